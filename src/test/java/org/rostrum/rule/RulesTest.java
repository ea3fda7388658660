package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
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
        List<Finding> findings = Rules.check(Rules.about(Rule.Subject.AGENDA), truthWith(agenda));
        assertEquals(expected(expected), rulesAndItems(findings));
    }

    @Test
    void agendaFindingsSayWhatIsTheMatter() {
        List<String> messages = Rules.check(Rules.about(Rule.Subject.AGENDA), truthWith(DRAFT)).stream()
                .map(f -> f.rule() + ": " + f.source() + " " + f.message())
                .toList();
        assertEquals(
                List.of(
                        "ends-before-it-starts: agenda.csv:11 2010-10-20 16:20-16:10: item 5 ends before it starts",
                        "outside-event-days: agenda.csv:16 2010-10-22 09:00-10:00: item 10 is outside the event, which is held from 2010-10-20 to 2010-10-21",
                        "room-double-booked: agenda.csv:8 Baltic Hall with 4(b): 2010-10-20 15:00-16:00, 60 minutes",
                        "unknown-person: agenda.csv:12 speaker Vaidotas MIŠKINIS is not registered",
                        "ambiguous-person: agenda.csv:8 speaker Marius GUDELIS: 2 participants",
                        "ambiguous-person: agenda.csv:9 speaker Marius GUDELIS: 2 participants"),
                messages);
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
        assertEquals(
                List.of(),
                Rules.check(
                        Rules.about(Rule.Subject.AGENDA),
                        new Roster(draft.event(), draft.delegations(), draft.participants(), assigned)));
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
                                .filter(f -> f.entity().equals("item"))
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
