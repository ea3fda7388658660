package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Values;

/** What holds of any list: of people few of whose names differ, so that namesakes, shared addresses and repeated rows abound. */
class PropertiesTest {
    private static final List<String> GIVEN = List.of("Anna", "Jānis", "Māra", "Łukasz");
    private static final List<String> FAMILY = List.of("Ozola", "Kalns", "Ķērpe", "van den Berg", "ĄŽUOLAS");
    private static final List<String> POSITIONS = List.of("Expert", "Head of Unit", "Adviser", "");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameListAgainChangesNothing(long seed) {
        List<Entry> list = list(new Random(seed));
        Register register = new Register();
        register.take(list);
        List<String> before = register.contents();
        List<PlannedRow> plan = register.take(list);
        assertEquals(
                Set.of(), statesOtherThan(plan, PlannedRow.State.SAME, PlannedRow.State.DUPLICATE), "seed " + seed);
        assertEquals(before, register.contents(), "seed " + seed);
        assertEquals(List.of(), register.missing(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfRowsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Entry> first = list(random);
        List<Entry> second = changed(first, random);
        Register register = new Register();
        register.take(first);
        Counts counts = register.counts(register.take(second));
        Register other = new Register();
        other.take(shuffled(first, random));
        Counts otherCounts = other.counts(other.take(shuffled(second, random)));
        assertEquals(counts, otherCounts, "seed " + seed);
        assertEquals(register.contents(), other.contents(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAddedAreNewAndRowsDroppedAreMissing(long seed) {
        Random random = new Random(seed);
        List<Entry> people = distinct(random);
        int before = people.size() / 3;
        int after = people.size() - before;
        Register register = new Register();
        register.take(people.subList(0, after));
        Counts counts = register.counts(register.take(shuffled(people.subList(before, people.size()), random)));
        Counts expected = new Counts(Map.of(
                PlannedRow.State.NEW, (long) people.size() - after,
                PlannedRow.State.MISSING, (long) before,
                PlannedRow.State.SAME, (long) after - before));
        assertEquals(expected, counts, "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOneAfterTheOtherBringTheSamePeople(long seed) {
        Random random = new Random(seed);
        List<Entry> list = distinct(random);
        Register whole = new Register();
        whole.take(list);
        Register parts = new Register();
        int cut = random.nextInt(list.size());
        parts.take(list.subList(0, cut));
        parts.take(list.subList(cut, list.size()));
        assertEquals(whole.contents(), parts.contents(), "seed " + seed);
    }

    /** People who differ in address and position, some without an address, some under a shared one, and some rows twice. */
    private static List<Entry> list(Random random) {
        List<Entry> list = new ArrayList<>();
        int people = 3 + random.nextInt(25);
        for (int i = 0; i < people; i++) {
            list.add(person(random, i));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Entry twice = list.get(random.nextInt(list.size()));
            list.add(moved(twice, list.size() + 1, twice.values()));
        }
        return shuffled(list, random);
    }

    private static Entry person(Random random, int number) {
        Affiliation affiliation =
                random.nextBoolean() ? Made.LATVIA : new Affiliation(Category.OTHER, "", "", "Friends of the Sea");
        String given = pick(GIVEN, random);
        String family = pick(FAMILY, random);
        boolean shares = random.nextInt(5) == 0;
        if (shares) {
            return Made.entry(
                    number,
                    affiliation,
                    given + " " + number,
                    family,
                    "email",
                    "office@example.org",
                    "position",
                    pick(POSITIONS, random));
        }
        boolean addressless = random.nextInt(4) == 0;
        String position = pick(POSITIONS, random);
        return addressless
                ? Made.entry(
                        number,
                        affiliation,
                        given + " the " + number,
                        family,
                        "position",
                        position,
                        "phone",
                        "+371 " + number)
                : Made.entry(
                        number,
                        affiliation,
                        given,
                        family,
                        "email",
                        "p" + number + "@example.org",
                        "position",
                        position);
    }

    /** The list some weeks later: some people have another phone, another address or another position. */
    private static List<Entry> changed(List<Entry> list, Random random) {
        int year = random.nextInt(100);
        return list.stream()
                .map(entry -> moved(entry, entry.origin().row() + 100, changed(entry.values(), year)))
                .toList();
    }

    private static Values changed(Values values, int year) {
        String email = values.get(Field.EMAIL);
        return switch (Math.floorMod(email.hashCode() + year, 5)) {
            case 0 -> email.startsWith("p") ? values.with(Field.PHONE, "+371 " + year) : values;
            case 1 -> email.startsWith("p") ? values.with(Field.EMAIL, "q" + email) : values;
            case 2 -> email.startsWith("p") ? values.with(Field.POSITION, "Minister") : values;
            default -> values;
        };
    }

    private static Entry moved(Entry entry, int row, Values values) {
        return new Entry(
                new Origin("list.csv", "", row),
                0,
                entry.affiliation(),
                values,
                entry.nameFromCapitals(),
                entry.sexSource());
    }

    /** People no two of whom have a name or an address in common: of others a new one may be an old one renamed. */
    private static List<Entry> distinct(Random random) {
        List<Entry> people = new ArrayList<>();
        int count = 3 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            String email = random.nextInt(3) == 0 ? "" : "p" + i + "@example.org";
            people.add(Made.latvian(
                    i,
                    pick(GIVEN, random),
                    pick(FAMILY, random) + " " + i,
                    "email",
                    email,
                    "position",
                    pick(POSITIONS, random)));
        }
        return people;
    }

    private static Set<PlannedRow.State> statesOtherThan(List<PlannedRow> plan, PlannedRow.State... expected) {
        Set<PlannedRow.State> states = plan.stream().map(PlannedRow::state).collect(Collectors.toSet());
        states.removeAll(Set.of(expected));
        return states;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
