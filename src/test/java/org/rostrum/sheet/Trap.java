package org.rostrum.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of {@code src/test/sheets}, read for tests. */
final class Trap {
    static final Path FOLDER = Path.of("src/test/sheets");

    private Trap() {}

    static List<Sheet> open(String file) {
        return Sheets.open(FOLDER.resolve(file), file, ReadOptions.BY_EVIDENCE);
    }

    /** All rows of the first sheet: {@code 4: a | b}, blank rows without cells; line breaks in cells as ⏎. */
    static List<String> rows(String file) {
        return rows(open(file).get(0));
    }

    static List<String> rows(Sheet sheet) {
        List<String> all = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(shown(row.get()));
            }
        }
        return all;
    }

    static String shown(Row row) {
        String cells = row.blank() ? "" : String.join(" | ", row.cells());
        return (row.number() + ": " + cells).replaceAll("\r\n|\r|\n", "⏎").strip();
    }

    /** How the table lies: {@code heading 4, above [1, 2], 1 blank, 3 columns; 5R 6B 7N}. */
    static String shape(SheetTable table) {
        List<String> kinds = new ArrayList<>();
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                kinds.add(line.get().row().number() + line.get().kind().name().substring(0, 1));
            }
        }
        String heading = table.header().map(row -> "heading " + row.number()).orElse("no heading");
        String above =
                table.above().stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
        return heading + ", above [" + above + "], " + table.blankAbove() + " blank, " + table.columns() + " columns; "
                + String.join(" ", kinds);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
