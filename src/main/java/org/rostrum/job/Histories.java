package org.rostrum.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.Database;
import org.rostrum.store.History;
import org.rostrum.store.NamingRow;
import org.rostrum.store.PastChange;
import org.rostrum.store.PastWrite;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** Every write that was made, as a table: the last one first. */
public final class Histories {
    /** The columns that people read. */
    public static final List<String> FOR_PEOPLE = List.of("write", "at", "actor", "command", "what", "status");

    private static final List<Column> COLUMNS = List.of(
            Column.integer("write"),
            Column.text("at"),
            Column.text("actor"),
            Column.text("kind"),
            Column.text("command"),
            Column.text("what"),
            Column.integer("changes"),
            Column.integer("undoes"),
            Column.text("status"));

    private Histories() {}

    /**
     * All writes of a database: {@code write, at, actor, kind} ({@code import, edit, undo, redo}){@code , command, what} (in words){@code , changes, undoes}
     * (the write that is taken back or done again){@code , status} ({@code stands}, or {@code undone by N}).
     */
    public static ResultTable all(Database database) {
        return new ResultTable(
                COLUMNS,
                RowSource.of(database.history().all().stream()
                        .map(write -> row(write, what(write), write.changes()))
                        .toList()));
    }

    /**
     * The same of the writes that have to do with one participant or agenda item; {@code what} and {@code changes} are then about it alone.
     *
     * @param text as a participant is named, or {@code item:4(a)}
     * @throws org.rostrum.text.UserError (USAGE) when it means nobody, or several
     */
    public static ResultTable of(Database database, Event event, String text) {
        History history = database.history();
        List<PastChange> changes;
        List<NamingRow> rows;
        if (text.startsWith(Cards.ITEM)) {
            long item = Cards.itemNamed(database, event, text).id();
            changes = history.ofItem(item);
            rows = database.provenance().ofItem(item);
        } else {
            long person = Persons.registration(database, event, text).id();
            changes = history.ofParticipant(person);
            rows = database.provenance().ofParticipant(person);
        }
        Map<Long, List<String>> words = new TreeMap<>();
        Map<Long, Long> counts = new LinkedHashMap<>();
        for (PastChange change : changes) {
            words.computeIfAbsent(change.write(), key -> new ArrayList<>()).add(words(change));
            long fields =
                    change.kind() == PastChange.Kind.CHANGED ? change.fields().size() : 1;
            counts.merge(change.write(), fields, Long::sum);
        }
        for (NamingRow row : rows) {
            words.computeIfAbsent(row.write(), key -> List.of("named in " + row.origin() + ", nothing changed"));
        }
        return new ResultTable(
                COLUMNS,
                RowSource.of(history.all().stream()
                        .filter(write -> words.containsKey(write.number()))
                        .map(write -> row(
                                write,
                                String.join("; ", words.get(write.number())),
                                counts.getOrDefault(write.number(), 0L)))
                        .toList()));
    }

    /** For people: the moment (UTC) without what only machines need. */
    public static ResultTable forPeople(ResultTable table) {
        int at = table.names().indexOf("at");
        return new ResultTable(
                table.columns(),
                rows -> table.rows().forEach(row -> {
                    List<String> shown = new ArrayList<>(row);
                    shown.set(
                            at,
                            row.get(at)
                                    .substring(0, "2010-10-11T08:00".length())
                                    .replace('T', ' '));
                    rows.accept(shown);
                }));
    }

    private static List<String> row(PastWrite write, String what, long changes) {
        boolean itself = write.about() == write.number();
        return List.of(
                Long.toString(write.number()),
                write.at().toString(),
                write.actor(),
                write.kind().name().toLowerCase(Locale.ROOT),
                write.command(),
                what,
                Long.toString(changes),
                itself ? "" : Long.toString(write.about()),
                status(write));
    }

    static String status(PastWrite write) {
        return write.stands() ? "stands" : "undone by " + write.undoneBy().getAsLong();
    }

    /** What a write is about: the sums of an import, what an undo takes back, else what was changed. */
    static String what(PastWrite write) {
        return switch (write.kind()) {
            case UNDO -> "takes back " + write.about();
            case REDO -> "does " + write.about() + " again";
            case IMPORT -> sums(write);
            case EDIT ->
                write.records().entrySet().stream()
                        .map(count -> counted(count.getValue(), count.getKey()))
                        .collect(Collectors.joining(", "));
        };
    }

    /** {@code 47 new, 1 duplicate}, in the order of the plan. */
    static String sums(PastWrite write) {
        return Arrays.stream(State.values())
                .map(State::code)
                .filter(state -> write.counts().getOrDefault(state, 0L) > 0)
                .map(state -> write.counts().get(state) + " " + state)
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, String what) {
        String several = what.endsWith("s") ? what + "es" : what + "s";
        return count + " " + (count == 1 ? what : several);
    }

    /** {@code position: Inspector -> Chief Inspector; phone: (empty) -> +371 1}. */
    static String words(PastChange change) {
        return switch (change.kind()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED ->
                change.fields().stream()
                        .filter(field -> !WriteChanges.isInner(field.field()))
                        .map(Histories::words)
                        .collect(Collectors.joining("; "));
        };
    }

    static String words(FieldChange change) {
        return change.field() + ": " + shown(change.from()) + " -> " + shown(change.to())
                + (change.mark().isEmpty() ? "" : " (" + change.mark() + ")");
    }

    static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}
