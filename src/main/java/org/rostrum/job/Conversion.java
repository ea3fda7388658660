package org.rostrum.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;
import org.rostrum.table.CsvLines;
import org.rostrum.table.WholeFile;
import org.rostrum.text.UserError;

/** Any spreadsheet as clean CSV: the table as it stands, without what is above or below it. */
public final class Conversion {
    private Conversion() {}

    /**
     * Writes the one table of the files.
     *
     * @throws UserError (USAGE) when there are several
     */
    public static void toStream(List<Source> sources, ReadOptions options, OutputStream out) {
        List<Sheet> sheets = sources.stream()
                .flatMap(source -> source.sheets(options).stream())
                .toList();
        if (sheets.size() > 1) {
            String names = String.join(
                    ", ",
                    sheets.stream()
                            .map(sheet -> sheet.reading().sheet().isEmpty()
                                    ? sheet.reading().path()
                                    : sheet.reading().sheet())
                            .toList());
            throw new UserError(
                    UserError.Kind.USAGE,
                    "there are " + sheets.size() + " sheets (" + names + ") and standard output takes one",
                    "give --sheet NAME, or --output-dir DIR for all of them");
        }
        write(SheetTable.find(sheets.get(0)), out);
    }

    /** Writes a file for each sheet into the folder, which is made when it does not exist; returns their names in order. */
    public static List<String> toFolder(List<Source> sources, ReadOptions options, Path folder) {
        List<String> written = new ArrayList<>();
        for (Source source : sources) {
            List<Sheet> sheets = source.sheets(options);
            for (int i = 0; i < sheets.size(); i++) {
                String name = fileName(source, sheets.get(i), i + 1);
                write(SheetTable.find(sheets.get(i)), folder, name);
                written.add(name);
            }
        }
        return written;
    }

    private static String fileName(Source source, Sheet sheet, int number) {
        String base = source.name().equals("-") ? "stdin" : source.fileName();
        String name = sheet.reading().sheet();
        return sheet.reading().format().equals("csv")
                ? base + ".csv"
                : base + "." + number + "-" + name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_") + ".csv";
    }

    private static void write(SheetTable table, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve(name), out -> write(table, out));
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "cannot write " + folder.resolve(name),
                    "check that the folder may be written to and has room");
        }
    }

    private static void write(SheetTable table, OutputStream out) {
        try (CsvLines csv = new CsvLines(out);
                SheetTable.Lines lines = table.lines()) {
            if (table.header().isPresent()) {
                csv.write(cells(table.header().get(), table.columns()));
            }
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().kind() == SheetTable.Kind.RECORD) {
                    csv.write(cells(line.get().row(), table.columns()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(columns, row.cells().size()); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }
}
