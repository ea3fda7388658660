package org.rostrum.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.reference.Honorific;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.SheetTable;

/** Which row of a table has the headings, by what they say, and in which language. */
final class HeaderRow {
    /** How many rows may be above the heading. */
    private static final int ROWS_TRIED = 30;

    private static final int ENOUGH = 2;
    private static final int WHOLE = 2;

    private HeaderRow() {}

    /** The table with the heading row that its shape shows, or with another of the first rows when only that one has headings which are known. */
    static SheetTable choose(SheetTable table, Headings headings) {
        SheetTable found = find(table, headings);
        if (found.headingRows().size() == 1 && namesSomebody(found.headingRows().get(0), headings)) {
            return found.withoutHeader();
        }
        return found.headingRows().size() > 1 ? withoutTitle(found, headings) : found;
    }

    /** Whether a cell is a person with a form of address, as no heading is: "Mr. Ion CEBAN", but not "Mr or Ms". */
    private static boolean namesSomebody(Row row, Headings headings) {
        return row.cells().stream()
                .map(CellText::person)
                .anyMatch(cell -> LikelyName.isAddressed(cell)
                        && headings.match(cell, "").isEmpty()
                        && LikelyName.isSure(cell)
                        && LikelyName.isLikely(cell.substring(Honorific.prefixLength(cell)))
                        && Honorific.of(cell.substring(cell.lastIndexOf(' ') + 1))
                                .isEmpty());
    }

    /** Of a heading of several rows the last alone, when it says more than all of them: the others are titles then. */
    private static SheetTable withoutTitle(SheetTable table, Headings headings) {
        Row last = table.headingRows().get(table.headingRows().size() - 1);
        int alone = known(last, headings, true);
        boolean title = alone >= ENOUGH && known(table.header().orElseThrow(), headings, false) < alone;
        return title ? table.withHeaderAlone(last.number()) : table;
    }

    private static SheetTable find(SheetTable table, Headings headings) {
        int exact = table.header().map(row -> known(row, headings, true)).orElse(0);
        if (exact > 0 && known(table.header().get(), headings, false) >= ENOUGH) {
            return table;
        }
        int best = exact;
        int number = 0;
        int tried = 0;
        try (Rows rows = table.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent() && tried < ROWS_TRIED; row = rows.next()) {
                tried++;
                int count = known(row.get(), headings, true);
                if (count > best && count >= ENOUGH) {
                    best = count;
                    number = row.get().number();
                }
            }
        }
        return number == 0 ? table : table.withHeader(number);
    }

    /** Whether at least half of a row's cells, two or more, are whole headings that are known, each of another meaning. */
    static boolean isHeading(Row row, Headings headings) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        int known = filled < ENOUGH ? 0 : known(row, headings, true);
        return known >= ENOUGH && known * 2L >= filled;
    }

    /** How many different meanings the cells of a row have as headings, whole ones or also by single words in them. */
    static int known(Row row, Headings headings, boolean whole) {
        Set<String> meanings = new HashSet<>();
        for (String cell : row.cells()) {
            headings.match(cell, "")
                    .filter(m -> !m.inNoField() && (m.exact() || !whole))
                    .ifPresent(m -> meanings.add(m.meaning()));
        }
        return meanings.size();
    }

    /** The language that explains most headings, whole ones counting twice; empty when none does. */
    static String language(Row header, Headings headings) {
        Map<String, Integer> votes = new HashMap<>();
        for (String cell : header.cells()) {
            headings.match(cell, "")
                    .ifPresent(m -> m.languages()
                            .forEach(language -> votes.merge(language, m.exact() ? WHOLE : 1, Integer::sum)));
        }
        String best = "";
        for (String language : Language.CODES) {
            if (votes.getOrDefault(language, 0) > votes.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }
}
