package org.rostrum.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Question;
import org.rostrum.event.Values;
import org.rostrum.intake.CellNote;
import org.rostrum.intake.EntryReader;
import org.rostrum.intake.Shape;
import org.rostrum.intake.TableUnderstanding;
import org.rostrum.intake.Taken;
import org.rostrum.intake.Understanding;
import org.rostrum.reconcile.Listed;
import org.rostrum.reconcile.Options;
import org.rostrum.reconcile.PlanLine;
import org.rostrum.reconcile.PlanSummary;
import org.rostrum.reconcile.PlannedRow;
import org.rostrum.reconcile.Reconciler;
import org.rostrum.reconcile.SyncGuard;
import org.rostrum.sheet.ReadAhead;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;
import org.rostrum.store.Database;
import org.rostrum.store.ImportWrite;
import org.rostrum.store.SentCells;
import org.rostrum.store.SentSheet;
import org.rostrum.store.SheetRows;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** Takes in a list of participants within a write that the caller commits, or gives up when a question is open. Rows are read, planned and applied one at a time. */
public final class ImportJob {
    /** How many rows of each state an outcome names. */
    static final int SAMPLES = 1_000;

    private final Database database;
    private final Event event;
    private final ImportRequest request;
    private final PlanSummary plan;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<SheetRows> sheets = List.of();
    /** Whether the event had nobody, so that nearly everybody on the list is written, with a key to be sorted by. */
    private boolean allNew;

    private ImportJob(Database database, Event event, ImportRequest request, Optional<Consumer<PlanLine>> lines) {
        this.plan = new PlanSummary(SAMPLES, lines);
        this.database = database;
        this.event = event;
        this.request = request;
    }

    /**
     * Plans and applies the list.
     *
     * @param lines who wants every line of the plan
     * @throws UserError (INPUT) when a file cannot be read, (USAGE) when an option names what is not there, (DECISION) when the file is an agenda
     */
    public static ImportOutcome run(
            Database database, Write write, Event event, ImportRequest request, Optional<Consumer<PlanLine>> lines) {
        return request.agenda()
                ? AgendaImport.run(database, write, event, request, lines)
                : new ImportJob(database, event, request, lines).run(write);
    }

    /** The tables of the sources. */
    static List<SheetTable> tables(ImportRequest request) {
        return request.sources().stream()
                .flatMap(source -> source.tables(request.reading()).stream())
                .toList();
    }

