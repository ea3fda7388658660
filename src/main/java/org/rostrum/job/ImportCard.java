package org.rostrum.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.intake.ColumnMeaning;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.Database;
import org.rostrum.store.ImportHistory;
import org.rostrum.store.ImportSource.SourceFile;
import org.rostrum.store.KeptImport;
import org.rostrum.store.KeptRow;
import org.rostrum.store.KeptSheet;
import org.rostrum.store.SentSheet;
import org.rostrum.store.SentSheet.SentColumn;
import org.rostrum.store.SheetRows;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;

/** One import whole, a line for each fact: {@code field, value}. */
public final class ImportCard {
    private final ImportHistory history;
    private final long most;
    private final Consumer<List<String>> out;

    private ImportCard(ImportHistory history, long most, Consumer<List<String>> out) {
        this.history = history;
        this.most = most;
        this.out = out;
    }

    /**
     * The import: files, then each sheet with how it was read, what became of its rows, and the rows of which nothing was made.
     *
     * @param most how many rows of each state are named; the rest are counted
     * @throws org.rostrum.text.UserError (USAGE) when the event has no such import
     */
    public static ResultTable of(Database database, Event event, long number, long most) {
        KeptImport kept = ImportLists.numbered(database, event, number);
        ImportHistory history = database.imports(event);
        return new ResultTable(
                List.of(Column.text("field"), Column.text("value")),
                out -> new ImportCard(history, most, out).print(kept));
    }

    private void print(KeptImport kept) {
        fact("import", Long.toString(kept.number()));
        fact("status", ImportLists.status(kept));
        fact("at", kept.at().toString());
        fact("actor", kept.actor());
        fact("command", kept.command());
        fact("kind", kept.kind());
        for (SourceFile file : kept.files()) {
            fact("file", file.name() + ", SHA-256 " + file.sha256());
        }
        fact("read", Long.toString(ImportLists.read(kept)));
        for (State state : State.values()) {
            long count = kept.counts().getOrDefault(state.code(), 0L);
            fact(state.code(), count == 0 ? "" : Long.toString(count));
        }
        history.sheets(kept.number()).forEach(this::print);
    }

    private void print(KeptSheet sheet) {
        SentSheet sent = sheet.rows().sheet();
        fact("sheet", sent.file() + (sent.sheet().isEmpty() ? "" : "!" + sent.sheet()));
        fact("left_out", sent.leftOut());
        fact("format", sent.format());
        fact("encoding", sent.encoding());
        fact("delimiter", sent.delimiter().equals("\t") ? "tab" : sent.delimiter());
        fact("quote", sent.quote());
        if (!sent.leftOut().isEmpty()) {
            return;
        }
        fact(
                "heading",
                sent.headerRow().isPresent()
                        ? "row " + sent.headerRow().getAsInt() + language(sent.language())
                        : "none");
        for (int i = 0; i < sent.columns().size(); i++) {
            fact("column", column(i, sent.columns().get(i)));
        }
        sent.notes().forEach(note -> fact("note", note));
        rows(sheet);
    }

    private static String language(String language) {
        return language.isEmpty() ? "" : " (" + language + ")";
    }

    private static String column(int index, SentColumn column) {
        return ColumnMeaning.letter(index) + (column.heading().isEmpty() ? "" : " “" + column.heading() + "”") + ": "
                + column.meaning().replace('_', ' ') + " (" + column.evidence() + ")";
    }

    private void rows(KeptSheet sheet) {
        SheetRows rows = sheet.rows();
        fact("rows", RowsText.read(rows));
        long[] named = new long[State.values().length + 1];
        history.forEachUnused(sheet, row -> {
            int place = place(row.state());
            named[place]++;
            if (named[place] <= most) {
                fact(row.state(), unused(row));
            } else if (named[place] == most + 1) {
                fact(row.state(), "… and " + (rows.of(row.state()) - most) + " more");
            }
        });
        troubles(sheet);
    }

    private void troubles(KeptSheet sheet) {
        long[] named = {0};
        history.forEachInTrouble(sheet, row -> {
            named[0]++;
            if (row.state().equals(State.ERROR.code())) {
                return;
            }
            if (named[0] <= most) {
                fact("trouble", "row " + row.row() + ": " + row.cells().trouble());
            } else if (named[0] == most + 1) {
                fact("trouble", "… and " + (history.countInTrouble(sheet) - most) + " more");
            }
        });
    }

    private static int place(String state) {
        for (State one : State.values()) {
            if (one.code().equals(state)) {
                return one.ordinal();
            }
        }
        return State.values().length;
    }

    private static String unused(KeptRow row) {
        String said = row.reason();
        String cells = row.state().equals(SheetRows.ABOVE) || said.startsWith("below the table")
                ? row.cells().cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(String::strip)
                        .collect(Collectors.joining(" | "))
                : "";
        return "row " + row.row() + ": " + said + (cells.isEmpty() ? "" : ": " + cells);
    }

    /** A fact; an empty one is left out. */
    private void fact(String field, String value) {
        Optional.of(value).filter(text -> !text.isEmpty()).ifPresent(text -> out.accept(List.of(field, text)));
    }
}
