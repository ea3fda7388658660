package org.rostrum.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final boolean participants;
    /** For each sheet the columns that are given back, counted from 0: those of the first give the headings. */
    private final List<List<Integer>> sent = new ArrayList<>();

    private final SentSheet layout;
    private final int represented;
    private final int category;
    private final boolean hasId;
    private boolean hasCategory;

    private RowsInTrouble(ImportHistory history, KeptImport kept, List<KeptSheet> sheets) {
        this.history = history;
        this.sheets = sheets;
        layout = sheets.get(0).rows().sheet();
        participants = kept.kind().equals("participants");
        sheets.forEach(sheet -> sent.add(columns(sheet)));
        represented = place(carried());
        category = place(Meaning.CATEGORY.code());
        hasId = place(Meaning.ID.code()) >= 0;
    }

    /** The columns of a sheet that have a heading or, in the rows in question, something; none that an earlier answer of this kind added. */
    private List<Integer> columns(KeptSheet sheet) {
        BitSet filled = new BitSet();
        history.forEachInTrouble(sheet, row -> {
            List<String> cells = row.cells().cells();
            IntStream.range(0, cells.size())
                    .filter(column -> !cells.get(column).isBlank())
                    .forEach(filled::set);
            hasCategory |= !row.cells().category().isEmpty();
        });
        List<SentColumn> all = sheet.rows().sheet().columns();
        return IntStream.range(0, all.size())
                .filter(column ->
                        !all.get(column).heading().isEmpty() || isUnderstood(all.get(column)) || filled.get(column))
                .filter(column ->
                        ReturnedColumns.meaning(all.get(column).heading()).isEmpty())
                .boxed()
                .toList();
    }

    private static boolean isUnderstood(SentColumn column) {
        return !column.meaning().equals(Meaning.NOT_UNDERSTOOD.code());
    }

    /** Which of the columns given back has a meaning, or -1. */
    private int place(String meaning) {
        List<Integer> first = sent.get(0);
        return IntStream.range(0, first.size())
                .filter(i -> layout.columns().get(first.get(i)).meaning().equals(meaning))
                .findFirst()
                .orElse(-1);
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
        RowsInTrouble rows = new RowsInTrouble(history, kept, sheets);
        if (IntStream.range(0, sheets.size()).mapToObj(rows::shared).distinct().count() > 1) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "the rows with trouble are on sheets with different columns: "
                            + sheets.stream().map(RowsInTrouble::name).collect(Collectors.joining(", ")),
                    "give --sheet NAME for the rows of one of them");
        }
        return rows.table(distinct);
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
    private List<String> shared(int sheet) {
        List<SentColumn> columns = sheets.get(sheet).rows().sheet().columns();
        return sent.get(sheet).stream()
                .map(columns::get)
                .map(column -> Fold.key(column.heading()) + " " + column.meaning())
                .toList();
    }

    private ResultTable table(boolean distinct) {
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        sent.get(0).forEach(index -> seen.merge(heading(index), 1, Integer::sum));
        for (int index : sent.get(0)) {
            String heading = heading(index);
            boolean unclear = distinct && (heading.isEmpty() || seen.get(heading) > 1);
            columns.add(named(unclear ? (heading + " " + ColumnMeaning.letter(index)).strip() : heading));
        }
        if (represented < 0) {
            columns.add(named(participants ? ReturnedColumns.REPRESENTED : AgendaMeaning.DATE.code()));
        }
        if (hasCategory && category < 0) {
            columns.add(named(ReturnedColumns.CATEGORY));
        }
        if (participants && !hasId) {
            columns.add(named(ReturnedColumns.ID));
        }
        columns.add(named(ReturnedColumns.SOURCE));
        columns.add(named(ReturnedColumns.TROUBLE));
        return new ResultTable(columns, out -> {
            for (int i = 0; i < sheets.size(); i++) {
                KeptSheet sheet = sheets.get(i);
                List<Integer> of = sent.get(i);
                history.forEachInTrouble(sheet, row -> out.accept(values(sheet, of, row)));
            }
        });
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

    private List<String> values(KeptSheet sheet, List<Integer> of, KeptRow row) {
        List<String> cells = row.cells().cells();
        List<String> values = new ArrayList<>();
        for (int index : of) {
            values.add(index < cells.size() ? cells.get(index) : "");
        }
        // what stands only in a row above, or in the sheet's name
        take(values, represented, row.cells().represented());
        if (hasCategory) {
            take(values, category, row.cells().category());
        }
        if (participants && !hasId) {
            values.add(
                    row.participant().isPresent()
                            ? Long.toString(row.participant().getAsLong())
                            : "");
        }
        SentSheet from = sheet.rows().sheet();
        values.add(new Origin(from.file(), from.sheet(), row.row()).toString());
        values.add(row.cells().trouble());
        return values;
    }

    /** Puts a value where the row has none of its own, or into a further column. */
    private static void take(List<String> values, int place, String value) {
        if (place < 0) {
            values.add(value);
        } else if (values.get(place).isBlank()) {
            values.set(place, value);
        }
    }
}
