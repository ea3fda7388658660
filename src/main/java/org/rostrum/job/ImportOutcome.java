package org.rostrum.job;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Question;
import org.rostrum.reconcile.PlanSummary;
import org.rostrum.store.SheetRows;

/**
 * What an import does, before it is committed.
 *
 * @param plan the sums, with samples
 * @param sheets what became of the rows of each sheet; empty when none was taken in
 * @param questions what the user must decide first; while there is one, nothing may be committed
 * @param notes what the user should know about how the list was read
 * @param findings what the rules say about the result, empty when not asked
 * @param repeated whether the very same import stands already, so that there is nothing to do
 */
public record ImportOutcome(
        PlanSummary plan,
        List<SheetRows> sheets,
        List<Question> questions,
        List<String> notes,
        List<Finding> findings,
        boolean repeated) {
    public ImportOutcome {
        sheets = List.copyOf(sheets);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /** How many rows have something in them that could not be taken in. */
    public long inTrouble() {
        return plan.rowsInTrouble();
    }

    /** Whether everything is decided and there is something to keep. */
    public boolean ready() {
        return questions.isEmpty() && !repeated;
    }
}
