package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.intake.Meaning;
import org.rostrum.intake.TableUnderstanding;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Excerpt;

/** How a table was read, in sentences for the user. */
final class ReadingNotes {
    private ReadingNotes() {}

    /**
     * What she should know of it when the list is taken in: first what it is, then what is special.
     *
     * @param known whether somebody has said what a spelling of which the reference data knows nothing stands for
     */
    static List<String> notes(TableUnderstanding understood, Predicate<String> known) {
        List<String> notes = new ArrayList<>();
        String where = where(understood.table());
        Reading reading = understood.table().sheet().reading();
        String encoding = reading.encoding().isEmpty() ? "" : ", " + reading.encoding();
        String header = heading(understood.table());
        String language = understood.languageName().isEmpty() ? "" : " (" + understood.languageName() + ")";
        notes.add(where + ": " + understood.rows() + (understood.rows() == 1 ? " data row" : " data rows") + encoding
                + ", " + header + language);
        unused(understood).filter(note -> understood.namesPeople()).ifPresent(note -> notes.add(where + ": " + note));
        understood.notes().forEach(note -> notes.add(where + ": " + note));
        understood
                .sexCodes()
                .filter(codes -> !codes.codes().isEmpty())
                .ifPresent(codes -> notes.add(where + ": " + codes.evidence()));
        understood.dateOrder().ifPresent(order -> notes.add(where + ": " + order.proof()));
        understood.unknown().stream()
                .filter(spelling -> !known.test(spelling.text()))
                .forEach(spelling -> notes.add(where + ": not known: “" + Excerpt.shown(spelling.text()) + "”"
                        + (spelling.suggestions().isEmpty()
                                ? ""
                                : ", perhaps " + String.join(" or ", spelling.suggestions()))));
        understood.troubles().forEach(trouble -> notes.add(where + ": " + trouble));
        return notes;
    }

    /** The columns of which nothing is made. */
    private static Optional<String> unused(TableUnderstanding understood) {
        String columns = understood.columns().stream()
                .filter(column -> column.meaning() == Meaning.NOT_UNDERSTOOD
                        && !column.heading().isEmpty())
                .map(column -> "“" + column.heading() + "” (" + column.letter() + ")")
                .collect(Collectors.joining(", "));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of("kept as sent, in no field: " + columns + "; --map COLUMN=FIELD says what a column is");
    }

    /** Where a table has its heading. */
    static String heading(SheetTable table) {
        return table.headerRow().isPresent()
                ? "heading in row " + table.headerRow().getAsInt()
                : "no heading";
    }

    /** The file, and in a workbook the sheet. */
    static String where(SheetTable table) {
        Reading reading = table.sheet().reading();
        String columns = table.isBeside() ? ", columns " + table.columnsInWords() : "";
        return (reading.sheet().isEmpty() ? reading.fileName() : reading.fileName() + "!" + reading.sheet()) + columns;
    }
}
