package org.rostrum.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.job.InspectedTable;
import org.rostrum.job.InspectedTable.InspectedColumn;
import org.rostrum.job.InspectedTable.SkippedRow;
import org.rostrum.job.Inspection;
import org.rostrum.sheet.Reading;
import org.rostrum.table.Column;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.table.TableWriter;
import org.rostrum.table.WriteOptions;
import org.rostrum.text.Terminal;

/** An inspection for people. */
final class InspectionText {
    private static final int FEW = 8;

    private final Inspection inspection;
    private final PrintWriter out;
    private final OutputStream stream;
    private final int width;

    private InspectionText(Inspection inspection, OutputStream stream, int width) {
        this.inspection = inspection;
        this.stream = stream;
        this.width = width;
        out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    static void write(Inspection inspection, OutputStream stream, int width) {
        InspectionText text = new InspectionText(inspection, stream, width);
        for (int i = 0; i < inspection.tables().size(); i++) {
            if (i > 0) {
                text.out.println();
            }
            text.table(inspection.tables().get(i));
        }
        text.questions();
        text.out.flush();
    }

    /** The columns of all tables as a table: {@code path, sheet, column, heading, meaning, evidence}. */
    static ResultTable columns(Inspection inspection) {
        List<List<String>> rows = new ArrayList<>();
        for (InspectedTable table : inspection.tables()) {
            table.columns()
                    .forEach(column -> rows.add(List.of(
                            table.reading().path(),
                            table.reading().sheet(),
                            column.letter(),
                            column.heading(),
                            column.meaning(),
                            column.evidence())));
        }
        return new ResultTable(
                List.of(
                        Column.text("path"),
                        Column.text("sheet"),
                        Column.text("column"),
                        Column.text("heading"),
                        Column.text("meaning"),
                        Column.text("evidence")),
                RowSource.of(rows));
    }

    private void table(InspectedTable table) {
        Reading reading = table.reading();
        line(reading.path() + (reading.sheet().isEmpty() ? "" : ", sheet " + reading.sheet()) + ": "
                + switch (table.kind()) {
                    case "agenda" -> "an agenda";
                    case "other" -> "not about people";
                    case "unknown" -> "not understood";
                    default -> "a list of participants";
                });
        if (!reading.encoding().isEmpty()) {
            line("  encoding    " + reading.encoding() + " (" + reading.encodingProof() + ")");
            line("  delimiter   " + delimiter(reading.delimiter()) + ", lines end with " + reading.lineEnd());
        }
        String language = table.language().isEmpty() ? "" : ", " + table.language();
        line("  heading     "
                + (table.headerRow().isPresent() ? "row " + table.headerRow().getAsInt() + language : "none"));
        line("  above       "
                + (table.above() == 0
                        ? "nothing"
                        : table.above() + (table.above() == 1 ? " row" : " rows") + " skipped"));
        line("  rows        " + table.rows() + (table.kind().equals("agenda") ? " items" : " data rows")
                + skipped(table));
        out.println();
        out.flush();
        List<List<String>> rows = table.columns().stream()
                .map((InspectedColumn column) ->
                        List.of(column.letter(), column.heading(), column.meaning(), column.evidence()))
                .toList();
        TableWriter.write(
                new ResultTable(
                        List.of(
                                new Column("letter", "", Column.Type.TEXT),
                                Column.text("heading"),
                                Column.text("meaning"),
                                Column.text("evidence")),
                        RowSource.of(rows)),
                Format.TABLE,
                stream,
                WriteOptions.PLAIN.withWidth(width).withWrap(true));
        if (!table.notes().isEmpty()) {
            out.println();
            table.notes().forEach(note -> Wrap.print(out, "- " + Terminal.safe(note), 2, width));
        }
    }

    /** The rows below the heading that no entry is made of, by reason. */
    private static String skipped(InspectedTable table) {
        int header = table.headerRow().orElse(0);
        List<SkippedRow> below = table.skipped().stream()
                .filter(row -> row.row() > header && !row.reason().startsWith("above"))
                .toList();
        Map<String, List<SkippedRow>> byReason =
                below.stream().collect(Collectors.groupingBy(SkippedRow::reason, TreeMap::new, Collectors.toList()));
        long more = table.skippedCount() - below.size();
        StringBuilder text = new StringBuilder();
        byReason.forEach((reason, rows) ->
                text.append(", " + rows.size() + " skipped: " + reason + " (row " + rows(rows) + ")"));
        return text.append(more > 0 ? ", and " + more + " more skipped" : "").toString();
    }

    private static String rows(List<SkippedRow> rows) {
        return rows.stream().limit(FEW).map(row -> Integer.toString(row.row())).collect(Collectors.joining(", "))
                + (rows.size() > FEW ? ", …" : "");
    }

    private static String delimiter(String delimiter) {
        return switch (delimiter) {
            case "\t" -> "tab";
            case "," -> "comma";
            case ";" -> "semicolon (;)";
            case "|" -> "bar (|)";
            case "  " -> "two spaces or more";
            default -> delimiter;
        };
    }

    private void questions() {
        if (inspection.questions().isEmpty()) {
            return;
        }
        out.println();
        out.println("To be decided before it can be taken in:");
        for (Question question : inspection.questions()) {
            Wrap.print(out, "  " + Terminal.safe(question.text()), 4, width);
            Wrap.print(out, "    give " + Terminal.safe(question.option()), 9, width);
        }
    }

    private void line(String text) {
        Wrap.print(out, Terminal.safe(text), 14, width);
    }
}
