package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Delegation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

class DuplicatesTest {
    static LongStream seeds() {
        return LongStream.range(0, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jānis Bērziņš        | BERZINS Janis          | likely   | same names in another order; same delegation
                    Jānis Bērziņš        | Janis BERZINS          | likely   | same name in other capitals or accents; same delegation
                    Anna Kowalska        | Ana Kowalska           | likely   | names 99 % alike; same delegation
                    Сергей Щукин         | Sergey Shchukin        | likely   | same name in another alphabet or with other spaces; same delegation
                    Sergei Shchukin      | Sergueï Chtchoukine    | likely   | names 85 % alike; same delegation
                    Ελένη Παπαδοπούλου   | Eleni Papadopoulou     | likely   | same name in another alphabet or with other spaces; same delegation
                    გიორგი მაისურაძე     | Giorgi Maisuradze      | likely   | same name in another alphabet or with other spaces; same delegation
                    Marius GUDELIS       | M. Gudelis             | likely   | names 93 % alike; same delegation
                    Maria Teresa Silva   | Maria Silva            | likely   | names 86 % alike; same delegation
                    Anna Maria Kern      | Annamaria Kern         | likely   | same name in another alphabet or with other spaces; same delegation
                    Jonas Petraitis      | Tomas Petraitis        | none     | -
                    Kim Yong-chol        | Kim Yong-chun          | none     | -
                    Anna Ozola           | Anna Kalniņa           | none     | -
                    Hans J Friedrich     | Hans Friedrich         | likely   | names 97 % alike; same delegation
                    """)
    void namesAreComparedInEveryWayTheyAreWritten(String one, String other, String kind, String because) {
        List<Candidate> found =
                Duplicates.within(List.of(person(1, Made.LATVIA, one), person(2, Made.LATVIA, other)), (a, b) -> true);
        if (kind.equals("none")) {
            assertEquals(List.of(), found);
        } else {
            assertEquals(kind, found.get(0).kind().code());
            assertEquals(because, found.get(0).because());
        }
    }

    @Test
    void namesakesWithOtherAddressAndPositionAreNamedAsSuch() {
        Participant one =
                person(1, Made.LATVIA, "Marius GUDELIS", "position", "Investigator", "email", "m.gudelis@example.org");
        Participant other = person(
                2, Made.LATVIA, "Marius Gudelis", "position", "Head of the Laboratory", "email", "lab@example.org");
        List<Candidate> found = Duplicates.within(List.of(one, other), (a, b) -> true);
        assertEquals(1, found.size());
        assertEquals(Candidate.Kind.NAMESAKES, found.get(0).kind());
        assertEquals(
                "same name in other capitals or accents; same delegation; e-mail address and position differ",
                found.get(0).because());
    }

    @Test
    void anotherDelegationTakesMoreThanAName() {
        Participant one = person(1, Made.LATVIA, "Anna Kowalska", "email", "anna@example.org");
        assertEquals(
                List.of(), Duplicates.within(List.of(one, person(2, Made.ESTONIA, "Anna Kowalska")), (a, b) -> true));
        List<Candidate> moved = Duplicates.within(
                List.of(one, person(2, Made.UNODC, "Anna Kowalska", "email", "anna@example.org")), (a, b) -> true);
        assertEquals(
                "same name and e-mail address; delegation differs", moved.get(0).because());
        assertEquals(
                1,
                Duplicates.between(List.of(one, person(2, Made.UNODC, "Anna Kowalska")), (a, b) -> true)
                        .size());
    }

    @Test
    void aSharedMailboxDoesNotMakeTwoPeopleOne() {
        assertEquals(
                List.of(),
                Duplicates.within(
                        List.of(
                                person(1, Made.LATVIA, "Anna Ozola", "email", "office@example.org"),
                                person(2, Made.LATVIA, "Jānis Kalns", "email", "office@example.org")),
                        (a, b) -> true));
    }

    @Test
    void aNewFamilyNameUnderTheSameAddressIsProposed() {
        List<Candidate> found = Duplicates.within(
                List.of(
                        person(1, Made.LATVIA, "Ilze Ozola", "email", "ilze@example.org"),
                        person(2, Made.LATVIA, "Ilze Kalniņa", "email", "ilze@example.org")),
                (a, b) -> true);
        assertEquals(1, found.size());
    }

    @Test
    void whatWasDecidedIsNotProposed() {
        Participant one = person(1, Made.LATVIA, "Anna Ozola");
        assertEquals(List.of(), Duplicates.within(List.of(one, person(2, Made.LATVIA, "Anna Ozola")), (a, b) -> false));
    }

    /** With names, delegation and organisation only; what is missed and wrong is printed when it is too much. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsNearlyAllAndLittleElse(long seed) {
        MadeUpPeople made = MadeUpPeople.of(seed, 800, 200);
        List<Candidate> all = Duplicates.within(made.people(), 2_000);
        assertGood(made, all, "all pairs, seed " + seed);
        List<Candidate> blocked = Duplicates.within(made.people(), 0);
        assertGood(made, blocked, "blocks, seed " + seed);
        assertTrue(blocked.size() >= all.size() * 0.98, blocked.size() + " of " + all.size() + ", seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfThePeopleDoesNotMatter(long seed) {
        MadeUpPeople made = MadeUpPeople.of(seed, 90, 30);
        List<Participant> shuffled = new ArrayList<>(made.people());
        Collections.shuffle(shuffled, new Random(seed));
        for (int allPairs : List.of(0, 1_000)) {
            assertEquals(
                    Duplicates.within(made.people(), allPairs), Duplicates.within(shuffled, allPairs), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void likenessIsSymmetric(long seed) {
        List<Participant> people = MadeUpPeople.of(seed, 60, 30).people();
        for (Participant one : people) {
            for (Participant other : people) {
                NameWords a = NameWords.ofPerson(one.fullName());
                NameWords b = NameWords.ofPerson(other.fullName());
                assertEquals(NameLikeness.between(a, b), NameLikeness.between(b, a));
            }
        }
    }

    private static void assertGood(MadeUpPeople made, List<Candidate> found, String what) {
        long right = found.stream().filter(made::isSame).count();
        double recall = (double) right / made.twice();
        double precision = (double) right / found.size();
        String wrong = found.stream()
                .filter(c -> !made.isSame(c))
                .limit(20)
                .map(c -> c.one().fullName() + " / " + c.other().fullName() + ": " + c.because() + "\n")
                .toList()
                .toString();
        assertTrue(
                recall >= 0.95 && precision >= 0.90, what + ": recall " + recall + ", precision " + precision + wrong);
    }

    private static Participant person(long id, Affiliation affiliation, String name, String... fieldsAndValues) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        int space = name.lastIndexOf(' ');
        values.put(Field.GIVEN_NAME, name.substring(0, space));
        values.put(Field.FAMILY_NAME, name.substring(space + 1));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(Field.of(fieldsAndValues[i]).orElseThrow(), fieldsAndValues[i + 1]);
        }
        long delegation = affiliation.key().hashCode();
        return new Participant(
                id, new Delegation(delegation, affiliation), Values.of(values), false, "", Optional.empty());
    }
}
