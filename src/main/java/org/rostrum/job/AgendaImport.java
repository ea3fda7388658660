package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;
import org.rostrum.event.RoleHolders;
import org.rostrum.intake.AgendaIntake;
import org.rostrum.intake.AgendaRow;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.EventDays;
import org.rostrum.publish.AgendaEdition;
import org.rostrum.reconcile.AgendaEntry;
import org.rostrum.reconcile.AgendaOptions;
import org.rostrum.reconcile.AgendaPlan;
import org.rostrum.reconcile.AgendaReconciler;
import org.rostrum.reconcile.PlanLine;
import org.rostrum.reconcile.PlanSummary;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.reconcile.RoomSpellings;
import org.rostrum.store.Database;
import org.rostrum.store.ImportWrite;
import org.rostrum.store.SentCells;
import org.rostrum.store.SheetRows;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** Takes in an agenda within a write that the caller commits, or gives up when a question is open. */
final class AgendaImport {
    private final Database database;
    private final Event event;
    private final ImportRequest request;
    private final PlanSummary plan;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private AgendaImport(Database database, Event event, ImportRequest request, Optional<Consumer<PlanLine>> lines) {
        this.database = database;
        this.event = event;
        this.request = request;
        plan = new PlanSummary(ImportJob.SAMPLES, lines);
    }

    /**
     * Plans and applies the agenda. With {@code sync} items that it does not have are taken off, else they are only counted.
     *
     * @throws UserError (INPUT) when a file cannot be read, (USAGE) when an option names what is not there
     */
    static ImportOutcome run(
            Database database, Write write, Event event, ImportRequest request, Optional<Consumer<PlanLine>> lines) {
        return new AgendaImport(database, event, request, lines).run(write);
    }

    private ImportOutcome run(Write write) {
        SentFiles files = SentFiles.of("agenda", request);
        if (files.repeated(database, event)) {
            return new ImportOutcome(plan, List.of(), List.of(), List.of(), List.of(), true);
        }
        AgendaIntake intake = AgendaIntake.of(ImportJob.tables(request), request.mapping(), EventDays.of(event));
        questions.addAll(intake.questions());
        intake.tables().forEach(table -> notes.addAll(notes(table)));
        intake.leftOut()
                .forEach(table -> notes.add(ReadingNotes.where(table.table()) + ": left out: " + table.because()));
        List<SheetRows> sheets = List.of();
        if (questions.isEmpty()) {
            if (intake.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .allMatch(row -> row.item().isEmpty() && !row.error())) {
                throw Source.withoutRows(request.sources());
            }
            sheets = apply(intake, write.startImport(event, files.source()));
            askErrors();
        }
        List<Finding> findings = request.check() && questions.isEmpty()
                ? Validation.findings(database, event, Validation.Scope.AGENDA, write.at())
                : List.of();
        return new ImportOutcome(plan, sheets, questions, notes, findings, false);
    }

    /** What cannot be read keeps the rest out, unless the user takes the rest without it. */
    private void askErrors() {
        long errors = plan.counts().of(State.ERROR);
        if (errors > 0 && !request.skipErrors()) {
            questions.add(new Question(
                    errors == 1 ? "1 row cannot be taken in as it is" : errors + " rows cannot be taken in as they are",
                    "--skip-errors to take in the others, or the file again with these rows corrected"));
        }
    }

    private List<SheetRows> apply(AgendaIntake intake, ImportWrite store) {
        Map<Origin, AgendaRow> rows = new HashMap<>();
        List<AgendaEntry> entries = new ArrayList<>();
        RowAccount account = new RowAccount(store);
        List<AgendaItem> stored = database.agenda(event);
        List<Participant> participants = database.roster(event).participants();
        RoleHolders people = new RoleHolders(participants);
        GivenOut given = new GivenOut(new AgendaEdition(event, stored, people, "", Map.of()));
        for (AgendaTable table : intake.tables()) {
            begin(table, store, account);
            for (AgendaRow row : table.rows()) {
                rows.put(row.origin(), row);
                row.item().ifPresent(item -> entries.add(new AgendaEntry(given.restored(item), row.partOf())));
                keepOthers(row, store);
            }
        }
        intake.leftOut().forEach(table -> store.begin(SentSheets.leftOut(table.table(), table.because())));
        AgendaPlan planned = AgendaReconciler.plan(
                stored,
                entries,
                new AgendaOptions(
                        request.addOnly(), request.sync(), database.itemEdits(), request.edits(), store::idOf));
        refuseUnused(planned);
        planned.items().forEach(item -> apply(item, rows, store));
        questions.addAll(planned.questions());
        sayRooms(entries, stored);
        notes.addAll(AgendaPeopleNotes.of(planned.items(), participants));
        return account.settle(plan.counts());
    }

    private void keepOthers(AgendaRow row, ImportWrite store) {
        if (row.error()) {
            plan.error(row.origin(), row.reason());
            plan.inTrouble();
            store.error(row.origin(), SentCells.of(row.cells()).inTrouble(row.reason(), row.day(), ""), row.reason());
        } else if (row.item().isEmpty()) {
            plan.skipped(row.origin(), row.reason());
            store.skipped(row.origin(), SentCells.of(row.cells()), row.reason());
        }
    }

    private void apply(PlannedItem planned, Map<Origin, AgendaRow> rows, ImportWrite store) {
        plan.add(planned);
        if (planned.state() == State.MISSING && request.sync()) {
            store.remove(planned.item());
        } else if (planned.state() == State.MISSING) {
            store.missingItem();
        } else {
            AgendaRow row = rows.get(planned.item().origin().orElseThrow());
            boolean error = planned.state() == State.ERROR;
            if (error) {
                plan.inTrouble();
            }
            SentCells cells = SentCells.of(row.cells());
            store.apply(planned, error ? cells.inTrouble(planned.reason(), row.day(), "") : cells);
        }
    }

    private void refuseUnused(AgendaPlan planned) {
        if (!planned.unusedEdits().isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--edits " + String.join(", ", planned.unusedEdits())
                            + ": the list says nothing against this value, or it was not changed by hand",
                    "give values as the questions name them");
        }
    }

    private void sayRooms(List<AgendaEntry> entries, List<AgendaItem> stored) {
        List<AgendaItem> items =
                new ArrayList<>(entries.stream().map(AgendaEntry::item).toList());
        items.addAll(stored);
        notes.addAll(RoomSpellings.notes(items));
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
        if (!table.table().sheet().reading().isOfEvents()) {
            notes.add(where + ": " + ReadingNotes.heading(table.table()));
        }
        table.table().sheet().reading().notes().forEach(note -> notes.add(where + ": " + note));
        table.notes().forEach(note -> notes.add(where + ": " + note));
        return notes;
    }
}
