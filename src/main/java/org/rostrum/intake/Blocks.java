package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * Who is represented, and as what kind of delegation, where no cell of the row says it: the row that heads its block, else the sheet's name or the title above
 * the table. Both passes ask here, so that they agree.
 */
final class Blocks {
    /** Where a name comes from. */
    enum Source {
        NONE,
        ROW_ABOVE,
        SHEET,
        TITLE
    }

    private final Layout layout;
    private final LocalDate on;
    private final Source ofSheet;
    private final String sheet;
    private final Remembered<Optional<String>> groups;
    private final Remembered<Optional<Category>> kinds;
    private Optional<String> group = Optional.empty();
    private String over = "";
    private String kind = "";
    private Optional<Category> category = Optional.empty();

    /**
     * @param set whether the user said who is represented where the rows do not say it: that goes before the sheet
     * @param several whether the list has more sheets than this; only then an organisation can be the name of one, else it is the organiser's
     */
    Blocks(SheetTable table, Layout layout, boolean set, boolean several, LocalDate on) {
        this.layout = layout;
        this.on = on;
        groups = new Remembered<>(text -> GroupName.of(text, on));
        kinds = new Remembered<>(text -> GroupName.of(text, on).isEmpty() ? CategoryName.of(text) : Optional.empty());
        boolean asked = !set && !layout.has(Meaning.REPRESENTED);
        Optional<String> named = asked ? ofName(table.sheet().reading().sheet(), several, on) : Optional.empty();
        Optional<String> titled = asked && named.isEmpty() ? ofTitle(table, on) : Optional.empty();
        ofSheet = named.isPresent() ? Source.SHEET : titled.isPresent() ? Source.TITLE : Source.NONE;
        sheet = named.or(() -> titled).orElse("");
        table.above().forEach(this::takeKind);
        if (asked) {
            group = overHeading(table, on);
        }
    }

    /**
     * A country alone in the last row above the heading heads the first block when another one alone further down heads another; else it is the place. An
     * organisation there is the organiser.
     */
    private static Optional<String> overHeading(SheetTable table, LocalDate on) {
        List<Row> above = table.above();
        return above.isEmpty()
                ? Optional.empty()
                : country(above.get(above.size() - 1), on).filter(name -> hasBlocks(table, on));
    }

    private static boolean hasBlocks(SheetTable table, LocalDate on) {
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().isWithin() && country(line.get().row(), on).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Optional<String> country(Row row, LocalDate on) {
        return RowSkips.onlyCell(row)
                .flatMap(text -> GroupName.of(text, on))
                .filter(name -> GroupName.isState(name, on));
    }

    private void takeKind(Row row) {
        RowSkips.onlyCell(row).filter(text -> kinds.get(text).isPresent()).ifPresent(text -> {
            kind = text;
            category = kinds.get(text);
        });
    }

    private static Optional<String> ofName(String sheet, boolean several, LocalDate on) {
        return GroupName.of(sheet, on).filter(name -> several || GroupName.isState(name, on));
    }

    private static Optional<String> ofTitle(SheetTable table, LocalDate on) {
        return table.above().stream()
                .map(Blocks::label)
                .flatMap(text -> GroupName.afterWord(text, on).stream())
                .findFirst();
    }

    /** The text of one cell or two: {@code Country:} and {@code Poland} beside it. */
    private static String label(Row row) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).limit(3).toList();
        return cells.size() > 2 ? "" : String.join(" ", cells);
    }

    /** A row that is no entry: it heads the rows below it when it names a country or organisation, and ends the block above it when it is another heading. A kind of delegations holds down to the next. */
    void skip(Row row) {
        takeKind(row);
        Optional<String> text = RowSkips.onlyCell(row);
        if (text.isPresent()) {
            over = groups.get(text.get())
                    .filter(name -> GroupName.isState(name, on))
                    .orElse("");
            boolean filledDown = !Representation.spelling(layout.cell(row, Meaning.REPRESENTED))
                    .isEmpty();
            group = Optional.of(filledDown ? "" : groups.get(text.get()).orElse(""));
        }
    }

    /**
     * The State that stands alone in the row above the block, where the row's own cell says nothing that is known: below {@code Germany} it is an authority. Else
     * empty.
     */
    String over(Representation.Answer own) {
        return own.outcome() == Outcome.UNKNOWN ? over : "";
    }

    /** The spelling of the one represented, or empty. */
    String name() {
        return group.orElse(sheet);
    }

    /** The row above that says what kind of delegations the rows are of, as sent, or empty. */
    String kind() {
        return kind;
    }

    /** The kind of delegations that a row above says; that it is another says nothing new of an organisation that is known. */
    Optional<Category> category(Affiliation affiliation) {
        return category.filter(
                stated -> stated != Category.OTHER || affiliation.organisation().isEmpty());
    }

    /** What the name was taken from. */
    Source source() {
        return name().isEmpty() ? Source.NONE : group.isPresent() ? Source.ROW_ABOVE : ofSheet;
    }
}
