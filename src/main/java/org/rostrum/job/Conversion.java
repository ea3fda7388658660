package org.rostrum.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;
import org.rostrum.sheet.Sheets;
import org.rostrum.table.CsvLines;
import org.rostrum.table.WholeFile;
import org.rostrum.text.UserError;

/**
 * Any spreadsheet as clean CSV: the table as it stands, without what is above or below it. A sheet that is not one clear table is kept whole, since nobody can
 * tell there what is a title.
 */
public final class Conversion {
    private Conversion() {}

    /**
     * What became of a sheet.
     *
     * @param name of the file that was written, empty for standard output
     * @param note what was left out and why, empty when nothing was
     */
    public record Converted(String name, String note) {}

    /**
     * Writes the one table of the files; what is told of it is in no part of the output.
     *
     * @param whole the sheet with all its rows instead, as many cells in each
     * @throws UserError (USAGE) when there are several
     */
    public static Converted toStream(List<Source> sources, ReadOptions options, boolean whole, OutputStream out) {
        if (sources.size() == 1 && sources.get(0).isEmpty()) {
            return new Converted("", empty(sources.get(0)));
        }
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
        return new Converted("", write(sheets.get(0), whole, out));
    }

    /**
     * Writes a file for each sheet into the folder, which is made when it does not exist; returns them in order. An empty file gives an empty one. Of a workbook all
     * sheets are written or none: when one is refused, nobody takes the others for the whole.
     */
    public static List<Converted> toFolder(List<Source> sources, ReadOptions options, boolean whole, Path folder) {
        List<Converted> written = new ArrayList<>();
        for (Source source : sources) {
            Map<String, String> notes = new LinkedHashMap<>();
            Map<Path, WholeFile.Content> contents = new LinkedHashMap<>();
            if (source.isEmpty()) {
                String name = source.fileName() + ".csv";
                notes.put(name, empty(source));
                contents.put(folder.resolve(name), out -> {});
            } else {
                for (Sheets.Numbered sheet : source.numberedSheets(options)) {
                    String name = fileName(source, sheet.sheet(), sheet.number());
                    notes.put(name, "");
                    contents.put(folder.resolve(name), out -> notes.put(name, write(sheet.sheet(), whole, out)));
                }
            }
            write(folder, contents);
            notes.forEach((name, note) -> written.add(new Converted(name, note)));
        }
        return written;
    }

    private static String empty(Source source) {
        return source.name() + " is empty, and so is its table";
    }

    private static String fileName(Source source, Sheet sheet, int number) {
        String base = source.name().equals("-") ? "stdin" : source.fileName();
        String name = sheet.reading().sheet();
        return name.isEmpty()
                        && (sheet.reading().format().equals("csv")
                                || sheet.reading().isOfEvents())
                ? base + ".csv"
                : base + "." + number + "-" + name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_") + ".csv";
    }

    private static void write(Path folder, Map<Path, WholeFile.Content> contents) {
        boolean made = !Files.exists(folder);
        boolean written = false;
        try {
            Files.createDirectories(folder);
            try {
                WholeFile.writeTogether(contents);
                written = true;
            } finally {
                if (made && !written) {
                    Files.deleteIfExists(folder); // a sheet that is refused leaves nothing behind
                }
            }
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "cannot write to " + folder,
                    "check that the folder may be written to and has room");
        }
    }

    private static String write(Sheet sheet, boolean whole, OutputStream out) {
        if (whole || sheet.reading().isOfEvents()) {
            writeWhole(sheet, out);
            return "";
        }
        SheetTable table = SheetTable.find(sheet);
        Optional<String> doubt = table.doubt();
        if (doubt.isEmpty()) {
            return write(table, out);
        }
        writeWhole(sheet, out);
        return ReadingNotes.where(table) + ": kept whole, for it is not one clear table: " + doubt.get();
    }

    private static void writeWhole(Sheet sheet, OutputStream out) {
        int width = width(sheet);
        try (CsvLines csv = new CsvLines(out);
                Rows rows = sheet.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                csv.write(cells(row.get(), width));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last column in which any row has text. */
    private static int width(Sheet sheet) {
        int width = 1;
        try (Rows rows = sheet.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                width = width(row.get(), width);
            }
        }
        return width;
    }

    /** Writes the table and says what was left out. */
    private static String write(SheetTable table, OutputStream out) {
        LeftOut leftOut = new LeftOut(table);
        try (CsvLines csv = new CsvLines(out);
                SheetTable.Lines lines = table.lines()) {
            if (table.wholeHeading().isPresent()) {
                csv.write(heading(table, table.wholeHeading().get()));
            }
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                leftOut.add(line.get());
                if (line.get().kind() == SheetTable.Kind.RECORD) {
                    csv.write(cells(line.get().row(), table.width()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leftOut.inWords().isEmpty() ? "" : ReadingNotes.where(table) + ": " + leftOut.inWords();
    }

    /** As it stands: a heading without the last cells gets none. */
    private static List<String> heading(SheetTable table, Row row) {
        return cells(
                row,
                Math.max(table.columns(), Math.min(table.width(), row.cells().size())));
    }

    private static List<String> cells(Row row, int columns) {
        return IntStream.range(0, width(row, columns)).mapToObj(row::cell).toList();
    }

    /** How many cells the row has without the empty ones at its end, and never fewer than so many. */
    private static int width(Row row, int least) {
        int last = row.cells().size();
        while (last > least && row.cell(last - 1).isEmpty()) {
            last--;
        }
        return Math.max(least, last);
    }
}
