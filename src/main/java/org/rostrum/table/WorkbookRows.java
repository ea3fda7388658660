package org.rostrum.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rostrum.text.Terminal;
import org.rostrum.text.UserError;

/**
 * A workbook of one sheet (ECMA-376, transitional): text as text that is never run, numbers as numbers, the heading bold and always in sight. The same result is the same bytes,
 * which is why nothing in it tells the time.
 */
final class WorkbookRows implements Rendering {
    private static final int SAMPLE = 1_000;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    /** Digits that a spreadsheet program keeps. */
    private static final int PRECISE = 15;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<Column> columns;
    private final ZipOutputStream zip;
    private final Writer out;
    private final List<List<String>> sample = new ArrayList<>();
    private boolean begun;
    private int row;

    WorkbookRows(List<Column> columns, OutputStream stream) throws IOException {
        if (columns.size() > LAST_COLUMN) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "a sheet holds " + LAST_COLUMN + " columns, and the result has " + columns.size(),
                    "choose fewer with --columns, or another format");
        }
        this.columns = columns;
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        out = TableWriter.utf8(zip);
        for (WorkbookParts part : WorkbookParts.values()) {
            entry(part.path());
            out.write(part.content());
            out.flush();
        }
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void row(List<String> values) throws IOException {
        if (begun) {
            write(values);
        } else if (sample.add(values) && sample.size() == SAMPLE) {
            begin();
        }
    }

    private void begin() throws IOException {
        begun = true;
        entry("xl/worksheets/sheet1.xml");
        out.write(
                WorkbookParts.XML + "<worksheet xmlns=\"" + WorkbookParts.MAIN
                        + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        writeWidths();
        out.write("<sheetData>\n<row r=\"1\">");
        row = 1;
        for (int i = 0; i < columns.size(); i++) {
            text(i, columns.get(i).name(), " s=\"1\"");
        }
        out.write("</row>\n");
        for (List<String> values : sample) {
            write(values);
        }
        sample.clear();
    }

    private void writeWidths() throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        out.write("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            int widest = Terminal.width(columns.get(i).name());
            for (List<String> values : sample) {
                widest = Math.max(widest, Terminal.width(values.get(i)));
            }
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + (Math.min(widest, WIDEST) + 2)
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols>");
    }

    private void write(List<String> values) throws IOException {
        if (row == LAST_ROW) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "a sheet holds " + LAST_ROW + " rows, and the result has more",
                    "choose fewer with --where or --limit, or another format");
        }
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!value.isEmpty()) {
                cell(i, columns.get(i).type(), value);
            }
        }
        out.write("</row>\n");
    }

    private void cell(int column, Column.Type type, String value) throws IOException {
        if (Numbers.right(type) && Numbers.plain(value) && value.length() <= PRECISE) {
            out.write("<c r=\"" + letters(column) + row + "\"><v>" + value + "</v></c>");
        } else if (type == Column.Type.BOOLEAN) {
            out.write(
                    "<c r=\"" + letters(column) + row + "\" t=\"b\"><v>" + (value.equals("true") ? 1 : 0) + "</v></c>");
        } else {
            text(column, value, "");
        }
    }

    private void text(int column, String value, String style) throws IOException {
        if (value.length() > LONGEST_TEXT) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "a cell holds " + LONGEST_TEXT + " characters, and "
                            + columns.get(column).name() + " in row " + row + " has " + value.length(),
                    "choose another format");
        }
        out.write("<c r=\"" + letters(column) + row + "\" t=\"inlineStr\"" + style + "><is><t xml:space=\"preserve\">");
        out.write(CellText.escape(value));
        out.write("</t></is></c>");
    }

    /** The name of a column counted from 0: A … Z, AA … */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public void end() throws IOException {
        if (!begun) {
            begin();
        }
        out.write("</sheetData></worksheet>\n");
        out.flush();
        zip.finish();
    }
}
