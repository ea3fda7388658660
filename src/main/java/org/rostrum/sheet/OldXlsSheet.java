package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of a worksheet of Excel 95 or older. */
final class OldXlsSheet {
    /** A part without cells: a chart, a macro sheet, the workbook itself. */
    static final OldXlsSheet NONE = new OldXlsSheet(Optional.empty(), "");

    private static final int MOST_CELLS = 4_000_000;
    private final Optional<Source> source;
    private final String ownName;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final List<Failed> errors = new ArrayList<>();
    private int count;
    private int awaitingRow = -1;
    private int awaitingColumn;
    private int awaitingStyle;

    private record Failed(int row, int column, String text) {}

    OldXlsSheet(Source source, String ownName) {
        this(Optional.of(source), ownName);
    }

    private OldXlsSheet(Optional<Source> source, String ownName) {
        this.source = source;
        this.ownName = ownName;
    }

    /** Takes a record that may be a cell; other kinds are passed over. */
    void take(int id, int version, RecordBody body, CellFormats formats, Charset charset) {
        if (source.isEmpty()) {
            return;
        }
        int at = version == 2 ? 7 : 6;
        switch (id) {
            case 0x02 -> put(body, formats.shown(body.u16(at), style(body, version)));
            case 0x03, 0x203 -> put(body, formats.shown(body.f64(at), style(body, version)));
            case 0x04 -> put(body, formats.text(body.text(8, body.u8(7), charset), style(body, version)));
            case 0x204, 0xd6 -> put(body, formats.text(body.text(8, body.u16(6), charset), style(body, version)));
            case 0x05, 0x205 -> put(body, body.u8(at + 1) == 0 ? logical(body.u8(at)) : error(body, body.u8(at)));
            case 0x06, 0x206, 0x406 -> put(body, result(body, at, version, formats));
            case 0x07 -> text(body, version == 2 ? 1 : 2, formats, charset);
            case 0x207 -> text(body, 2, formats, charset);
            case 0x27e -> put(body, formats.shown(body.rk(6), style(body, version)));
            case 0xbd -> several(body, formats);
            case 0x08, 0x208 -> hideRow(body, version);
            case 0x7d -> {
                if ((body.u16(8) & 1) != 0) {
                    hiddenColumns.add(new int[] {body.u16(0) + 1, body.u16(2) + 1});
                }
            }
            default -> {}
        }
    }

    private void hideRow(RecordBody body, int version) {
        boolean hidden = version > 2 && body.length() >= 14 && (body.u8(12) & 0x20) != 0;
        if (hidden) {
            hiddenRows.set(body.u16(0) + 1);
        }
    }

    private static int style(RecordBody body, int version) {
        return version == 2 ? body.u8(4) & 0x3f : body.u16(4);
    }

    private void several(RecordBody body, CellFormats formats) {
        int column = body.u16(2);
        for (int at = 4; at + 6 <= body.length() - 2; at += 6) {
            put(body.u16(0), column++, formats.shown(body.rk(at + 2), body.u16(at)));
        }
    }

    /** What the formula gave when the workbook was saved; a text follows in a record of its own. */
    private String result(RecordBody body, int at, int version, CellFormats formats) {
        if (body.u16(at + 6) != 0xffff) {
            return formats.shown(body.f64(at), style(body, version));
        }
        return switch (body.u8(at)) {
            case 0 -> {
                awaitingRow = body.u16(0);
                awaitingColumn = body.u16(2);
                awaitingStyle = style(body, version);
                yield "";
            }
            case 1 -> logical(body.u8(at + 2));
            case 2 -> error(body, body.u8(at + 2));
            default -> "";
        };
    }

    private void text(RecordBody body, int lengthSize, CellFormats formats, Charset charset) {
        if (awaitingRow >= 0) {
            int length = lengthSize == 1 ? body.u8(0) : body.u16(0);
            put(awaitingRow, awaitingColumn, formats.text(body.text(lengthSize, length, charset), awaitingStyle));
            awaitingRow = -1;
        }
    }

    private static String logical(int value) {
        return value == 0 ? "FALSE" : "TRUE";
    }

    private String error(RecordBody body, int code) {
        String text = XlsRows.error((byte) code);
        errors.add(new Failed(body.u16(0) + 1, body.u16(2) + 1, text));
        return text;
    }

    private void put(RecordBody body, String text) {
        put(body.u16(0), body.u16(2), text);
    }

    private void put(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (++count > MOST_CELLS || column > 255) {
            throw source.orElseThrow().absurd("it has more cells than Excel 95 could hold");
        }
        List<String> cells = rows.computeIfAbsent(row, number -> new ArrayList<>());
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
        cells.set(column, text);
    }

    /** The sheet, under its own name if it has one. */
    Sheet named(String name, boolean hidden) {
        Source file = source.orElseThrow();
        List<String> notes = hidden ? List.of("hidden sheet") : List.of();
        Reading reading = Reading.workbook(file, ownName.isEmpty() ? name : ownName, "xls", notes);
        return new WorkbookSheet(file, reading, remarks -> {
            hiddenColumns.forEach(range -> remarks.hiddenColumns(range[0], range[1]));
            errors.forEach(error -> remarks.error(error.row(), error.column(), error.text()));
            return new Written(rows.entrySet().iterator(), remarks);
        });
    }

    private final class Written implements Rows {
        private final Iterator<Map.Entry<Integer, List<String>>> entries;
        private final Remarks remarks;

        Written(Iterator<Map.Entry<Integer, List<String>>> entries, Remarks remarks) {
            this.entries = entries;
            this.remarks = remarks;
        }

        @Override
        public Optional<Row> next() {
            if (!entries.hasNext()) {
                return Optional.empty();
            }
            Map.Entry<Integer, List<String>> entry = entries.next();
            int number = entry.getKey() + 1;
            remarks.row(number, hiddenRows.get(number), entry.getValue());
            return Optional.of(new Row(number, entry.getValue()));
        }

        @Override
        public void close() {
            // nothing is open: the cells are in memory
        }
    }
}
