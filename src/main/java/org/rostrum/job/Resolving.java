package org.rostrum.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** What the reference data makes of spellings, as a table. */
public final class Resolving {
    /** Hands over spellings one after the other. */
    @FunctionalInterface
    public interface Spellings {
        /** Calls with each spelling in order. */
        void forEach(Consumer<String> spelling);
    }

    private Resolving() {}

    /**
     * A row for each spelling, in their order: {@code text, outcome} ({@code found, ambiguous, unknown}){@code , kind} ({@code country, organisation})
     * {@code , code, name, evidence, candidates}. Kind, code and name are empty unless it is found; candidates are those between which the spelling does not decide, or near ones, as
     * {@code CD Democratic Republic of the Congo; CG Congo}.
     *
     * @param on the date whose names count
     */
    public static ResultTable table(Spellings spellings, LocalDate on) {
        RowSource rows = consumer -> spellings.forEach(text -> consumer.accept(row(text, on)));
        return new ResultTable(
                List.of(
                        Column.text("text"),
                        Column.text("outcome"),
                        Column.text("kind"),
                        Column.text("code"),
                        Column.text("name"),
                        Column.text("evidence"),
                        Column.text("candidates")),
                rows);
    }

    /** The same for people: {@code text, outcome, stands_for, evidence}; what stands for an open one are its candidates. */
    public static ResultTable forPeople(Spellings spellings, LocalDate on) {
        ResultTable whole = table(spellings, on);
        RowSource rows = consumer -> whole.rows().forEach(row -> {
            String standsFor = row.get(3).isEmpty() ? row.get(6) : row.get(3) + " " + row.get(4);
            boolean near = row.get(1).equals("unknown") && !row.get(6).isEmpty();
            consumer.accept(List.of(row.get(0), row.get(1), standsFor, near ? "comes near, not applied" : row.get(5)));
        });
        return new ResultTable(
                List.of(
                        Column.text("text"),
                        Column.text("outcome"),
                        Column.text("stands_for"),
                        Column.text("evidence")),
                rows);
    }

    private static List<String> row(String text, LocalDate on) {
        Resolution resolution = Represented.resolve(text, on);
        String outcome = resolution.outcome().name().toLowerCase(Locale.ROOT);
        if (resolution.outcome() != Outcome.FOUND) {
            return List.of(text, outcome, "", "", "", resolution.evidence(), candidates(resolution));
        }
        Identity found = resolution.identities().get(0);
        String kind = found.kind().name().toLowerCase(Locale.ROOT);
        return List.of(text, outcome, kind, found.code(), found.name(), resolution.evidence(), "");
    }

    private static String candidates(Resolution resolution) {
        return resolution.identities().stream()
                .map(identity -> identity.code() + " " + identity.name())
                .collect(Collectors.joining("; "));
    }
}
