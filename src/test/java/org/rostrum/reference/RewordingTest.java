package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as lists turn, shorten and dress them. */
class RewordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Republic of Latvia|LV|name in English",
                "Niger (the)|NE|name in English",
                "Bahamas, The|BS|name in English",
                "l'Albanie|AL|name in French, Afrikaans, Czech and 4 more",
                "Albanie (l’)|AL|name in French, Afrikaans, Czech and 4 more",
                "la República de Albania|AL|name in Spanish",
                "las Islas Cook|CK|name in Spanish and Quechua",
                "Países Bajos (los)|NL|name in Spanish and Quechua",
                "Cocos (Keeling) Islands (the)|CC|name in English",
                "Falkland Islands (the) [Malvinas]|FK|name in English",
                "Congo (the)|CG|other name",
                "Congo (the Democratic Republic of the)|CD|name in English",
                "Korea (the Republic of)|KR|name in English",
                "Korea, Dem. People's Rep.|KP|name in English, abbreviation written out",
                "D.P.R. of Korea|KP|name in English, abbreviation written out",
                "Egypt, Arab Rep.|EG|name in English, abbreviation written out",
                "Iran, Islamic Rep.|IR|name in English, abbreviation written out",
                "Corée (République de)|KR|name in French",
                "Iran (République islamique d’)|IR|name in French",
                "Tanzania, the United Republic of|TZ|name in English",
                "United Rep. of Tanzania|TZ|name in English, abbreviation written out",
                "Virgin Islands (U.S.)|VI|name in English",
                "Virgin Islands, British|VG|name in English",
                "Micronesia, Fed. Sts.|FM|other name, abbreviation written out",
                "Cayman Is.|KY|name in English, abbreviation written out",
                "Lao People s Democratic Republic|LA|name in English, abbreviation written out",
                "Cote d Ivoire|CI|other name",
                "Trinidad + Tobago|TT|name in English",
                "Republic of Niger|NE|name in English, with a form of State",
                "Rep. of Ireland|IE|other name, abbreviation written out",
                "Kingdom of Swaziland|SZ|name in English, with a form of State",
                "la République de Hongrie|HU|name in French, with a form of State",
                "Republik Niger|NE|name in English, with a form of State",
                "Republika Portugal|PT|name in English, with a form of State",
                "アルバニア共和国|AL|name in Japanese, with a form of State",
                "土耳其共和国|TR|name in Chinese and Cantonese, with a form of State"
            })
    void nameIsFoundInOtherWords(String text, String code, String evidence) {
        Resolution resolution = Represented.find(text, TODAY);
        assertEquals(
                code,
                resolution.identities().stream().map(Identity::code).findFirst().orElse(""),
                text);
        assertEquals(Resolution.Outcome.FOUND, resolution.outcome(), text);
        assertEquals(evidence, resolution.evidence(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Congo",
                "la Corée",
                "Republic of Korea and Japan",
                "République de Chine",
                "Republic of the Congo and Angola",
                "Republiek Congo",
                "the LT",
                "le NO",
                "Islands",
                "Rep.",
                "Jersey, New",
                "Mexico, New",
                "Georgia, South Carolina",
                "Lithuania, Latvia",
                "中華民國",
                "Federation of Bosnia and Herzegovina"
            })
    void nothingIsAppliedThatIsNotANameToTheLetter(String text) {
        Resolution resolution = Represented.find(text, TODAY);
        assertEquals(false, resolution.outcome() == Resolution.Outcome.FOUND, resolution::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the UNODC|unodc|acronym",
                "l’OTAN|nato|acronym",
                "die OSZE|osce|acronym",
                "UNODC, Regional Office for Central Asia|unodc|acronym, with a department",
                "European Commission, DG HOME|ec|name in English, with a department",
                "Secretariat, Council of the Baltic Sea States|cbss|name in English, with a department",
                "INTERPOL, National Central Bureau Vilnius||",
                "Permanent Mission of Estonia, United Nations||",
                "Europol, Liaison Office of Latvia||",
                "United Nations, Lithuania||",
                "UNODC, whoever||"
            })
    void departmentGoesWithItsOrganisation(String text, String id, String evidence) {
        Resolution resolution = Represented.find(text, TODAY);
        boolean found = resolution.outcome() == Resolution.Outcome.FOUND;
        assertEquals(id, found ? resolution.identities().get(0).code() : null, resolution::toString);
        assertEquals(evidence, found ? resolution.evidence() : null);
    }
}
