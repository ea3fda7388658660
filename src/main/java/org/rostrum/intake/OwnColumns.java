package org.rostrum.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Field;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Formula;

/** The columns of lists that rostrum itself writes, so that what it exported can be taken in again. */
final class OwnColumns {
    private static final Map<String, Meaning> NOT_FIELDS =
            Map.of("id", Meaning.ID, "delegation", Meaning.REPRESENTED, "category", Meaning.CATEGORY);

    private OwnColumns() {}

    /** Whether a heading row has rostrum's own names, which nobody writes by hand. */
    static boolean match(Row header) {
        return header.cells().contains(Field.GIVEN_NAME.code())
                && header.cells().contains(Field.FAMILY_NAME.code());
    }

    /**
     * Whether the cells of a table may be marked by {@link Formula#neutralise}: it is a text file with our own headings. A workbook is exact, and a foreign list means its apostrophes.
     */
    static boolean marksFormulas(SheetTable table) {
        return table.sheet().reading().format().equals("csv")
                && table.header()
                        .filter(header -> match(header) || ofAgenda(header) || ReturnedColumns.match(header))
                        .isPresent();
    }

    /** Whether rostrum itself wrote the table: each of its rows is whole, and what is empty there is empty. */
    static boolean wroteAll(SheetTable table) {
        return table.header()
                .filter(header -> match(header) || ReturnedColumns.match(header))
                .isPresent();
    }

    private static boolean ofAgenda(Row header) {
        return header.cells().containsAll(List.of("part_of", "annotation", "uid"));
    }

    /** A row of such a table as it was before its formulas were made harmless. */
    static Row restored(Row row) {
        return new Row(row.number(), row.cells().stream().map(Formula::restore).toList());
    }

    /** What such a column is; columns that only repeat others are ignored. */
    static Meaning meaning(String heading) {
        Optional<Meaning> field = Field.of(heading).flatMap(f -> Meaning.of(f.code()));
        return field.orElse(NOT_FIELDS.getOrDefault(heading, Meaning.IGNORED));
    }
}
