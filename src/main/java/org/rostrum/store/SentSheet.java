package org.rostrum.store;

import java.util.List;
import java.util.OptionalInt;

/**
 * A sheet of an import and how it was read, kept beside its rows.
 *
 * @param file as origins call it
 * @param sheet its name, empty for a text file
 * @param leftOut why nothing of it was taken in, or empty
 * @param format {@code csv}, {@code xlsx} …
 * @param encoding empty for a workbook, like {@code delimiter} and {@code quote}
 * @param headerRow as the office program numbers it, empty for a table without a heading
 * @param language of the headings, in English, or empty
 * @param columns from A on
 * @param mapping what the user decided about the columns: {@link Database#mappings} hands it out while the import stands
 * @param notes what the user was told about the reading, sentences
 */
public record SentSheet(
        String file,
        String sheet,
        String leftOut,
        String format,
        String encoding,
        String delimiter,
        String quote,
        OptionalInt headerRow,
        String language,
        List<SentColumn> columns,
        List<String> mapping,
        List<String> notes) {
    public SentSheet {
        columns = List.copyOf(columns);
        mapping = List.copyOf(mapping);
        notes = List.copyOf(notes);
    }

    /**
     * A column of the table.
     *
     * @param heading as sent, empty for none
     * @param meaning what it was taken for
     * @param evidence why
     */
    public record SentColumn(String heading, String meaning, String evidence) {}

    /** The headings as sent, one for each column; none without a heading. */
    public List<String> headings() {
        return headerRow.isEmpty()
                ? List.of()
                : columns.stream().map(SentColumn::heading).toList();
    }
}
