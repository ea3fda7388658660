package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rostrum.reconcile.Made.latvian;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Origin;
import org.rostrum.event.Question;

class PlanSummaryTest {
    @Test
    void countsComeInTheOrderOfTheContract() {
        assertEquals(
                List.of("new", "update", "filled", "same", "duplicate", "missing", "conflict", "skipped", "error"),
                List.copyOf(Counts.NONE.asMap().keySet()));
    }

    @Test
    void keepsAFewSamplesAndCountsEverything() {
        Register register = new Register();
        register.take(List.of(
                latvian(1, "Anna", "Ozola", "email", "a@example.org"),
                latvian(2, "Juris", "Kalns", "email", "j@example.org"),
                latvian(3, "Māra", "Liepa")));
        PlanSummary summary = new PlanSummary(1);
        register.take(List.of(
                        latvian(11, "Anna", "Bērza", "email", "a@example.org", "phone", "1"),
                        latvian(12, "Juris", "Kalns", "email", "k@example.org"),
                        latvian(13, "Ilze", "Upe", "email", "i@example.org"),
                        latvian(14, "Egons", "Upe", "email", "e@example.org")))
                .forEach(summary::add);
        register.missing().forEach(summary::missing);
        summary.skipped(new Origin("list.csv", "", 15), "blank");
        summary.error(new Origin("list.csv", "", 16), "no such date");
        assertEquals(
                Map.of(
                        "new",
                        2L,
                        "update",
                        1L,
                        "filled",
                        0L,
                        "same",
                        0L,
                        "duplicate",
                        0L,
                        "missing",
                        2L,
                        "conflict",
                        1L,
                        "skipped",
                        1L,
                        "error",
                        1L),
                summary.counts().asMap());
        assertEquals(Map.of("family_name", 1L, "phone", 1L), summary.fields(PlannedRow.State.UPDATE));
        assertEquals(List.of("list.csv:13 Ilze Upe (Latvia) i@example.org"), texts(summary, PlannedRow.State.NEW));
        assertEquals(
                List.of("list.csv:11 Anna Bērza (Latvia) family_name: Ozola -> Bērza (name changed)"),
                texts(summary, PlannedRow.State.UPDATE));
        assertEquals(List.of("list.csv:2 Juris Kalns (2, j@example.org) "), texts(summary, PlannedRow.State.MISSING));
        assertEquals(List.of("list.csv:15  blank"), texts(summary, PlannedRow.State.SKIPPED));
        assertEquals(
                List.of("--match 'list.csv:12=2' or --match 'list.csv:12=new'"),
                summary.questions().stream().map(Question::option).toList());
    }

    private static List<String> texts(PlanSummary summary, PlannedRow.State state) {
        return summary.samples(state).stream()
                .map(s -> s.where() + " " + s.who() + " " + s.text())
                .toList();
    }
}
