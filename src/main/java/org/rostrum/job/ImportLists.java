package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Event;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.Database;
import org.rostrum.store.ImportSource.SourceFile;
import org.rostrum.store.KeptImport;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.UserError;

/** What was imported into an event, as a table. */
public final class ImportLists {
    /** The columns that people read. */
    public static final List<String> FOR_PEOPLE =
            List.of("import", "at", "actor", "files", "read", "new", "update", "error", "status");

    private ImportLists() {}

    /**
     * The imports in their order: {@code import, at, actor, kind, files, read}, a column for each state, {@code status} ({@code stands}, or {@code undone by
     * N}), {@code command}.
     */
    public static ResultTable all(Database database, Event event) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("import"),
                Column.text("at"),
                Column.text("actor"),
                Column.text("kind"),
                Column.text("files"),
                Column.integer("read")));
        Stream.of(State.values()).forEach(state -> columns.add(Column.integer(state.code())));
        columns.add(Column.text("status"));
        columns.add(Column.text("command"));
        return new ResultTable(
                columns,
                RowSource.of(database.imports(event).all().stream()
                        .map(ImportLists::row)
                        .toList()));
    }

    private static List<String> row(KeptImport kept) {
        List<String> row = new ArrayList<>(List.of(
                Long.toString(kept.number()),
                kept.at().toString(),
                kept.actor(),
                kept.kind(),
                kept.files().stream().map(SourceFile::name).collect(Collectors.joining(", ")),
                Long.toString(read(kept))));
        for (State state : State.values()) {
            row.add(Long.toString(kept.counts().getOrDefault(state.code(), 0L)));
        }
        row.add(status(kept));
        row.add(kept.command());
        return row;
    }

    /** How many rows below headings were read: all counts but that of people who were missing. */
    static long read(KeptImport kept) {
        return kept.counts().entrySet().stream()
                .filter(count -> !count.getKey().equals(State.MISSING.code()))
                .mapToLong(count -> count.getValue())
                .sum();
    }

    static String status(KeptImport kept) {
        return kept.undoneBy().isPresent() ? "undone by " + kept.undoneBy().getAsLong() : "stands";
    }

    /**
     * The import with a number.
     *
     * @throws UserError (USAGE) when the event has none
     */
    static KeptImport numbered(Database database, Event event, long number) {
        return database.imports(event)
                .find(number)
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE, event.code() + " has no import " + number, "rostrum imports list"));
    }
}
