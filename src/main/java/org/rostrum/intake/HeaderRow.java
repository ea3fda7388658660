package org.rostrum.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.SheetTable;

/** Which row of a table has the headings, by what they say, and in which language. */
final class HeaderRow {
    private static final int ROWS_TRIED = 30;
    private static final int ENOUGH = 2;
    private static final int WHOLE = 2;

    private HeaderRow() {}

    /** The table with the heading row that its shape shows, or with another of the first rows when only that one has headings which are known. */
    static SheetTable choose(SheetTable table, Headings headings) {
        int exact = table.header().map(row -> known(row, headings, true)).orElse(0);
        if (exact > 0 && known(table.header().get(), headings, false) >= ENOUGH) {
            return table;
        }
        int best = exact;
        int number = 0;
        try (Rows rows = table.sheet().rows()) {
            for (Optional<Row> row = rows.next();
                    row.isPresent() && row.get().number() <= ROWS_TRIED;
                    row = rows.next()) {
                int count = known(row.get(), headings, true);
                if (count > best && count >= ENOUGH) {
                    best = count;
                    number = row.get().number();
                }
            }
        }
        return number == 0 ? table : table.withHeader(number);
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
