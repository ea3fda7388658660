package org.rostrum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import org.rostrum.table.TableWriter;
import org.rostrum.table.WholeFile;
import org.rostrum.table.WriteOptions;
import org.rostrum.text.UserError;
import picocli.CommandLine.Option;

/** In which format data is printed, and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, jsonl, md or xlsx (default: table).")
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead ('-' is standard output).")
    Optional<String> output;

    @Option(
            names = "--bom",
            description = "For Excel: mark CSV as UTF-8, and make cells that look like formulas harmless.")
    boolean bom;

    /** Prints the table as the options say; for people long texts go on over several lines. */
    void print(Root root, ResultTable table) {
        print(root, table, bom, true);
    }

    /** The same, but for people one line to a row: long texts are cut. */
    void printInLines(Root root, ResultTable table) {
        print(root, table, bom, false);
    }

    /** Prints the table; a spreadsheet program will open it, so that formulas are made harmless. */
    void printForSpreadsheets(Root root, ResultTable table) {
        print(root, table, true, false);
    }

    /** Writes what is not a table to where the options say. */
    void write(Root root, WholeFile.Content content) {
        if (output.isPresent() && !output.get().equals("-")) {
            WholeFile.write(root.context.resolve(output.get()), content);
            root.say("written: " + output.get());
        } else {
            toConsole(root.context.console(), content);
        }
    }

    private void print(Root root, ResultTable table, boolean safe, boolean wrap) {
        WriteOptions options = WriteOptions.PLAIN
                .withWidth(root.context.console().width())
                .withColor(root.colour())
                .withWrap(wrap)
                .withSafeFormulas(safe)
                .withBom(bom);
        if (output.isEmpty()) {
            refuseBinaryOnTerminal(root);
        }
        write(root, out -> TableWriter.write(table, format, out, options));
    }

    private void refuseBinaryOnTerminal(Root root) {
        if (format == Format.XLSX && root.context.console().columns().isPresent()) {
            throw new UserError(
                    UserError.Kind.USAGE, "a workbook cannot be shown on a terminal", "give --output FILE.xlsx");
        }
    }

    /** Writes to standard output. */
    static void toConsole(Console console, WholeFile.Content content) {
        try {
            content.writeTo(console.out());
            console.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
