package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rostrum.reconcile.Made.ESTONIA;
import static org.rostrum.reconcile.Made.entry;
import static org.rostrum.reconcile.Made.latvian;
import static org.rostrum.reconcile.Made.withId;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;

/** Whom a row names. Rows 1 to 9 are stored beforehand and have the ids 1 to 9 in that order. */
class MatchingTest {
    /**
     * A list after another.
     *
     * @param expected a line for each row: state, id of the stored participant, evidence or reason
     */
    record Case(String title, List<Entry> stored, List<Entry> list, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(addresses(), names(), twice(), ids()).flatMap(List::stream);
    }

    private static List<Case> addresses() {
        return List.of(
                new Case(
                        "an address is one person, whatever its capitals",
                        List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org")),
                        List.of(latvian(11, "Anna", "Ozola", "email", "A@Example.org")),
                        List.of("same 1 e-mail address")),
                new Case(
                        "one stored person with another name has changed it",
                        List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org")),
                        List.of(latvian(11, "Anna", "Bērza", "email", "a@example.org")),
                        List.of("update 1 e-mail address")),
                new Case(
                        "two names under one address in the list are two people",
                        List.of(latvian(1, "Anna", "Ozola", "email", "office@example.org")),
                        List.of(
                                latvian(11, "Juris", "Kalns", "email", "office@example.org"),
                                latvian(12, "Anna", "Ozola", "email", "office@example.org")),
                        List.of("new", "same 1 e-mail address and name")),
                new Case(
                        "two new names under one stored person's address are two new people",
                        List.of(latvian(1, "Anna", "Ozola", "email", "office@example.org")),
                        List.of(
                                latvian(11, "Juris", "Kalns", "email", "office@example.org"),
                                latvian(12, "Māra", "Liepa", "email", "office@example.org")),
                        List.of("new", "new")),
                new Case(
                        "two names stored under one address are two people",
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "office@example.org"),
                                latvian(2, "Juris", "Kalns", "email", "office@example.org")),
                        List.of(
                                latvian(11, "Juris", "Kalns", "email", "office@example.org"),
                                latvian(12, "Māra", "Liepa", "email", "office@example.org")),
                        List.of("same 2 e-mail address and name", "new")),
                new Case(
                        "a shared address without a name is asked",
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "office@example.org"),
                                latvian(2, "Juris", "Kalns", "email", "office@example.org")),
                        List.of(latvian(11, "", "", "email", "office@example.org")),
                        List.of("conflict several people share the e-mail address, and the row has no name")),
                new Case(
                        "an address alone finds its person",
                        List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org")),
                        List.of(latvian(11, "", "", "email", "a@example.org")),
                        List.of("same 1 e-mail address")),
                new Case(
                        "an address handed on to a colleague does not rename the one who had it, in any order",
                        List.of(latvian(1, "Anna", "Ozola", "email", "office@example.org", "position", "Head")),
                        List.of(
                                latvian(11, "Juris", "Kalns", "email", "office@example.org"),
                                latvian(12, "Anna", "Ozola", "email", "a@example.org", "position", "Head")),
                        List.of("new", "update 1 name, delegation and position")),
                new Case(
                        "one person's address with another's name is asked",
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "a@example.org"),
                                latvian(2, "Juris", "Kalns", "email", "j@example.org")),
                        List.of(latvian(11, "Juris", "Kalns", "email", "a@example.org")),
                        List.of(
                                "conflict the e-mail address is that of Anna Ozola (1, a@example.org), the name that of Juris Kalns (2, j@example.org)")),
                new Case(
                        "an address wins over the delegation",
                        List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org")),
                        List.of(entry(11, ESTONIA, "Anna", "Ozola", "email", "a@example.org")),
                        List.of("update 1 e-mail address")));
    }

    private static List<Case> names() {
        return List.of(
                new Case(
                        "name, delegation and position find a person, in either order of names and without accents",
                        List.of(latvian(1, "Māra", "Ērgle", "position", "Inspector", "email", "m@example.org")),
                        List.of(latvian(11, "Ergle", "Mara", "position", "inspector")),
                        List.of("update 1 name, delegation and position")),
                new Case(
                        "name, delegation and phone find a person who has another position",
                        List.of(latvian(1, "Anna", "Ozola", "position", "Expert", "phone", "+371 2 000")),
                        List.of(latvian(11, "Anna", "Ozola", "position", "Head", "phone", "00371-2000")),
                        List.of("update 1 name, delegation and phone")),
                new Case(
                        "a name alone is enough where nothing contradicts",
                        List.of(latvian(1, "Anna", "Ozola", "position", "Expert", "email", "a@example.org")),
                        List.of(latvian(11, "Anna", "Ozola", "phone", "+371 2 000")),
                        List.of("filled 1 same name and delegation, nothing contradicts")),
                new Case(
                        "a name alone is asked where something contradicts",
                        List.of(latvian(1, "Anna", "Ozola", "position", "Expert", "email", "a@example.org")),
                        List.of(latvian(11, "Anna", "Ozola", "position", "Head", "email", "b@example.org")),
                        List.of(
                                "conflict same name and delegation as Anna Ozola (1, Expert, a@example.org), but e-mail address and position differ")),
                new Case(
                        "the same name in another delegation is another person",
                        List.of(latvian(1, "Anna", "Ozola", "position", "Expert")),
                        List.of(entry(11, ESTONIA, "Anna", "Ozola", "position", "Expert")),
                        List.of("new")),
                new Case(
                        "namesakes are told apart by position",
                        List.of(
                                latvian(1, "Jānis", "Kalns", "position", "Head"),
                                latvian(2, "Jānis", "Kalns", "position", "Expert")),
                        List.of(
                                latvian(11, "Jānis", "Kalns", "position", "Expert"),
                                latvian(12, "Jānis", "Kalns", "position", "Head")),
                        List.of("same 2 name, delegation and position", "same 1 name, delegation and position")),
                new Case(
                        "two stored people who match equally are asked",
                        List.of(
                                latvian(1, "Jānis", "Kalns", "position", "Head"),
                                latvian(2, "Jānis", "Kalns", "position", "Expert")),
                        List.of(latvian(11, "Jānis", "Kalns")),
                        List.of("conflict may be any of Jānis Kalns (1, Head) and Jānis Kalns (2, Expert)")),
                new Case(
                        "a namesake beside the stored one is new, in any order",
                        List.of(latvian(1, "Jānis", "Kalns", "position", "Head", "email", "a@example.org")),
                        List.of(
                                latvian(11, "Jānis", "Kalns", "position", "Expert", "email", "b@example.org"),
                                latvian(12, "Jānis", "Kalns", "position", "Head", "email", "a@example.org"),
                                latvian(13, "Jānis", "Kalns", "position", "Head", "email", "c@example.org")),
                        List.of("new", "same 1 e-mail address", "new")),
                new Case(
                        "a new address with the same position is the same person",
                        List.of(latvian(1, "Jānis", "Kalns", "position", "Expert", "email", "a@example.org")),
                        List.of(latvian(11, "Jānis", "Kalns", "position", "Expert", "email", "b@example.org")),
                        List.of("update 1 name, delegation and position")),
                new Case(
                        "two new addresses with the same position are asked",
                        List.of(latvian(1, "Jānis", "Kalns", "position", "Expert", "email", "a@example.org")),
                        List.of(
                                latvian(11, "Jānis", "Kalns", "position", "Expert", "email", "b@example.org"),
                                latvian(12, "Jānis", "Kalns", "position", "Expert", "email", "c@example.org")),
                        List.of(
                                "conflict same name and delegation as Jānis Kalns (1, Expert, a@example.org), but e-mail address differs",
                                "conflict same name and delegation as Jānis Kalns (1, Expert, a@example.org), but e-mail address differs")),
                new Case(
                        "nobody without a delegation is taken for somebody of one",
                        List.of(latvian(1, "Anna", "Ozola", "position", "Expert")),
                        List.of(entry(11, Affiliation.NONE, "Anna", "Ozola", "position", "Expert")),
                        List.of("new")));
    }

    private static List<Case> twice() {
        return List.of(
                new Case(
                        "a second row with the same address and name is a duplicate",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "a@example.org", "position", "Head"),
                                latvian(2, "Anna", "OZOLA", "email", "a@example.org", "position", "Expert")),
                        List.of(
                                "new",
                                "duplicate 1 the same person as list.csv:1; another position is not taken over")),
                new Case(
                        "a second row with the same name and nothing against it is a duplicate",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "position", "Head"),
                                latvian(2, "Anna", "Ozola", "email", "a@example.org")),
                        List.of("new", "duplicate 1 the same person as list.csv:1")),
                new Case(
                        "two names under one address are two people on a first list",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "office@example.org"),
                                latvian(2, "Juris", "Kalns", "email", "office@example.org"),
                                latvian(3, "Juris", "Kalns", "email", "office@example.org")),
                        List.of("new", "new", "duplicate 2 the same person as list.csv:2")),
                new Case(
                        "the same name with another address is a namesake",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "a@example.org", "position", "Head"),
                                latvian(2, "Anna", "Ozola", "email", "b@example.org", "position", "Head")),
                        List.of("new", "new")),
                new Case(
                        "the same name with nothing but another phone is asked",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "position", "Head", "phone", "1"),
                                latvian(2, "Anna", "Ozola", "position", "Head", "phone", "2")),
                        List.of("new", "conflict same name and delegation as Anna Ozola (1, Head), but phone differs")),
                new Case(
                        "a row that may be either of two earlier ones is asked",
                        List.of(),
                        List.of(
                                latvian(1, "Anna", "Ozola", "email", "a@example.org"),
                                latvian(2, "Anna", "Ozola", "email", "b@example.org"),
                                latvian(3, "Anna", "Ozola")),
                        List.of(
                                "new",
                                "new",
                                "conflict may be any of Anna Ozola (1, a@example.org) and Anna Ozola (2, b@example.org)")),
                new Case(
                        "a row with neither name nor address is an error",
                        List.of(),
                        List.of(latvian(1, "", "", "position", "Head")),
                        List.of("error neither name nor e-mail address")));
    }

    private static List<Case> ids() {
        List<Entry> two = List.of(
                latvian(1, "Anna", "Ozola", "position", "Head"), latvian(2, "Juris", "Kalns", "position", "Head"));
        return List.of(
                new Case(
                        "an own id wins over everything",
                        two,
                        List.of(withId(1, latvian(11, "Anna", "Kalna", "position", "Head"))),
                        List.of("update 1 participant id")),
                new Case(
                        "an id whose person has nothing in common is asked",
                        two,
                        List.of(withId(2, latvian(11, "Anna", "Ozola", "position", "Head"))),
                        List.of("conflict the row has the id of Juris Kalns (2, Head), but another name and address")),
                new Case(
                        "an id with no more in common than a given name is asked",
                        two,
                        List.of(withId(1, latvian(11, "Anna", "Kalna", "position", "Boss"))),
                        List.of("conflict the row has the id of Anna Ozola (1, Head), but another name and address")),
                new Case(
                        "an id that nobody has decides nothing",
                        two,
                        List.of(withId(99, latvian(11, "Anna", "Ozola"))),
                        List.of("same 1 same name and delegation, nothing contradicts")),
                new Case(
                        "numbers of a first list are nobody's ids",
                        List.of(),
                        List.of(withId(2, latvian(1, "Anna", "Ozola")), withId(1, latvian(2, "Juris", "Kalns"))),
                        List.of("new", "new")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesThePersonOrAsks(Case given) {
        Register register = new Register();
        register.take(given.stored());
        assertEquals(
                given.expected(),
                register.take(given.list()).stream().map(MatchingTest::line).toList());
    }

    /** State, id, and the reason or else the evidence. */
    static String line(PlannedRow row) {
        String id = row.known().map(p -> p.id() + " ").orElse("");
        return (row.state().code() + " " + id + (row.reason().isEmpty() ? row.evidence() : row.reason())).strip();
    }
}
