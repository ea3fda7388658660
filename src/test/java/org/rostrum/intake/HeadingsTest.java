package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private static final List<String> CLOCK = List.of("from", "to", "hour", "minute", "noon", "midnight", "am", "pm");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Family name | family_name",
                "Surname | family_name",
                "Last name | family_name",
                "NAME (as in passport) | name",
                "First Name(s) | given_name",
                "Name | name",
                "Full Name | full_name",
                "Name / Position | full_name",
                "Name and position | full_name",
                "Имя и должность | full_name",
                "Title, full name | full_name",
                "Ünvanı, Adı ve Soyadı | full_name",
                "Participant's position | position",
                "Telefon hotelu | other",
                "Name and surname | full_name",
                "Country/Organization | represented",
                "Which country do you represent? | represented",
                "Name of organisation | organisation",
                "E-mail address* | email",
                "Work e-mail | email",
                "Head of Delegation (Y/N) | head_mark",
                "Position in delegation | role",
                "Date of arrival (dd/mm/yyyy) | arrival",
                "Arrival flight | other",
                "Passport number | other",
                "Date of birth | other",
                "No. | number",
                "# | number",
                "№ | number",
                "Nom de famille | family_name",
                "Prénom | given_name",
                "Nom et prénom | full_name",
                "Pays / Country | represented",
                "Courriel | email",
                "Vorname | given_name",
                "Nachname | family_name",
                "Name, Vorname | full_name",
                "Lfd. Nr. | number",
                "Anreise | arrival",
                "Data i godz. przyjazdu | arrival",
                "Date et heure de départ | departure",
                "Arrival date & flight no. | arrival",
                "Name, Title, Organization | full_name",
                "Nom, fonction, organisme | full_name",
                "Name, Organization | organisation",
                "Дата и время прибытия | arrival",
                "Geschlecht (m/w/d) | sex",
                "Фамилия | family_name",
                "Имя | name",
                "Отчество | middle_name",
                "Фамилия Имя Отчество | full_name",
                "ФИО | full_name",
                "Должность | position",
                "Страна | represented",
                "Организация | organisation",
                "Эл. почта | email",
                "Пол | sex",
                "№ п/п | number",
                "Фамилия, имя | full_name",
                "Pavardė | family_name",
                "Vardas | given_name",
                "Vardas, pavardė | full_name",
                "Pareigos | position",
                "El. paštas | email",
                "Lytis | sex",
                "Atvykimo data | arrival",
                "Uzvārds | family_name",
                "Vārds | given_name",
                "Vārds, uzvārds | full_name",
                "Amats | position",
                "Valsts | represented",
                "Dzimums | sex",
                "Tālrunis | phone",
                "Perekonnanimi | family_name",
                "Eesnimi | given_name",
                "Amet | position",
                "Riik | represented",
                "Sugu | sex",
                "Ees- ja perekonnanimi | full_name",
                "Nazwisko | family_name",
                "Imię | given_name",
                "Imię i nazwisko | full_name",
                "Stanowisko | position",
                "Kraj | represented",
                "Płeć | sex",
                "L.p. | number",
                "Apellidos | family_name",
                "Nombre | name",
                "Apellidos y nombre | full_name",
                "País | represented",
                "Correo electrónico | email",
                "Cargo | position",
                "Cognome | family_name",
                "Cognome e nome | full_name",
                "Paese | represented",
                "Qualifica | position",
                "Family name / Nom de famille / Фамилия | family_name",
                "First name / Имя | given_name",
                "Pavardė / Surname | family_name"
            })
    void headingMeans(String heading, String meaning) {
        assertEquals(
                Optional.of(meaning),
                Headings.ofParticipants().match(heading, "").map(HeadingMatch::meaning),
                heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name and surname | GIVEN_FIRST",
                "Name, first name | FAMILY_FIRST",
                "Nom et prénom | FAMILY_FIRST",
                "Фамилия Имя | FAMILY_FIRST",
                "Фамилия Имя Отчество | FAMILY_FIRST",
                "Vardas, pavardė | GIVEN_FIRST",
                "Nazwisko i imię | FAMILY_FIRST",
                "Name, Vorname | FAMILY_FIRST",
                "Surname, First name | FAMILY_FIRST",
                "Apellidos, Nombre | FAMILY_FIRST",
                "Cognome e Nome | FAMILY_FIRST"
            })
    void headingOfBothNamesTellsTheirOrder(String heading, NameOrder order) {
        assertEquals(
                Optional.of(order), Headings.ofParticipants().match(heading, "").flatMap(HeadingMatch::order), heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xyzzy",
                "Estonia",
                "Regional seminar on the reduction of the supply of drugs in the Baltic region with experts from everywhere",
                "''"
            })
    void otherTextIsNoHeading(String text) {
        assertEquals(Optional.empty(), Headings.ofParticipants().match(text, ""));
    }

    @Test
    void everyWordIsInAKnownPlace() {
        List<String> wrong = new ArrayList<>();
        for (String code : Language.CODES) {
            LanguageFile.load(code).words().keySet().forEach(key -> {
                String[] parts = key.split("\\.");
                boolean known = switch (parts[0]) {
                    case "name" -> parts.length == 1;
                    case "heading" ->
                        List.of(
                                                "name",
                                                "state",
                                                "unit",
                                                "other",
                                                "nationality",
                                                "not_theirs",
                                                "filled_in",
                                                "talk",
                                                "thing",
                                                "representing",
                                                "noise",
                                                "full_name_family_first")
                                        .contains(parts[1])
                                || Meaning.of(parts[1])
                                        .filter(m -> m.code().equals(parts[1]))
                                        .isPresent();
                    case "heading-alone" ->
                        Meaning.of(parts[1])
                                .filter(m -> m.code().equals(parts[1]))
                                .isPresent();
                    case "agenda" ->
                        parts[1].equals("noise") || AgendaMeaning.of(parts[1]).isPresent();
                    case "role" -> org.rostrum.event.Role.of(parts[1]).isPresent();
                    case "status" -> org.rostrum.event.Status.of(parts[1]).isPresent();
                    case "category" -> org.rostrum.event.Category.of(parts[1]).isPresent();
                    case "kind" ->
                        org.rostrum.event.AgendaItem.Kind.of(parts[1]).isPresent();
                    case "mark" -> List.of("yes", "no").contains(parts[1]);
                    case "meeting-role", "name-mark", "list-title", "day", "unconfirmed", "and", "post", "body" ->
                        parts[1].equals("any");
                    case "abbreviation" ->
                        org.rostrum.reference.Countries.byCode(parts[1]).isPresent();
                    case "clock" -> CLOCK.contains(parts[1]);
                    case "ordinal" -> List.of("1", "2", "3").contains(parts[1]);
                    case "access" ->
                        org.rostrum.event.AgendaDetails.Access.of(parts[1]).isPresent();
                    case "empty", "total" -> parts[1].equals(parts[0]);
                    case "sex" -> parts.length == 3 && List.of("M", "F", "X").contains(parts[2]);
                    default -> false;
                };
                if (!known) {
                    wrong.add(code + ": " + key);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLanguageKnowsTheNationality() {
        assertEquals(
                List.of(),
                Language.CODES.stream()
                        .filter(code -> !LanguageFile.load(code).words().containsKey("heading.nationality"))
                        .toList());
    }

    @Test
    void everyLanguageKnowsTheWordsOfAgendas() {
        List<String> missing = new ArrayList<>();
        for (String code : Language.CODES) {
            Set<String> keys = LanguageFile.load(code).words().keySet();
            for (AgendaMeaning meaning : AgendaMeaning.values()) {
                String key = "agenda." + meaning.name().toLowerCase(Locale.ROOT);
                if (meaning.ordinal() < AgendaMeaning.IGNORED.ordinal() && !keys.contains(key)) {
                    missing.add(code + ": " + key);
                }
            }
            for (org.rostrum.event.AgendaItem.Kind kind : org.rostrum.event.AgendaItem.Kind.values()) {
                if (!keys.contains("kind." + kind.code())) {
                    missing.add(code + ": " + kind.code());
                }
            }
            for (String key : List.of("day.any", "unconfirmed.any", "access.open", "access.closed", "clock.hour")) {
                if (!keys.contains(key)) {
                    missing.add(code + ": " + key);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void wordOfAnAgendaHasOneMeaningInALanguage() {
        List<String> twice = new ArrayList<>();
        for (String code : Language.CODES) {
            for (String section : List.of("agenda", "kind", "access", "ordinal")) {
                Map<String, String> meanings = new HashMap<>();
                LanguageFile.load(code).words().forEach((key, words) -> {
                    if (key.startsWith(section + ".")) {
                        words.forEach(word -> {
                            String other = meanings.putIfAbsent(Vocabulary.key(word), key);
                            if (other != null && !other.equals(key)) {
                                twice.add(code + ": " + word + " " + other + " " + key);
                            }
                        });
                    }
                });
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyLanguageKnowsTheMainHeadings() {
        List<String> missing = new ArrayList<>();
        for (String code : Language.CODES) {
            for (String meaning : List.of(
                    "number",
                    "represented",
                    "honorific",
                    "family_name",
                    "position",
                    "organisation",
                    "email",
                    "phone",
                    "sex",
                    "head_mark",
                    "role",
                    "arrival",
                    "departure",
                    "remarks")) {
                if (!LanguageFile.load(code).words().containsKey("heading." + meaning)) {
                    missing.add(code + " " + meaning);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(Vocabulary.all().sexSystems().size() >= Language.CODES.size());
    }
}
