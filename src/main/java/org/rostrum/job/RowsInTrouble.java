package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;
import org.rostrum.intake.AgendaMeaning;
import org.rostrum.intake.ColumnMeaning;
import org.rostrum.intake.Meaning;
import org.rostrum.intake.ReturnedColumns;
import org.rostrum.store.Database;
import org.rostrum.store.ImportHistory;
import org.rostrum.store.KeptImport;
import org.rostrum.store.KeptRow;
import org.rostrum.store.KeptSheet;
import org.rostrum.store.SentSheet;
import org.rostrum.store.SentSheet.SentColumn;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.text.Fold;
import org.rostrum.text.UserError;

/**
 * The rows of an import with something in them that could not be taken in, as sent, under their headings as sent, to be corrected and taken in again. Columns of
 * {@link ReturnedColumns} say whom a row names, where it stood and what is the matter; sheets with the same columns make one table.
 */
public final class RowsInTrouble {
    private final ImportHistory history;
    private final List<KeptSheet> sheets;
    private final SentSheet layout;
    private final List<Integer> sent = new ArrayList<>();
    private final int represented;
    private final boolean participants;
    private final boolean hasId;

    private RowsInTrouble(ImportHistory history, KeptImport kept, List<KeptSheet> sheets) {
        this.history = history;
        this.sheets = sheets;
        layout = sheets.get(0).rows().sheet();
        participants = kept.kind().equals("participants");
        int found = -1;
        boolean id = false;
        for (int i = 0; i < layout.columns().size(); i++) {
            SentColumn column = layout.columns().get(i);
            if (ReturnedColumns.meaning(column.heading()).isEmpty()) {
                sent.add(i);
                found = column.meaning().equals(carried()) ? i : found;
                id |= column.meaning().equals(Meaning.ID.code());
            }
        }
        represented = found;
        hasId = id;
    }

    /**
     * The rows in the order of the list.
     *
     * @param wanted the one sheet asked for, by its name, its file's name or {@code file!sheet}
     * @param distinct whether no two columns may have the same name: a column whose heading is empty or comes twice has its letter behind it then
     * @throws UserError (USAGE) when the event has no such import or it no such sheet, or when the rows are on sheets with different columns
     */
    public static ResultTable of(
            Database database, Event event, long number, Optional<String> wanted, boolean distinct) {
        KeptImport kept = ImportLists.numbered(database, event, number);
        ImportHistory history = database.imports(event);
        List<KeptSheet> all = history.sheets(number).stream()
                .filter(sheet -> wanted.isEmpty() || isCalled(sheet, wanted.get()))
                .toList();
        if (all.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "import " + number + " has no sheet " + wanted.orElse(""),
                    "rostrum imports show " + number);
        }
        List<KeptSheet> troubled =
                all.stream().filter(sheet -> history.countInTrouble(sheet) > 0).toList();
        List<KeptSheet> sheets = troubled.isEmpty() ? all.subList(0, 1) : troubled;
        if (sheets.stream().map(RowsInTrouble::columns).distinct().count() > 1) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "the rows with trouble are on sheets with different columns: "
                            + sheets.stream().map(RowsInTrouble::name).collect(Collectors.joining(", ")),
                    "give --sheet NAME for the rows of one of them");
        }
        return new RowsInTrouble(history, kept, sheets).table(distinct);
    }

    /** What a row may take from a row above it, which is not given back: a country, or the day of an agenda. */
    private String carried() {
        return participants ? Meaning.REPRESENTED.code() : AgendaMeaning.DATE.code();
    }

    private static boolean isCalled(KeptSheet sheet, String wanted) {
        String key = Fold.key(wanted);
        SentSheet sent = sheet.rows().sheet();
        return Fold.key(sent.sheet()).equals(key)
                || Fold.key(sent.file()).equals(key)
                || Fold.key(name(sheet)).equals(key);
    }

    private static String name(KeptSheet sheet) {
        SentSheet sent = sheet.rows().sheet();
        return sent.sheet().isEmpty() ? sent.file() : sent.file() + "!" + sent.sheet();
    }

    /** What two sheets must share to be one table. */
    private static List<String> columns(KeptSheet sheet) {
        return sheet.rows().sheet().columns().stream()
                .map(column -> Fold.key(column.heading()) + " " + column.meaning())
                .toList();
    }

    private ResultTable table(boolean distinct) {
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        sent.forEach(index -> seen.merge(heading(index), 1, Integer::sum));
        for (int index : sent) {
            String heading = heading(index);
            boolean unclear = distinct && (heading.isEmpty() || seen.get(heading) > 1);
            columns.add(named(unclear ? (heading + " " + ColumnMeaning.letter(index)).strip() : heading));
        }
        if (represented < 0) {
            columns.add(named(participants ? ReturnedColumns.REPRESENTED : AgendaMeaning.DATE.code()));
        }
        if (participants && !hasId) {
            columns.add(named(ReturnedColumns.ID));
        }
        columns.add(named(ReturnedColumns.SOURCE));
        columns.add(named(ReturnedColumns.TROUBLE));
        return new ResultTable(
                columns,
                out -> sheets.forEach(sheet -> history.forEachInTrouble(sheet, row -> out.accept(values(sheet, row)))));
    }

    /** A column that has the same name for people and machines. */
    private static Column named(String heading) {
        return new Column(heading, heading, Column.Type.TEXT);
    }

    /** The heading as sent; where there is none, what the column was taken for. */
    private String heading(int index) {
        SentColumn column = layout.columns().get(index);
        boolean understood = !column.meaning().equals(Meaning.NOT_UNDERSTOOD.code());
        return layout.headerRow().isPresent() || !understood ? column.heading() : column.meaning();
    }

    private List<String> values(KeptSheet sheet, KeptRow row) {
        List<String> cells = row.cells().cells();
        List<String> values = new ArrayList<>();
        for (int index : sent) {
            String cell = index < cells.size() ? cells.get(index) : "";
            // what stands only in a row above
            values.add(index == represented && cell.isBlank() ? row.cells().represented() : cell);
        }
        if (represented < 0) {
            values.add(row.cells().represented());
        }
        if (participants && !hasId) {
            values.add(
                    row.participant().isPresent()
                            ? Long.toString(row.participant().getAsLong())
                            : "");
        }
        SentSheet sent = sheet.rows().sheet();
        values.add(new Origin(sent.file(), sent.sheet(), row.row()).toString());
        values.add(row.cells().trouble());
        return values;
    }
}
