package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

/** What registration systems, form tools and meeting programs export is read without any option. */
class ExportsTest {
    private static String shown(Entry e) {
        return e.values().get(Field.GIVEN_NAME) + "/" + e.values().get(Field.FAMILY_NAME) + " "
                + e.affiliation().key() + " " + e.values().get(Field.EMAIL) + " "
                + e.values().get(Field.POSITION) + "/" + e.values().get(Field.ORGANISATION) + " "
                + e.values().get(Field.STATUS);
    }

    private static String columns(TableUnderstanding table) {
        return table.columns().stream()
                .filter(c -> c.meaning() != Meaning.NOT_UNDERSTOOD)
                .map(c -> c.letter() + " " + c.meaning().code())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indico-registrations.csv | A number, C given_name, D family_name, E email, F organisation, G position, H honorific, I phone, K represented, P status"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior registered; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police registered; Piet/de Boer org:europol piet.deboer@example.org Analyst/Drugs Unit withdrawn; Märt/Õunapuu EE mart.ounapuu@example.org Head of Unit/Tax and Customs Board invited",
                "pretix-positions.csv | D status, F phone, P given_name, Q family_name, R email, S organisation, W represented, AI position"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior registered; Rūta/Žukauskaitė LT ruta.zukauskaite@example.org Expert/Customs Department registered; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police withdrawn",
                "pretix-positions-german.csv | C status, E phone, O given_name, P family_name, Q email, R organisation, V represented"
                        + " | Jürgen/Weißhaupt DE j.weisshaupt@example.org /Bundeskriminalamt registered; Ève/Dubois FR eve.dubois@example.org /Douane registered",
                "pretalx-speakers.csv | A number, B full_name, C email, H represented, I organisation"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org /Ministry of the Interior; Ilze/Kalniņa LV ilze.kalnina@example.org /State Police; Ángela/Muñoz Ríos ES angela.munoz@example.org /Guardia Civil",
                "sessionize-speakers.csv | J status, U given_name, V family_name, W email, Z phone, AA represented, AB organisation"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org /Ministry of the Interior registered; Ilze/Kalniņa LV ilze.kalnina@example.org /State Police registered; Märt/Õunapuu EE mart.ounapuu@example.org /Tax and Customs Board; Piet/de Boer NL piet.deboer@example.org /Police withdrawn",
                "eventbrite-attendees.csv | C honorific, D given_name, E family_name, G email, S status, Y sex, AB position, AC organisation, AD phone, AE represented"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior registered; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police registered; Piet/de Boer org:europol piet.deboer@example.org Analyst/Drugs Unit withdrawn",
                "microsoft-forms.csv | A number, G given_name, H family_name, I honorific, J represented, K organisation, L position, M email, N phone, P arrival, Q departure"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police; Piet/de Boer org:europol piet.deboer@example.org Analyst/Drugs Unit",
                "google-forms.csv | C full_name, D represented, E organisation, F position, G sex, H email, K remarks"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior; Rūta/Žukauskaitė LT ruta.zukauskaite@example.org Expert/Customs Department; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police",
                "civicrm-participants.csv | N given_name, O middle_name, P family_name, Q honorific, S position, T sex, V organisation, AB represented, AC phone, AD email, AI status"
                        + " | Jonas/Petraitis LT jonas.petraitis@example.org Adviser/Ministry of the Interior registered; Ilze/Kalniņa LV ilze.kalnina@example.org Inspector/State Police withdrawn; Piet/de Boer NL piet.deboer@example.org Analyst/Police registered"
            })
    void exportIsReadWithoutOptions(String file, String columns, String entries) {
        Understanding understanding =
                Understanding.of(Lists.tables(Path.of("src/test/sheets", file)), MappingOptions.NONE, Lists.ON);
        assertEquals(List.of(), understanding.questions());
        assertEquals(columns, columns(understanding.tables().get(0)));
        assertEquals(
                entries,
                Lists.entries(understanding).stream()
                        .map(ExportsTest::shown)
                        .map(String::strip)
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teams-attendance.csv | A full_name, E email | Jonas Petraitis, Ilze Kalniņa, Märt Õunapuu, Jonas Petraitis, Ilze Kalniņa, Ilze Kalniņa, Märt Õunapuu",
                "zoom-attendance.csv | A full_name, B email | Jonas Petraitis, Ilze Kalniņa, Ilze Kalniņa, Märt Õunapuu"
            })
    void attendanceNamesPeopleAndTakesNoTimeForAnArrival(String file, String columns, String people) {
        Understanding understanding =
                Understanding.of(Lists.tables(Path.of("src/test/sheets", file)), MappingOptions.NONE, Lists.ON);
        assertEquals(List.of(), understanding.questions());
        assertEquals(columns, columns(understanding.tables().get(0)));
        assertEquals(
                people,
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.GIVEN_NAME) + " "
                                + e.values().get(Field.FAMILY_NAME))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void meetingAboveTheAttendeesIsNoList() {
        Understanding understanding = Understanding.of(
                Lists.tables(Path.of("src/test/sheets/zoom-attendance.csv")), MappingOptions.NONE, Lists.ON);
        assertEquals(
                List.of(
                        "no column has names of people (A “Meeting ID”, B “Topic”, C “Start Time”, D “End Time”, E “User"
                                + " Email”, F “Duration (Minutes)”, G “Participants”)"),
                understanding.notTaken().stream().map(NotTaken::because).toList());
        assertEquals(1, understanding.tables().size());
        assertEquals(1, understanding.tables().get(0).repeated().size());
    }

    @Test
    void severalAddressesWithoutNamesAreAskedAbout() {
        Understanding understanding = Lists.understand(
                "Phone|E-mail|Topic",
                "+370 5 2100001|a@example.org|Expert workshop",
                "+370 5 2100002|b@example.org|Expert workshop",
                "||",
                "Name|Join time|E-mail",
                "Jonas Petraitis|09:00|jonas.petraitis@example.org",
                "Ilze Kalniņa|09:05|ilze.kalnina@example.org");
        assertEquals(1, understanding.questions().size());
    }
}
