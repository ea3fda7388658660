package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;
import org.rostrum.event.Question;
import org.rostrum.intake.AgendaIntake;
import org.rostrum.intake.AgendaRow;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.EventDays;
import org.rostrum.reconcile.AgendaReconciler;
import org.rostrum.reconcile.PlanLine;
import org.rostrum.reconcile.PlanSummary;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.Database;
import org.rostrum.store.ImportSource;
import org.rostrum.store.ImportWrite;
import org.rostrum.store.SentCells;
import org.rostrum.store.SheetRows;
import org.rostrum.store.Write;

/** Takes in an agenda within a write that the caller commits, or gives up when a question is open. */
final class AgendaImport {
    private AgendaImport() {}

    /**
     * Plans and applies the agenda. With {@code sync} items that it does not have are taken off, else they are only counted.
     *
     * @throws org.rostrum.text.UserError (INPUT) when a file cannot be read, (USAGE) when an option names what is not there
     */
    static ImportOutcome run(
            Database database, Write write, Event event, ImportRequest request, Optional<Consumer<PlanLine>> lines) {
        PlanSummary plan = new PlanSummary(ImportJob.SAMPLES, lines);
        ImportSource source = ImportJob.source("agenda", request);
        if (ImportJob.repeated(database, event, source, request)) {
            return new ImportOutcome(plan, List.of(), List.of(), List.of(), List.of(), true);
        }
        AgendaIntake intake = AgendaIntake.of(ImportJob.tables(request), request.mapping(), EventDays.of(event));
        List<Question> questions = new ArrayList<>(intake.questions());
        List<SheetRows> sheets = List.of();
        if (questions.isEmpty()) {
            if (intake.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .allMatch(row -> row.item().isEmpty() && !row.error())) {
                throw Source.withoutRows(request.sources());
            }
            sheets = apply(database, event, request, intake, plan, write.startImport(event, source));
            plan.samples(State.CONFLICT)
                    .forEach(sample -> questions.add(new Question(
                            sample.where() + ": " + sample.text(),
                            "each item its own number in the file, or take one of the rows out")));
        }
        return new ImportOutcome(
                plan,
                sheets,
                questions,
                intake.tables().stream().flatMap(table -> notes(table).stream()).toList(),
                List.of(),
                false);
    }

    private static List<SheetRows> apply(
            Database database,
            Event event,
            ImportRequest request,
            AgendaIntake intake,
            PlanSummary plan,
            ImportWrite store) {
        Map<Origin, List<String>> cells = new HashMap<>();
        List<AgendaItem> items = new ArrayList<>();
        RowAccount account = new RowAccount(store);
        for (AgendaTable table : intake.tables()) {
            begin(table, store, account);
            for (AgendaRow row : table.rows()) {
                cells.put(row.origin(), row.cells());
                row.item().ifPresent(items::add);
                if (row.error()) {
                    plan.error(row.origin(), row.reason());
                    plan.inTrouble();
                    store.error(row.origin(), new SentCells(row.cells(), row.reason(), ""), row.reason());
                } else if (row.item().isEmpty()) {
                    plan.skipped(row.origin(), row.reason());
                    store.skipped(row.origin(), row.cells(), row.reason());
                }
            }
        }
        for (PlannedItem planned : AgendaReconciler.plan(database.agenda(event), items)) {
            plan.add(planned);
            if (planned.state() != State.MISSING) {
                store.apply(planned, cells.get(planned.item().origin().orElseThrow()));
            } else if (request.sync()) {
                store.remove(planned.item());
            }
        }
        return account.settle(plan.counts());
    }

    private static void begin(AgendaTable table, ImportWrite store, RowAccount account) {
        store.begin(SentSheets.of(table, notes(table)));
        account.keepAbove(
                table.table(),
                table.rows().isEmpty()
                        ? Integer.MAX_VALUE
                        : table.rows().get(0).origin().row());
        account.gave(table.sheetRows());
    }

    private static List<String> notes(AgendaTable table) {
        List<String> notes = new ArrayList<>();
        String where = ReadingNotes.where(table.table());
        notes.add(where + ": "
                + table.table()
                        .header()
                        .map(row -> "heading in row " + row.number())
                        .orElse("no heading"));
        table.notes().forEach(note -> notes.add(where + ": " + note));
        return notes;
    }
}