    private ImportOutcome run(Write write) {
        SentFiles files = SentFiles.of("participants", request);
        List<SheetTable> tables = tables(request);
        if (Shape.isAgenda(tables)) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    request.sources().get(0).name() + " looks like an agenda, not like a list of participants",
                    "give --as agenda");
        }
        if (files.repeated(database, event)) {
            return new ImportOutcome(plan, List.of(), List.of(), List.of(), List.of(), true);
        }
        Understanding understanding =
                Understanding.of(tables, request.mapping(), EarlierLists.of(database), event.from());
        refuse(understanding);
        questions.addAll(understanding.questions());
        understanding.tables().forEach(table -> notes.addAll(notes(table)));
        if (questions.isEmpty()) {
            if (understanding.tables().stream().allMatch(table -> table.rows() == 0)) {
                throw Source.withoutRows(request.sources());
            }
            take(tables, understanding, write.startImport(event, files.source()));
        }
        return new ImportOutcome(plan, sheets, questions, notes, findings(write), false);
    }

    private List<String> notes(TableUnderstanding table) {
        Set<String> spelled = database.spelledDelegations(event);
        return ReadingNotes.notes(
                table, text -> spelled.contains(Delegations.asSent(text).key()));
    }

    private List<Finding> findings(Write write) {
        return request.check() && questions.isEmpty()
                ? Validation.findings(database, event, Validation.Scope.PARTICIPANTS, write.at())
                : List.of();
    }

    private void take(List<SheetTable> tables, Understanding understanding, ImportWrite store) {
        Listed look = new Listed();
        allNew = store.known().nobody();
        if (!allNew) {
            understanding
                    .tables()
                    .forEach(table -> forEach(
                            table, row -> row.taken().entry().map(store::joined).ifPresent(look::see)));
        }
        Reconciler reconciler = new Reconciler(
                store.known(), new Options(request.addOnly(), look, request.decisions(), request.edits()));
        RowAccount account = new RowAccount(store);
        understanding.tables().forEach(table -> take(table, account, reconciler, store));
        leftOut(tables, understanding).forEach(store::begin);
        sheets = account.settle(plan.counts());
        if (!reconciler.unusedDecisions().isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--match " + String.join(", ", reconciler.unusedDecisions())
                            + ": the list has no such row, or it needs no decision",
                    "give rows as the questions name them");
        }
        if (!reconciler.unusedEdits().isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--edits " + String.join(", ", reconciler.unusedEdits())
                            + ": the list says nothing against this value, or it was not changed by hand",
                    "give values as the questions name them");
        }
        questions.addAll(plan.questions());
        missing(store);
    }

    private void take(TableUnderstanding table, RowAccount account, Reconciler reconciler, ImportWrite store) {
        store.begin(SentSheets.of(table, notes(table)));
        boolean[] first = {true};
        long rows = forEach(table, row -> {
            if (first[0]) {
                first[0] = false;
                account.keepAbove(table.table(), row.taken().origin().row());
            }
            take(row, reconciler, store);
        });
        if (first[0]) {
            account.keepAbove(table.table(), Integer.MAX_VALUE);
        }
        account.gave(rows);
    }

    /** The sheets that nothing is taken from. */
    private static List<SentSheet> leftOut(List<SheetTable> tables, Understanding understanding) {
        Map<Sheet, String> because = new IdentityHashMap<>();
        understanding
                .notTaken()
                .forEach(table -> because.put(table.understood().table().sheet().whole(), table.because()));
        Set<Sheet> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        understanding.tables().forEach(table -> taken.add(table.table().sheet().whole()));
        return tables.stream()
                .filter(table -> !taken.contains(table.sheet()))
                .map(table -> SentSheets.leftOut(table, because.getOrDefault(table.sheet(), "no table on it")))
                .toList();
    }

    private void refuse(Understanding understanding) {
        if (understanding.refusal().isPresent()) {
            throw new UserError(
                    UserError.Kind.INPUT,
                    request.sources().get(0).name() + " is not a list of people: "
                            + understanding.refusal().get(),
                    "when a column has names, give --map A=full_name with its letter");
        }
    }

    private void take(Prepared prepared, Reconciler reconciler, ImportWrite store) {
        Taken taken = prepared.taken();
        if (taken.entry().isEmpty()) {
            plan.skipped(taken.origin(), taken.skippedBecause());
            store.skipped(taken.origin(), prepared.cells(), taken.skippedBecause());
            return;
        }
        Entry entry = store.joined(taken.entry().get());
        PlannedRow row = taken.refusedBecause().isEmpty()
                ? reconciler.plan(entry)
                : Reconciler.refused(entry, taken.refusedBecause());
        plan.add(row);
        String trouble = row.state() == PlannedRow.State.ERROR ? row.reason() : trouble(taken.troubles());
        if (trouble.isEmpty()) {
            store.apply(row, prepared.cells());
        } else {
            plan.inTrouble();
            String category = entry.affiliation().stated().map(Category::code).orElse("");
            store.apply(
                    row, prepared.cells().inTrouble(trouble, entry.affiliation().name(), category));
        }
    }

    private static String trouble(List<CellNote> troubles) {
        return troubles.isEmpty()
                ? ""
                : troubles.stream().map(CellNote::inItsRow).collect(Collectors.joining("; "));
    }

    /** Those whom an earlier list brought and this one does not name: withdrawn when the list is whole, else only counted. */
    private void missing(ImportWrite store) {
        if (request.addOnly()) {
            return;
        }
        Predicate<Delegation> within = Within.of(request.within(), event);
        if (request.sync()) {
            long[] missing = {0};
            store.forEachMissing(within, person -> missing[0]++);
            SyncGuard.ask(
                            store.countEarlier(within),
                            missing[0],
                            plan.counts().of(PlannedRow.State.ERROR),
                            request.yesWithdraw())
                    .ifPresent(questions::add);
        }
        store.forEachMissing(within, person -> {
            plan.missing(person);
            if (request.sync()) {
                store.withdraw(person);
            } else {
                store.missing(person);
            }
        });
    }

    /** Hands over the rows of a table; how many the whole sheet has. */
    private long forEach(TableUnderstanding table, Consumer<Prepared> each) {
        try (EntryReader reader = EntryReader.open(table);
                ReadAhead<Prepared> ahead = ReadAhead.of(() -> Prepared.next(reader, allNew), Prepared::characters)) {
            for (Optional<Prepared> row = ahead.next(); row.isPresent(); row = ahead.next()) {
                each.accept(row.get());
            }
            return reader.sheetRows();
        }
    }

    /** A row with all that can be made of it without knowing what is stored: by the thread that reads, as the one that plans and writes has more to do. */
    private record Prepared(Taken taken, SentCells cells) {
        static Optional<Prepared> next(EntryReader reader, boolean withOrder) {
            Optional<Taken> taken = reader.next();
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            if (taken.get().entry().isPresent()) {
                Values values = taken.get().entry().get().values();
                values.nameKey();
                if (withOrder) {
                    values.order();
                }
            }
            return Optional.of(
                    new Prepared(taken.get(), SentCells.of(taken.get().cells())));
        }

        long characters() {
            return cells.json().length();
        }
    }
}
