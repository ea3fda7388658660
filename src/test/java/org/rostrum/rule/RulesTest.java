package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Roster;
import org.rostrum.event.Severity;
import org.rostrum.event.TrueRoster;

final class RulesTest {
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

    @Test
    void participantsOfTheTruthAreInOrderButForTwoNamesakes() {
        List<Finding> findings = Rules.check(Rules.about(Rule.Subject.PARTICIPANTS), TrueRoster.read());
        assertEquals(
                List.of(new Finding(
                        "namesakes",
                        Severity.INFO,
                        "participant",
                        22,
                        "",
                        "truth.json:22",
                        "2 people are called Marius GUDELIS: 22 (Investigator, Lithuania) and 23 (Head of the Chemistry Laboratory, Lithuania)",
                        "Nothing, if they are different people; address and position tell them apart on badges and in the agenda",
                        findings.get(0).key())),
                findings);
    }

    @Test
    void withoutRolesNineStatesLackAHead() {
        Roster truth = TrueRoster.read();
        List<Participant> roleless = truth.participants().stream()
                .map(p ->
                        new Participant(p.id(), p.delegation(), p.values().with(Field.ROLE, ""), false, "", p.origin()))
                .toList();
        List<Finding> findings =
                Rules.check(Rules.all(), new Roster(truth.event(), truth.delegations(), roleless, List.of()));
        assertEquals(9, Findings.atLeast(Severity.WARNING, findings));
        assertEquals(
                9,
                findings.stream()
                        .filter(f -> f.rule().equals("no-head-of-delegation")
                                && f.entity().equals("delegation"))
                        .count());
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

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Names, addresses and delegations are few, so that everything happens. */
    private static Roster random(Random random) {
        StringBuilder people =
                new StringBuilder("given_name,family_name,position,delegation,country,email,role,status\n");
        for (int i = 0; i < 30; i++) {
            people.append(pick(random, "Jonas", "JONAS", "Rasa", ""))
                    .append(',')
                    .append(pick(random, "Žukas", "ZUKAS", ""))
                    .append(',')
                    .append(pick(random, "Adviser", "Expert", ""))
                    .append(pick(random, ",Latvia,LV,", ",Estonia,EE,", ",Nowhere,,"))
                    .append(pick(random, "a@example.org", "b@example.org", "", "wrong"))
                    .append(',')
                    .append(pick(random, "head", "", ""))
                    .append(',')
                    .append(pick(random, "withdrawn", "", ""))
                    .append('\n');
        }
        return MadeRoster.of(people.toString(), "");
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static Set<String> found(Roster roster) {
        Set<String> found = new TreeSet<>();
        Rules.check(Rules.all(), roster).stream()
                .filter(f -> f.entity().equals("participant")
                                && List.of("no-family-name", "malformed-email").contains(f.rule())
                        || f.entity().equals("delegation"))
                .forEach(f -> found.add(f.rule() + f.id()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheListDoesNotDecideWhatIsFound(long seed) {
        Random random = new Random(seed);
        Roster roster = random(random);
        List<Participant> shuffled = new ArrayList<>(roster.participants());
        Collections.shuffle(shuffled, random);
        Roster other = new Roster(roster.event(), roster.delegations(), shuffled, List.of());
        assertEquals(found(roster), found(other), "seed " + seed);
        for (String rule : List.of("duplicate-participant", "namesakes", "shared-email")) {
            List<Rule> one = List.of(Rules.named(rule).orElseThrow());
            assertEquals(
                    Rules.check(one, roster).size(), Rules.check(one, other).size(), rule + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFindingIsKnownByItsKeyAlsoInAListInAnotherOrder(long seed) {
        Random random = new Random(seed);
        Roster roster = random(random);
        List<Participant> shuffled = new ArrayList<>(roster.participants());
        Collections.shuffle(shuffled, random);
        List<Participant> elsewhere = shuffled.stream()
                .map(p -> new Participant(
                        p.id(),
                        p.delegation(),
                        p.values(),
                        p.nameFromCapitals(),
                        p.sexSource(),
                        Optional.of(new Origin("next.xlsx", "People", 1000 - (int) p.id()))))
                .toList();
        assertEquals(
                keys(roster),
                keys(new Roster(roster.event(), roster.delegations(), elsewhere, List.of())),
                "seed " + seed);
    }

    /** Each key once: no two findings are taken for one. Organisations may come out another way round. */
    private static Set<String> keys(Roster roster) {
        Set<String> keys = new TreeSet<>();
        for (Finding finding : Rules.check(Rules.all(), roster)) {
            assertTrue(keys.add(finding.rule() + " " + finding.key()), finding.toString());
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource({AGENDA, DRAFT})
    void noTwoFindingsOfAnAgendaHaveOneKey(String agenda) {
        assertFalse(keys(truthWith(agenda)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyWhoIsNotListedIsReported(long seed) {
        Roster roster = random(new Random(seed));
        Set<Long> listed =
                new TreeSet<>(roster.listed().stream().map(Participant::id).toList());
        for (Finding finding : Rules.check(Rules.all(), roster)) {
            assertTrue(
                    !finding.entity().equals("participant") || listed.contains(finding.id()),
                    finding + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void worstComesFirstThenTheOrderOfTheRules(long seed) {
        List<Finding> findings = Rules.check(Rules.all(), random(new Random(seed)));
        List<String> names = Rules.all().stream().map(Rule::name).toList();
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(f -> names.indexOf(f.rule())))
                .toList();
        assertEquals(sorted, findings, "seed " + seed);
        List<Finding> regrouped = Findings.byRule(findings).stream()
                .flatMap(group -> group.findings().stream())
                .toList();
        assertEquals(findings, regrouped, "seed " + seed);
    }
}
