package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rostrum.sheet.Row;
import org.rostrum.text.Excerpt;

/** Which cells of a row say something that cannot be taken in; both passes ask here, so that they agree. */
final class CellChecks {
    /** Whether a text is a date, in a row of this number. */
    interface DateTest {
        boolean isDate(int row, String text);
    }

    private record Check(Meaning meaning, Remembered<Boolean> known, String text) {}

    private final Layout layout;
    private final DateTest dates;
    private final List<Check> words = new ArrayList<>();

    CellChecks(Layout layout, MappingOptions options, String language, DateTest dates) {
        this.layout = layout;
        this.dates = dates;
        add(
                options,
                Meaning.ROLE,
                "is no role",
                cell -> Cells.role(cell, language).isPresent());
        add(
                options,
                Meaning.STATUS,
                "is no status",
                cell -> Cells.status(cell, language).isPresent());
        add(
                options,
                Meaning.CATEGORY,
                "is no category",
                cell -> Cells.category(cell, language).isPresent());
        add(
                options,
                Meaning.HEAD_MARK,
                "is neither a mark nor a role",
                cell -> Cells.mark(cell).isPresent()
                        || Cells.role(cell, language).isPresent());
    }

    private void add(MappingOptions options, Meaning meaning, String text, Predicate<String> understood) {
        if (layout.has(meaning)) {
            Map<String, String> codes =
                    options.codes(layout.index(meaning), layout.column(meaning).heading());
            words.add(new Check(
                    meaning,
                    new Remembered<>(cell -> understood.test(cell) || codes.containsKey(Vocabulary.key(cell))),
                    text));
        }
    }

    /** The cells of an entry that cannot be taken in. */
    List<CellNote> of(Row row) {
        List<CellNote> notes = List.of();
        for (Meaning meaning : List.of(Meaning.ARRIVAL, Meaning.DEPARTURE)) {
            String cell = layout.has(meaning) ? CellText.value(layout.cell(row, meaning)) : "";
            if (!cell.isEmpty() && !dates.isDate(row.number(), cell)) {
                notes = with(notes, note(row, meaning, cell, "is no date"));
            }
        }
        if (layout.has(Meaning.PHONE) && Cells.isShortened(layout.cell(row, Meaning.PHONE))) {
            String cell = CellText.value(layout.cell(row, Meaning.PHONE));
            notes = with(
                    notes,
                    note(
                            row,
                            Meaning.PHONE,
                            cell,
                            "is a number that a spreadsheet has shortened: its digits are lost"));
        }
        for (Check check : words) {
            String cell = CellText.value(layout.cell(row, check.meaning));
            if (!cell.isEmpty() && !check.known.get(cell)) {
                notes = with(notes, note(row, check.meaning, cell, check.text));
            }
        }
        return notes;
    }

    private CellNote note(Row row, Meaning meaning, String value, String text) {
        return new CellNote(row.number(), layout.column(meaning).called(), Excerpt.shown(value), text);
    }

    private static List<CellNote> with(List<CellNote> notes, CellNote note) {
        List<CellNote> more = new ArrayList<>(notes);
        more.add(note);
        return more;
    }
}
