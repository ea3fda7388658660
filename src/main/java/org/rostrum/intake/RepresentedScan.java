package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Question;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** Who is represented, as the rows of a table say in the first pass: by their column, by what heads their block or sheet, by their organisation. */
final class RepresentedScan {
    private final Layout layout;
    private final boolean set;
    private final Representation representation;
    private final Remembered<String> spellings = new Remembered<>(Representation::spelling);
    private final Remembered<String> countries;
    private final RepresentedCounts counts;
    private final Blocks blocks;
    private final BlockCounts blockCounts = new BlockCounts();
    private String carried = "";

    /**
     * @param codes what the user said of spellings
     * @param language of the list, ISO 639, or empty
     * @param set whether the user said who is represented in all rows
     * @param several whether the list has several sheets
     */
    RepresentedScan(
            SheetTable table,
            Layout layout,
            Map<String, String> codes,
            String language,
            boolean set,
            boolean several,
            LocalDate on) {
        this.layout = layout;
        this.set = set;
        representation = new Representation(codes, language, Nationality.isRepresented(layout, language), on);
        countries =
                new Remembered<>(cell -> representation.of(cell).affiliation().country());
        counts = new RepresentedCounts(representation, on, OwnColumns.wroteAll(table));
        blocks = new Blocks(table, layout, set, several, on);
    }

    /** Looks at a row; {@code entry} is false for one that is no entry, and may still head those below it. */
    void add(Row row, boolean entry) {
        if (!entry) {
            blocks.skip(row);
        }
        String cell = layout.cell(row, Meaning.REPRESENTED);
        String own = spellings.get(cell);
        String over = entry && !own.isEmpty() ? blocks.over(representation.of(own)) : "";
        String name = entry && own.isEmpty() ? blocks.name() : over.isEmpty() ? cell : over;
        String spelling = name.equals(cell) ? own : spellings.get(name);
        carried = spelling.isEmpty() ? carried : spelling;
        counts.add(row.number(), spelling, layout.cell(row, Meaning.ORGANISATION), entry);
        if (entry) {
            blockCounts.add(row.number(), source(cell, name, over), name);
            blockCounts.addKind(row.number(), takesKind(row, spelling) ? blocks.kind() : "");
        }
    }

    private Blocks.Source source(String cell, String name, String over) {
        return !over.isEmpty() ? Blocks.Source.ROW_ABOVE : name.equals(cell) ? Blocks.Source.NONE : blocks.source();
    }

    /** Whether the row has no category of its own, and a row above gives it one. */
    private boolean takesKind(Row row, String spelling) {
        if (blocks.kind().isEmpty()
                || !CellText.value(layout.cell(row, Meaning.CATEGORY)).isEmpty()) {
            return false;
        }
        String whose = spelling.isEmpty() ? layout.cell(row, Meaning.ORGANISATION) : spelling;
        return blocks.category(representation.of(whose).affiliation()).isPresent();
    }

    /** The country of the last row that says one, ISO 3166-1 alpha-2, or empty. */
    String country() {
        return carried.isEmpty() ? "" : countries.get(carried);
    }

    RepresentedCounts counts() {
        return counts;
    }

    boolean fillsDown() {
        return layout.has(Meaning.REPRESENTED) && counts.fillsDown();
    }

    /** Whether nothing says of any entry who is represented. */
    boolean isNobody() {
        return !layout.has(Meaning.REPRESENTED) && !set && layout.namesPeople() && counts.nobody();
    }

    /** Adds what must be decided, and what the user should know. */
    void tell(List<Question> questions, List<String> notes) {
        if (layout.has(Meaning.REPRESENTED)) {
            questions.addAll(counts.questions(layout.column(Meaning.REPRESENTED)));
            notes.addAll(counts.notes(layout.column(Meaning.REPRESENTED)));
        } else if (!set && layout.namesPeople()) {
            notes.addAll(counts.notesWithoutColumn());
        }
    }

    /** What the user should know of rows that take it from above them or from their organisation, and of abbreviations. */
    List<String> notesOfRows() {
        List<String> notes = new ArrayList<>(blockCounts.notes());
        notes.addAll(counts.notesOfStates());
        return notes;
    }
}
