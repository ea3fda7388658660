package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Excerpt;

/** Why a row is no entry; both passes ask here, so that they agree. */
final class RowSkips {
    private static final int ENOUGH_HEADINGS = 3;
    private static final String BESIDE = "nothing in the columns that are understood";

    private final Layout layout;
    /** Whether a text heads a block of rows: a country, an organisation, or a kind of delegation. */
    private final Remembered<Boolean> groups;

    RowSkips(Layout layout, LocalDate on) {
        this.layout = layout;
        groups = new Remembered<>(text ->
                GroupName.of(text, on).isPresent() || CategoryName.of(text).isPresent());
    }

    /** The reason in words, or empty for a row that is an entry. */
    String reason(SheetTable.Line line) {
        return switch (line.kind()) {
            case BLANK -> "blank row";
            case HEADING -> "the heading once more";
            case NOTE -> "below the table";
            case OTHER -> "another table";
            case RECORD, GROUP, COPY -> record(line.row());
        };
    }

    private String record(Row row) {
        int filled = 0;
        int last = -1;
        for (int column = 0; column < row.cells().size() && filled < 2; column++) {
            if (column != layout.index(Meaning.NUMBER)
                    && !row.cells().get(column).isBlank()) {
                filled++;
                last = column;
            }
        }
        if (filled > 1) {
            return isTotal(row) ? "a total" : isHeading(row) ? "another heading" : isBeside(row) ? BESIDE : "";
        }
        if (filled == 0) {
            return row.blank()
                    ? "blank row"
                    : noNumber(row).map(RowSkips::nothingBut).orElse("nothing but a running number in the row");
        }
        String text = CellText.tidy(row.cell(last));
        boolean title = last != layout.index(Meaning.EMAIL) && text.chars().anyMatch(Character::isDigit);
        return isPerson(last) && !groups.get(text) && !title ? "" : nothingBut(text);
    }

    /** Whether the row has something only where nothing is understood, as the days have that stand below "Signature". */
    private boolean isBeside(Row row) {
        return layout.namesPeople() && layout.isEmpty(row);
    }

    private static String nothingBut(String text) {
        return "nothing but “" + Excerpt.shown(text) + "” in the row";
    }

    /** Where the names stand a word for names, where addresses stand none, and in other cells what heads columns: the heading of a further list below. */
    private boolean isHeading(Row row) {
        int name = layout.index(layout.has(Meaning.FULL_NAME) ? Meaning.FULL_NAME : Meaning.FAMILY_NAME);
        return name >= 0
                && layout.cell(row, Meaning.EMAIL).indexOf('@') <= 0
                && !Vocabulary.all()
                        .terms("heading", Vocabulary.key(row.cell(name)))
                        .isEmpty()
                && HeaderRow.known(row, Headings.ofParticipants(), true) >= ENOUGH_HEADINGS;
    }

    /** A word for "total" with nothing but numbers beside it. */
    private static boolean isTotal(Row row) {
        String word = "";
        for (String cell : row.cells()) {
            if (hasLetter(cell)) {
                if (!word.isEmpty()) {
                    return false;
                }
                word = cell;
            }
        }
        return !word.isEmpty()
                && Headings.of("total")
                        .match(word, "")
                        .filter(HeadingMatch::exact)
                        .isPresent();
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Text in the column of the running number that is no number. */
    private static Optional<String> noNumber(Row row) {
        return onlyCell(row)
                .filter(text -> text.chars().filter(Character::isLetter).count() > 1);
    }

    private boolean isPerson(int column) {
        return column == layout.index(Meaning.FULL_NAME)
                || column == layout.index(Meaning.FAMILY_NAME)
                || column == layout.index(Meaning.EMAIL);
    }

    /** The text of a row that has only one cell with any, or empty. */
    static Optional<String> onlyCell(Row row) {
        int only = -1;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                if (only >= 0) {
                    return Optional.empty();
                }
                only = column;
            }
        }
        return only < 0 ? Optional.empty() : Optional.of(CellText.tidy(row.cell(only)));
    }
}
