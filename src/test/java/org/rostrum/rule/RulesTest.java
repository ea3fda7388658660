package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Roster;
import org.rostrum.event.Severity;
import org.rostrum.event.TrueRoster;

final class RulesTest {
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

    /** Each key once: no two findings are taken for one. */
    static Set<String> keys(Roster roster) {
        Set<String> keys = new TreeSet<>();
        for (Finding finding : Rules.check(Rules.all(), roster)) {
            assertTrue(keys.add(finding.rule() + " " + finding.key()), finding.toString());
        }
        return keys;
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
