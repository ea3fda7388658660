package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Question;
import org.rostrum.job.ImportOutcome;
import org.rostrum.job.RowsText;
import org.rostrum.reconcile.PlanSummary;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.text.Terminal;

/** An import for people: how the list was read, the sums, what needs a decision, then who changes. */
final class ImportText {
    private static final int FEW = 10;
    private static final List<State> NAMED =
            List.of(State.ERROR, State.UPDATE, State.MISSING, State.NEW, State.DUPLICATE, State.SKIPPED, State.FILLED);

    private final PrintWriter out;
    private final int width;
    private final boolean all;
    private final boolean sync;
    private final String withdrawn;

    ImportText(Console console, boolean all, boolean sync, String withdrawn) {
        out = console.printer();
        width = console.width();
        this.all = all;
        this.sync = sync;
        this.withdrawn = withdrawn;
    }

    void print(ImportOutcome outcome, boolean dryRun) {
        if (outcome.repeated()) {
            out.println("The very same import stands already: nothing to do (--again does it all the same).");
            out.flush();
            return;
        }
        outcome.notes().forEach(note -> Wrap.print(out, Terminal.safe(note), 2, width));
        outcome.sheets().forEach(sheet -> Wrap.print(out, Terminal.safe(RowsText.of(sheet)), 2, width));
        if (outcome.plan().counts().byState().values().stream().anyMatch(count -> count > 0)) {
            sums(outcome.plan());
            NAMED.forEach(state -> rows(outcome.plan(), state));
        }
        questions(outcome.questions());
        if (dryRun && outcome.questions().isEmpty()) {
            out.println("Dry run: nothing was changed.");
        }
        out.flush();
    }

    private void sums(PlanSummary plan) {
        out.println();
        plan.counts().byState().forEach((state, count) -> {
            if (count > 0 || state.ordinal() < State.DUPLICATE.ordinal()) {
                Wrap.print(
                        out,
                        String.format(Locale.ROOT, "%8d  %s%s", count, state.code(), remark(plan, state)),
                        10,
                        width);
            }
        });
    }

    private String remark(PlanSummary plan, State state) {
        if (state == State.MISSING) {
            return ": on an earlier list and not on this one; "
                    + (sync ? withdrawn : "left as they are (with --sync " + withdrawn + ")");
        }
        Map<String, Long> fields = plan.fields(state);
        return fields.isEmpty()
                ? ""
                : ": "
                        + fields.entrySet().stream()
                                .map(field -> field.getKey() + " " + field.getValue())
                                .collect(Collectors.joining(", "));
    }

    private void rows(PlanSummary plan, State state) {
        List<PlanSummary.Sample> samples = plan.samples(state);
        boolean dull = state == State.FILLED
                || state == State.MISSING && !sync
                || state == State.NEW && plan.counts().of(State.NEW) == total(plan);
        if (samples.isEmpty() || dull && !all) {
            return;
        }
        out.println();
        out.println(state.code());
        int shown = all ? samples.size() : Math.min(FEW, samples.size());
        samples.stream().limit(shown).forEach(this::row);
        long more = plan.counts().of(state) - shown;
        if (more > 0) {
            out.println("  … and " + more + " more" + (all ? "" : " (--verbose shows them)"));
        }
    }

    private static long total(PlanSummary plan) {
        return plan.counts().byState().entrySet().stream()
                .filter(count -> count.getKey() != State.SKIPPED && count.getKey() != State.DUPLICATE)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void row(PlanSummary.Sample sample) {
        String text = Stream.of(sample.who(), sample.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        Wrap.print(out, "  " + Terminal.safe(sample.where() + "  " + text), 4, width);
    }

    private void questions(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        out.println();
        out.println(
                questions.size() == 1
                        ? "Needs a decision; nothing was changed:"
                        : "Needs " + questions.size() + " decisions; nothing was changed:");
        int shown = all ? questions.size() : Math.min(FEW, questions.size());
        for (Question question : questions.subList(0, shown)) {
            Wrap.print(out, "  " + Terminal.safe(question.text()), 4, width);
            Wrap.print(out, "    give " + Terminal.safe(question.option()), 9, width);
        }
        if (questions.size() > shown) {
            out.println("  … and " + (questions.size() - shown) + " more (--verbose shows them)");
        }
    }
}
