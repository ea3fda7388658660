package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Checks that every column an option names is there. */
final class OptionColumns {
    private OptionColumns() {}

    /** @throws UserError (USAGE) for a column that no table has */
    static void check(MappingOptions options, List<SheetTable> tables) {
        options.map().keySet().stream().sorted().forEach(name -> check(name, tables));
        options.values().keySet().stream().sorted().forEach(name -> check(name, tables));
    }

    private static void check(String name, List<SheetTable> tables) {
        List<String> headings = new ArrayList<>();
        for (SheetTable table : tables) {
            for (int column = 0; column < table.columns(); column++) {
                String heading = heading(table, column);
                if (MappingOptions.names(name, column, heading)) {
                    return;
                }
                headings.add(ColumnName.option(heading, ColumnName.letter(column)));
            }
        }
        throw new UserError(UserError.Kind.USAGE, "no table has a column “" + name + "”", Nearest.hint(name, headings));
    }

    static String heading(SheetTable table, int column) {
        return CellText.tidy(table.header().map(row -> row.cell(column)).orElse(""));
    }

    /** The headings of all columns, empty when there is no heading row. */
    static List<String> headings(SheetTable table) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < table.columns() && table.header().isPresent(); column++) {
            headings.add(heading(table, column));
        }
        return headings;
    }

    /** A table in a sentence: its file, and its sheet in a workbook. */
    static String where(SheetTable table) {
        Reading reading = table.sheet().reading();
        return reading.sheet().isEmpty()
                ? reading.fileName()
                : reading.fileName() + ", sheet “" + reading.sheet() + "”";
    }
}
