package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentedTest {
    private static final LocalDate VILNIUS = LocalDate.of(2010, 10, 20);

    private static String resolved(String text, LocalDate on) {
        Resolution resolution = Represented.resolve(text, on);
        return resolution.outcome() + " "
                + resolution.identities().stream()
                        .map(identity -> identity.code() + "=" + identity.name())
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ČR|CZ",
                "ФРГ|DE",
                "Germany|DE",
                "Deutschland|DE",
                "Vokietija|DE",
                "Allemagne|DE",
                "Германия|DE",
                "Vācija|DE",
                "Saksamaa|DE",
                "Niemcy|DE",
                "Alemania|DE",
                "Germania|DE",
                "Tyskland|DE",
                "Saksa|DE",
                "ドイツ|DE",
                "Bundesrepublik Deutschland|DE",
                "Federal Republic of Germany|DE",
                "République fédérale d’Allemagne|DE",
                "Федеративная Республика Германия|DE",
                "GERMANY|DE",
                "DE|DE",
                "DEU|DE",
                "Estija|EE",
                "Suomija|FI",
                "Latvija|LV",
                "Lietuva|LT",
                "LIETUVA|LT",
                "Norvegija|NO",
                "Lenkija|PL",
                "Rusijos Federacija|RU",
                "Švedija|SE",
                "Svedija|SE",
                "Lietuvos Respublika|LT",
                "Igaunija|EE",
                "Krievija|RU",
                "Krievijas Federācija|RU",
                "Polija|PL",
                "Zviedrija|SE",
                "Venemaa|RU",
                "Läti|LV",
                "Leedu|LT",
                "Szwecja|SE",
                "Litwa|LT",
                "Łotwa|LV",
                "Rosja|RU",
                "Rzeczpospolita Polska|PL",
                "Россия|RU",
                "Российская Федерация|RU",
                "Литва|LT",
                "Латвия|LV",
                "Польша|PL",
                "Lituanie|LT",
                "Lituania|LT",
                "Litauen|LT",
                "Schweden|SE",
                "Svezia|SE",
                "Suecia|SE",
                "Suède|SE",
                "Rossiya|RU",
                "Russian Federation|RU",
                "Russia|RU",
                "Moldova|MD",
                "Republic of Moldova|MD",
                "Moldova, Republic of|MD",
                "UK|GB",
                "U.K.|GB",
                "Great Britain|GB",
                "England|GB",
                "USA|US",
                "U.S.A.|US",
                "JAV|US",
                "the United States|US",
                "The Netherlands|NL",
                "Holland|NL",
                "Burma|MM",
                "Ivory Coast|CI",
                "Côte d'Ivoire|CI",
                "Georgia|GE",
                "Ireland|IE",
                "Niger|NE",
                "Sudan|SD",
                "Samoa|WS",
                "Micronesia|FM",
                "Macedonia|MK",
                "FYROM|MK",
                "Iran|IR",
                "South Korea|KR",
                "Korea, Republic of|KR",
                "DPRK|KP",
                "Democratic Republic of the Congo|CD",
                "Congo (Kinshasa)|CD",
                "Guinea-Bissau|GW",
                "Papua New Guinea|PG",
                "Équatorial|",
                "Czech Republic|CZ",
                "Türkiye|TR",
                "Turkiye|TR",
                "Taiwan|TW",
                "Holy See|VA",
                "lt|LT",
                "lv|LV",
                "LTU|LT",
                "IN|IN",
                "in|",
                "no|",
                "NO|NO",
                "Are|",
                "Serbia, Republic of|RS",
                "Estonia (Republic of)|EE",
                "Sweden, Kingdom of|SE",
                "Bosnia & Herzegovina|BA",
                "St Lucia|LC",
                "Trinidad & Tobago|TT",
                "Congo, Republic of the|CG",
                "ok|",
                "day|",
                "OK|",
                "car|",
                "CAR|CF",
                "usa|US",
                "SUA|US",
                "Tai|TH",
                "Čad|TD",
                "E.U.|eu",
                "Lietuva / Lithuania|LT",
                "Lithuania (LT)|LT",
                "LATVIA – LATVIJA|LV",
                "Georgia, USA|",
                "Congo / CD|CD",
                "中国|CN",
                "مصر|EG"
            })
    void countriesAreFoundByCodeNameAndListedSpelling(String text, String code) {
        Resolution resolution = Represented.resolve(text, VILNIUS);
        String found = resolution.outcome() == Resolution.Outcome.FOUND
                ? resolution.identities().get(0).code()
                : null;
        assertEquals(code, found, resolution::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNODC|UNODC",
                "United Nations Office on Drugs and Crime|UNODC",
                "UN Office on Drugs and Crime|UNODC",
                "УНП ООН|UNODC",
                "Pasaulio muitinių organizacija|WCO",
                "World Customs Organisation|WCO",
                "WCO|WCO",
                "OMD|WCO",
                "Weltzollorganisation|WCO",
                "Pasaules Muitas organizācija|WCO",
                "Всемирная таможенная организация|WCO",
                "Światowa Organizacja Celna|WCO",
                "Maailma Tolliorganisatsioon|WCO",
                "Organización Mundial de Aduanas|WCO",
                "World Customs Organization (WCO)|WCO",
                "WCO - World Customs Organization|WCO",
                "Interpol|INTERPOL",
                "ОБСЄ|OSCE",
                "ΟΑΣΕ|OSCE",
                "AGİT|OSCE",
                "جامعة الدول العربية|League of Arab States",
                "Рада Європи|Council of Europe",
                "Egyesült Nemzetek Szervezete|United Nations",
                "INTERPOL|INTERPOL",
                "ICPO-INTERPOL|INTERPOL",
                "ICPO – INTERPOL|INTERPOL",
                "Интерпол|INTERPOL",
                "Interpolas|INTERPOL",
                "Europol|Europol",
                "EUROPOL|Europol",
                "European Police Office|Europol",
                "INCB|INCB",
                "International Narcotics Control Board|INCB",
                "OICS|INCB",
                "Council of Europe|Council of Europe",
                "CoE|Council of Europe",
                "Europarat|Council of Europe",
                "Europos Taryba|Council of Europe",
                "Совет Европы|Council of Europe",
                "OSCE|OSCE",
                "ESBO|OSCE",
                "OSZE|OSCE",
                "ОБСЕ|OSCE",
                "EDSO|OSCE",
                "OBWE|OSCE",
                "osce|OSCE",
                "who|",
                "WHO|WHO",
                "EU|European Union",
                "European Union|European Union",
                "Europos Sąjunga|European Union",
                "Unia Europejska|European Union",
                "UN|United Nations",
                "ООН|United Nations",
                "NATO|NATO",
                "НАТО|NATO",
                "OTAN|NATO",
                "EMCDDA|EMCDDA",
                "Europos narkotikų ir narkomanijos stebėsenos centras|EMCDDA",
                "IOM|IOM",
                "ILO|ILO",
                "Tarptautinė darbo organizacija|ILO",
                "CARICC|CARICC",
                "СНГ|CIS",
                "Pompidou Group|Pompidou Group",
                "Red Cross|"
            })
    void organisationsAreFoundAndNamedAsListsPrintThem(String text, String listedAs) {
        Resolution resolution = Represented.resolve(text, VILNIUS);
        String found = resolution.outcome() == Resolution.Outcome.FOUND
                ? resolution.identities().get(0).name()
                : null;
        assertEquals(listedAs, found, resolution::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo|CD=Democratic Republic of the Congo, CG=Congo",
                "Kongas|CD=Democratic Republic of the Congo, CG=Congo",
                "Korea|KP=Democratic People's Republic of Korea, KR=Republic of Korea",
                "Корея|KP=Democratic People's Republic of Korea, KR=Republic of Korea",
                "Guinea|GN=Guinea, GW=Guinea-Bissau, GQ=Equatorial Guinea, PG=Papua New Guinea",
                "Gvinėja|GN=Guinea, GW=Guinea-Bissau, GQ=Equatorial Guinea, PG=Papua New Guinea",
                "Virgin Islands|VG=British Virgin Islands, VI=United States Virgin Islands",
                "AU|AU=Australia, au=African Union",
                "Czechoslovakia|CZ=Czech Republic, SK=Slovakia",
                "Serbia and Montenegro|RS=Serbia, ME=Montenegro",
                "Republic of China|CN=China, TW=Taiwan, Province of China"
            })
    void whatDoesNotSayWhichIsAsked(String text, String identities) {
        assertEquals("AMBIGUOUS " + identities, resolved(text, VILNIUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macedonia|2010-10-20|FOUND MK=the former Yugoslav Republic of Macedonia",
                "North Macedonia|2010-10-20|FOUND MK=the former Yugoslav Republic of Macedonia",
                "Macedonia|2020-01-01|FOUND MK=North Macedonia",
                "Turkey|2010-10-20|FOUND TR=Turkey",
                "Türkiye|2010-10-20|FOUND TR=Turkey",
                "Turkey|2022-05-31|FOUND TR=Turkey",
                "Turkey|2022-06-01|FOUND TR=Türkiye",
                "Swaziland|2018-04-18|FOUND SZ=Swaziland",
                "Swaziland|2019-01-01|FOUND SZ=Eswatini",
                "Czechia|2010-10-20|FOUND CZ=Czech Republic",
                "Czech Republic|2024-01-01|FOUND CZ=Czechia",
                "Cabo Verde|2013-10-23|FOUND CV=Cape Verde",
                "Cape Verde|2013-10-24|FOUND CV=Cabo Verde",
                "Libya|2011-01-01|FOUND LY=Libyan Arab Jamahiriya",
                "Zaire|1990-01-01|FOUND CD=Zaire",
                "Zaire|2010-10-20|FOUND CD=Democratic Republic of the Congo",
                "Czechoslovakia|1992-12-31|FOUND CSHH=Czechoslovakia",
                "CS|1992-12-31|FOUND CSHH=Czechoslovakia",
                "CS|2005-01-01|FOUND CSXX=Serbia and Montenegro",
                "Serbia and Montenegro|2005-01-01|FOUND CSXX=Serbia and Montenegro",
                "USSR|1991-12-25|FOUND SUHH=Union of Soviet Socialist Republics",
                "СССР|1990-01-01|FOUND SUHH=Union of Soviet Socialist Republics",
                "DDR|1990-10-02|FOUND DDDE=German Democratic Republic",
                "DDR|2010-10-20|FOUND DE=Germany",
                "Yugoslavia|2002-01-01|FOUND YUCS=Yugoslavia",
                "South Sudan|2010-10-20|FOUND SS=South Sudan"
            })
    void namesAreThoseOfTheDay(String text, LocalDate on, String resolution) {
        assertEquals(resolution, resolved(text, on));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lihuania|LT=Lithuania",
                "Lituhania|LT=Lithuania",
                "Etsonia|EE=Estonia",
                "Germny|DE=Germany",
                "Portugol|PT=Portugal",
                "Litovskaya Respublika|LT=Lithuania",
                "Ministry of the Interior of Lithuania|LT=Lithuania",
                "Interpoll|interpol=INTERPOL",
                "Pasaulio muitiniu organizacia|wco=WCO",
                "UNODCC|unodc=UNODC"
            })
    void nearSpellingsAreOnlySuggested(String text, String first) {
        String resolution = resolved(text, VILNIUS);
        assertEquals("UNKNOWN " + first, resolution.split(", ")[0]);
    }

    @ParameterizedTest
    @CsvSource({"Kosovo", "Косово", "XK", "Republic of Kosovo"})
    void aNameWithoutCodeIsUnknownAndNothingIsSuggested(String text) {
        assertEquals(
                new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "ISO 3166-1 has no code for it"),
                Represented.resolve(text, VILNIUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estonia|name in English",
                "Vokietija|name in Lithuanian",
                "Suomija|name in Lithuanian",
                "LT|ISO code",
                "UNODC|acronym",
                "Pasaulio muitinių organizacija|name in Lithuanian",
                "Rusijos Federacija|name in Lithuanian",
                "UK|name in English",
                "Rossiya|other name",
                "England|part of the United Kingdom",
                "Congo|name of several countries",
                "Zaïre|former name",
                "nowhere at all|''",
                "DDR|ISO code of a State that was no more from 1990-10-03",
                "ドイツ|name in Japanese"
            })
    void evidenceSaysWhy(String text, String evidence) {
        assertEquals(evidence, Represented.resolve(text, VILNIUS).evidence());
    }

    @Test
    void everyCountryIsFoundByItsNamesInUsualLanguages() throws IOException {
        Set<String> words = SourceTable.rows("not-countries.tsv").stream()
                .flatMap(row -> Stream.of(row[0].split(";")))
                .collect(Collectors.toSet());
        for (String language : new String[] {"en", "fr", "es", "ru", "de", "lt", "lv", "et", "pl", "it"}) {
            for (Country country : Countries.all()) {
                String name = Countries.name(country.code(), language, VILNIUS);
                Resolution resolution = Represented.resolve(name, VILNIUS);
                if (country.existed(VILNIUS)
                        && !words.contains(name)
                        && resolution.outcome() != Resolution.Outcome.AMBIGUOUS) {
                    assertEquals(
                            country.code(),
                            resolution.identities().stream()
                                    .map(Identity::code)
                                    .findFirst()
                                    .orElse(resolution.toString()),
                            name);
                    assertEquals(Resolution.Outcome.FOUND, resolution.outcome(), name);
                }
            }
        }
    }

    @Test
    void everyOrganisationIsFoundByItsNames() {
        for (Organisation organisation : Organisations.all()) {
            for (String name :
                    new String[] {organisation.listedAs(), organisation.englishName(), organisation.frenchName()}) {
                Resolution resolution = Represented.resolve(name, VILNIUS);
                assertEquals(
                        true,
                        resolution.identities().stream()
                                .anyMatch(identity -> identity.code().equals(organisation.id())),
                        () -> name + ": " + resolution);
            }
        }
    }

    @Test
    void nothingIsUnknown() {
        assertEquals(new Resolution(Resolution.Outcome.UNKNOWN, List.of(), ""), Represented.resolve("", VILNIUS));
        assertEquals(new Resolution(Resolution.Outcome.UNKNOWN, List.of(), ""), Represented.resolve(" – ", VILNIUS));
    }
}
