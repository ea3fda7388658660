package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rostrum.reconcile.Made.latvian;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;
import org.rostrum.text.UserError;

/** What is asked, how it is answered, and what other options do to a plan. */
class OptionsTest {
    @Test
    void questionNamesTheOptionThatAnswersIt() {
        Register register = new Register();
        register.take(List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org")));
        List<PlannedRow> plan = register.take(List.of(latvian(11, "Anna", "Ozola", "email", "b@example.org")));
        assertEquals(
                new Question(
                        "list.csv:11 Anna Ozola (Latvia): same name and delegation as Anna Ozola (1, a@example.org), but e-mail address differs",
                        "--match 'list.csv:11=1' or --match 'list.csv:11=new'"),
                plan.get(0).question().orElseThrow());
    }

    @Test
    void questionAboutAnEarlierRowNamesTheRow() {
        List<PlannedRow> plan = new Register().take(phones());
        assertEquals(
                "--match 'list.csv:2=list.csv:1' or --match 'list.csv:2=new'",
                plan.get(1).question().orElseThrow().option());
    }

    @Test
    void answersAreObeyed() {
        assertEquals(
                List.of("new", "duplicate 1 the same person as list.csv:1; another phone is not taken over"),
                answered(phones(), "list.csv:2", "list.csv:1"));
        assertEquals(List.of("new", "new"), answered(phones(), "list.csv:2", "new"));
        List<Entry> other = List.of(
                latvian(1, "Anna", "Ozola", "position", "Head"), latvian(2, "Annija", "Ozola", "position", "Boss"));
        assertEquals(
                List.of(
                        "new",
                        "duplicate 1 the same person as list.csv:1; another given_name and position is not taken over"),
                answered(other, "list.csv:2", "1"));
    }

    @Test
    void answerThatNamesNobodyIsRefused() {
        UserError error = assertThrows(UserError.class, () -> answered(phones(), "list.csv:2", "99"));
        assertEquals("--match list.csv:2=99 names no participant of the event", error.getMessage());
        assertEquals(UserError.Kind.USAGE, error.kind());
    }

    @Test
    void answersForRowsThatAreNotThereAreTold() {
        Reconciler reconciler = new Reconciler(
                new Register(),
                new Options(false, new Listed(), Map.of("list.csv:7", "new", "list.csv:1", "new"), Map.of()));
        reconciler.plan(latvian(1, "Anna", "Ozola"));
        assertEquals(Set.of("list.csv:7"), reconciler.unusedDecisions());
    }

    @Test
    void addOnlyLeavesThoseStoredAsTheyAre() {
        Register register = new Register();
        register.take(List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org"), latvian(2, "Juris", "Kalns")));
        List<Entry> list = List.of(
                latvian(11, "Anna", "Ozola", "email", "a@example.org", "phone", "1"),
                latvian(12, "Juris", "Kalns"),
                latvian(13, "Māra", "Liepa"),
                latvian(14, "Anna", "Ozola", "email", "a@example.org", "phone", "1"));
        List<Participant> before = register.all();
        List<PlannedRow> plan = register.take(list, new Options(true, new Listed(), Map.of(), Map.of()));
        assertEquals(
                List.of(
                        "skipped 1 Anna Ozola (1, a@example.org) stays as stored (--add-only); the list has another phone",
                        "same 2 same name and delegation, nothing contradicts",
                        "new",
                        "duplicate 1 the same person as list.csv:11"),
                plan.stream().map(MatchingTest::line).toList());
        List<Participant> after = register.all();
        assertEquals(
                before.stream().map(Participant::values).toList(),
                after.subList(0, 2).stream().map(Participant::values).toList());
    }

    @Test
    void addOnlyAsksNothingAboutValuesChangedByHand() {
        Register register = new Register();
        register.take(List.of(latvian(1, "Anna", "Ozola", "email", "a@example.org", "position", "Head")));
        register.editedByHand("position");
        List<PlannedRow> plan = register.take(
                List.of(latvian(11, "Anna", "Ozola", "email", "a@example.org", "position", "Boss")),
                new Options(true, new Listed(), Map.of(), Map.of()));
        assertEquals(
                List.of(
                        "skipped 1 Anna Ozola (1, Head, a@example.org) stays as stored (--add-only); the list has another position"),
                plan.stream().map(MatchingTest::line).toList());
    }

    private static List<Entry> phones() {
        return List.of(
                latvian(1, "Anna", "Ozola", "position", "Head", "phone", "1"),
                latvian(2, "Anna", "Ozola", "position", "Head", "phone", "2"));
    }

    private static List<String> answered(List<Entry> list, String row, String answer) {
        return new Register()
                .take(list, new Options(false, new Listed(), Map.of(row, answer), Map.of())).stream()
                        .map(MatchingTest::line)
                        .toList();
    }
}
