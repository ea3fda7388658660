package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Roster;
import org.rostrum.event.Severity;
import org.rostrum.event.TrueRoster;

/** The rules about the agenda, with the agendas of the demo event and others. */
final class AgendaRulesTest {
    private static final String AGENDA = "data/vilnius-2010/agenda.csv";
    private static final String DRAFT = "src/test/acceptance/agenda-draft.csv";

    private static Roster truthWith(String agenda) {
        try {
            Roster truth = TrueRoster.read();
            List<AgendaItem> items = new ArrayList<>(MadeRoster.agenda(Files.readString(Path.of(agenda))));
            items.sort(Comparator.comparing(AgendaItem::day).thenComparing(AgendaItem::start));
            return new Roster(truth.event(), truth.delegations(), truth.participants(), items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rulesAndItems(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.severity().code() + "," + f.rule() + "," + f.item())
                .sorted()
                .toList();
    }

    /** Those lines of a file of expected findings whose rules exist. */
    private static List<String> expected(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/acceptance/golden", file)).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",")).subList(0, 3)))
                .filter(line -> Rules.named(line.split(",")[1]).isPresent())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({AGENDA + ", findings-agenda.csv", DRAFT + ", findings-agenda-draft.csv"})
    void agendaHasTheFindingsExpected(String agenda, String expected) throws IOException {
        List<Finding> findings =
                Rules.check(Rules.about(Rule.Subject.AGENDA), truthWith(agenda), RuleSettings.STANDARD);
        assertEquals(expected(expected), rulesAndItems(findings));
    }

    /** As a person has written down what is wrong with the draft, and perhaps more. */
    @ParameterizedTest
    @CsvSource({AGENDA + ", findings-agenda.csv", DRAFT + ", findings-agenda-draft.csv"})
    void agendaFindingsSayWhatIsTheMatter(String agenda, String expected) throws IOException {
        List<Finding> findings =
                Rules.check(Rules.about(Rule.Subject.AGENDA), truthWith(agenda), RuleSettings.STANDARD);
        try (CSVParser lines = CSVParser.parse(
                Path.of("src/test/acceptance/golden", expected),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord line : lines) {
                assertEquals(
                        1,
                        findings.stream()
                                .filter(f -> f.rule().equals(line.get("rule"))
                                        && f.item().equals(line.get("item"))
                                        && f.message().startsWith(line.get("detail")))
                                .count(),
                        line.toString());
            }
        }
    }

    @Test
    void anAssignedPersonIsNeitherUnknownNorAmbiguous() {
        Roster draft = truthWith(AGENDA);
        List<AgendaItem> assigned = draft.items().stream()
                .map(item -> item.withRoles(item.roles().stream()
                        .map(role ->
                                role.name().equals("Marius GUDELIS") ? role.withParticipant(Optional.of(23L)) : role)
                        .toList()))
                .toList();
        List<Finding> findings = Rules.check(
                Rules.about(Rule.Subject.AGENDA),
                new Roster(draft.event(), draft.delegations(), draft.participants(), assigned),
                RuleSettings.STANDARD);
        assertEquals(0, Findings.atLeast(Severity.WARNING, findings));
    }

    @Test
    void bothRolesAssignedToOnePersonAreADoubleBooking() {
        Roster draft = truthWith(DRAFT);
        List<AgendaItem> assigned = draft.items().stream()
                .map(item -> item.withRoles(item.roles().stream()
                        .map(role ->
                                role.name().equals("Marius GUDELIS") ? role.withParticipant(Optional.of(23L)) : role)
                        .toList()))
                .toList();
        List<String> errors = rulesAndItems(Rules.check(
                        Rules.about(Rule.Subject.AGENDA),
                        new Roster(draft.event(), draft.delegations(), draft.participants(), assigned),
                        RuleSettings.STANDARD))
                .stream()
                .filter(line -> line.startsWith("error"))
                .toList();
        assertEquals(
                List.of(
                        "error,ends-before-it-starts,5",
                        "error,outside-event-days,10",
                        "error,person-absent,6",
                        "error,person-double-booked,4(a)",
                        "error,room-double-booked,4(a)",
                        "error,unknown-person,6"),
                errors);
    }

    @ParameterizedTest
    @CsvSource({
        "Alan WHITCOMBE, ''",
        "WHITCOMBE Alan, ''",
        "Mr. Alan Whitcombe, ''",
        "O'Flaherty Desmond, ''",
        "Zdzislaw BRZOZKA, ''",
        "Götz Weißhaupt, ''",
        "Alan, unknown-person",
        "Marius GUDELIS, ambiguous-person"
    })
    void peopleOnTheAgendaAreFoundHoweverTheyAreWritten(String name, String rule) {
        String agenda = "date,start,end,type,item,title,room,speakers\n2010-10-20,09:00,10:00,session,1,Trends,Hall,"
                + name + "\n";
        Roster truth = TrueRoster.read();
        List<Finding> findings = Rules.check(
                Rules.all(),
                new Roster(truth.event(), truth.delegations(), truth.participants(), MadeRoster.agenda(agenda)));
        assertEquals(
                rule,
                String.join(
                        ",",
                        findings.stream()
                                .filter(f -> f.rule().endsWith("-person"))
                                .map(Finding::rule)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({AGENDA, DRAFT})
    void noTwoFindingsOfAnAgendaHaveOneKey(String agenda) {
        assertFalse(RulesTest.keys(truthWith(agenda)).isEmpty());
    }

    private static List<String> messages(String rule, String participants, String agenda) {
        return Rules.check(List.of(Rules.named(rule).orElseThrow()), MadeRoster.of(participants, agenda)).stream()
                .map(Finding::message)
                .toList();
    }

    /** In Vilnius the clock was put back from four to three in the night to 31 October 2010. */
    @Test
    void minutesAreThoseThatReallyPass() {
        String agenda = """
                date,start,end_day,end,type,item,title,room
                2010-10-30,23:00,2010-10-31,05:00,session,1,Night watch,Hall
                2010-10-31,02:00,,06:00,session,2,Morning watch,Hall
                """;
        assertEquals(
                List.of("Hall with 2: 2010-10-31 02:00-05:00, 240 minutes"),
                messages("room-double-booked", "given_name\n", agenda));
        assertEquals(
                List.of(
                        "2010-10-30 23:00-2010-10-31 05:00, 420 minutes without a break",
                        "2010-10-31 02:00-06:00, 300 minutes without a break"),
                messages("no-break-for-too-long", "given_name\n", agenda));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 4, 3",
        "1 2 3, ''",
        "10 8, 9",
        "4(a) 4(b) 5 7.1, 6",
        "I II IV, III",
        "I(a) II V, III",
        "I III 1 2, II",
        "A B D, ''",
        "C D L, ''",
        "Session 1|Session 3|Item 1|Item 2, Session 2",
        "1 5, 2",
        "2010 2012, ''",
        "Introduction 3 4, ''",
        "XXXIX XLI, ''",
        "I XXXIX XLI, II XL"
    })
    void missingNumbersAreFoundInEveryStyle(String numbers, String missing) {
        StringBuilder agenda = new StringBuilder("date,start,end,type,item,title,room\n");
        for (String number : numbers.split(numbers.contains("|") ? "\\|" : " ")) {
            agenda.append("2010-10-20,09:00,10:00,session,").append(number).append(",Trends,Hall\n");
        }
        List<Finding> findings = Rules.check(
                List.of(Rules.named("number-gap").orElseThrow()), MadeRoster.of("given_name\n", agenda.toString()));
        assertEquals(
                missing, String.join(" ", findings.stream().map(Finding::item).toList()));
    }

    /** Everybody is everywhere at once, in parts of parts that somebody has made a circle of. */
    @Test
    void aCircleOfPartsEnds() {
        String agenda = """
                date,start,end,type,item,part_of,title,room,moderator
                2010-10-20,09:00,10:00,session,1,2,Trends,Hall,Rasa ŽUKAS
                2010-10-20,09:00,10:00,session,2,1,Reports,Hall,Rasa ŽUKAS
                2010-10-20,09:30,10:30,session,3,,Other,Hall,Rasa ŽUKAS
                """;
        List<Finding> findings =
                Rules.check(Rules.all(), MadeRoster.of("given_name,family_name\nRasa,ŽUKAS\n", agenda));
        assertEquals(
                2,
                findings.stream()
                        .filter(finding -> finding.rule().equals("person-double-booked"))
                        .count());
    }

    @Test
    void theKeyOfTwoItemsIsTheSameWhicheverComesFirst() {
        String heading = "date,start,end,type,item,title,room\n";
        String one = "2010-10-20,09:00,10:00,session,1,Trends,Hall\n";
        String other = "2010-10-20,09:30,10:30,session,2,Reports,Hall\n";
        String earlier = "2010-10-20,08:30,09:30,session,2,Reports,Hall\n";
        assertEquals(
                keys("room-double-booked", heading + one + other), keys("room-double-booked", heading + one + earlier));
    }

    private static List<String> keys(String rule, String agenda) {
        return Rules.check(List.of(Rules.named(rule).orElseThrow()), MadeRoster.of("given_name\n", agenda)).stream()
                .map(Finding::key)
                .toList();
    }
}
