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
import org.rostrum.store.ImportSource;
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

    /** The import as the store keeps it. */
    static ImportSource source(String kind, ImportRequest request) {
        return new ImportSource(
                kind,
                request.sources().stream()
                        .map(source -> new ImportSource.SourceFile(source.fileName(), source.fingerprint()))
                        .toList(),
                "as=" + kind + " " + request.signature());
    }

    /** Whether the very same import stands already, so that there is nothing to do. */
    static boolean repeated(Database database, Event event, ImportSource source, ImportRequest request) {
        return !request.again()
                && database.alreadyImported(
                        event,
                        source.files().stream()
                                .map(ImportSource.SourceFile::sha256)
                                .toList(),
                        source.options());
    }

    private ImportOutcome run(Write write) {
        List<SheetTable> tables = tables(request);
        if (Shape.isAgenda(tables)) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    request.sources().get(0).name() + " looks like an agenda, not like a list of participants",
                    "give --as agenda");
        }
        ImportSource source = source("participants", request);
        if (repeated(database, event, source, request)) {
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
            take(tables, understanding, write.startImport(event, source));
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
        if (!store.known().nobody()) {
            understanding
                    .tables()
                    .forEach(table -> forEach(
                            table, taken -> taken.entry().map(store::joined).ifPresent(look::see)));
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
        long rows = forEach(table, taken -> {
            if (first[0]) {
                first[0] = false;
                account.keepAbove(table.table(), taken.origin().row());
            }
            take(taken, reconciler, store);
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

    private void take(Taken taken, Reconciler reconciler, ImportWrite store) {
        if (taken.entry().isEmpty()) {
            plan.skipped(taken.origin(), taken.skippedBecause());
            store.skipped(taken.origin(), taken.cells(), taken.skippedBecause());
            return;
        }
        Entry entry = store.joined(taken.entry().get());
        PlannedRow row = taken.refusedBecause().isEmpty()
                ? reconciler.plan(entry)
                : Reconciler.refused(entry, taken.refusedBecause());
        plan.add(row);
        String trouble = row.state() == PlannedRow.State.ERROR
                ? row.reason()
                : taken.troubles().stream().map(CellNote::inItsRow).collect(Collectors.joining("; "));
        if (trouble.isEmpty()) {
            store.apply(row);
        } else {
            plan.inTrouble();
            store.apply(
                    row,
                    new SentCells(
                            taken.cells(),
                            trouble,
                            entry.affiliation().name(),
                            entry.affiliation().stated().map(Category::code).orElse("")));
        }
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
    private static long forEach(TableUnderstanding table, Consumer<Taken> each) {
        try (EntryReader reader = EntryReader.open(table);
                ReadAhead<Taken> ahead = ReadAhead.of(reader::next, Taken::characters)) {
            for (Optional<Taken> taken = ahead.next(); taken.isPresent(); taken = ahead.next()) {
                each.accept(taken.get());
            }
            return reader.sheetRows();
        }
    }
}
