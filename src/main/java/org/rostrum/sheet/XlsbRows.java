package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rostrum.text.UserError;

/** The rows of a worksheet of an XLSB workbook as it stores them, one at a time ([MS-XLSB] 2.4). */
final class XlsbRows implements Rows {
    private static final int ROW = 0;
    private static final int FIRST_CELL = 1;
    private static final int LAST_CELL = 18;
    private static final int RICH_TEXT = 62;
    private static final int COLUMN = 60;
    private static final int ROWS_END = 146;
    private static final int MERGE = 176;
    private static final int MERGES_END = 178;
    /** Cells without a column of their own: it is the next. */
    private static final int SHORT = 12;

    private final XlsxWorkbook workbook;
    private final ZipParts parts;
    private final SharedTexts texts;
    private final XlsbRecords records;
    private final Remarks remarks;
    private int number;
    private boolean hidden;
    private int column;
    private boolean over;
    private List<String> cells = List.of();

    XlsbRows(XlsxWorkbook workbook, String part, Remarks remarks) {
        this.workbook = workbook;
        this.remarks = remarks;
        parts = ZipParts.open(workbook.source());
        texts = workbook.texts(parts);
        records = new XlsbRecords(workbook.source(), parts.stream(part));
    }

    @Override
    public Optional<Row> next() {
        while (!over && records.next()) {
            int id = records.id();
            RecordBody body = records.body();
            if (id == ROW) {
                Optional<Row> before = row();
                begin(body);
                if (before.isPresent()) {
                    return before;
                }
            } else if (id >= FIRST_CELL && id <= LAST_CELL || id == RICH_TEXT) {
                cell(id, body);
            } else if (id == COLUMN && (body.u16(16) & 1) != 0) {
                remarks.hiddenColumns(body.i32(0) + 1, body.i32(4) + 1);
            } else if (id == ROWS_END) {
                merges();
                over = true;
            }
        }
        return row();
    }

    /** The list of merged cells, which stands behind the rows. */
    private void merges() {
        try {
            while (records.next() && records.id() != MERGES_END) {
                RecordBody body = records.body();
                if (records.id() == MERGE) {
                    remarks.merge(body.i32(0) + 1, body.i32(4) + 1, body.i32(8) + 1);
                }
            }
        } catch (UserError damaged) {
            return; // all rows have been read, and that is what counts
        }
    }

    private void begin(RecordBody body) {
        number = body.i32(0) + 1;
        hidden = (body.u8(11) & 0x10) != 0;
        cells = new ArrayList<>();
        column = -1;
    }

    private Optional<Row> row() {
        if (number == 0) {
            return Optional.empty();
        }
        Row row = new Row(number, cells);
        remarks.row(number, hidden, cells);
        number = 0;
        return Optional.of(row);
    }

    private void cell(int id, RecordBody body) {
        boolean noColumn = id >= SHORT && id != RICH_TEXT;
        column = noColumn ? column + 1 : body.i32(0);
        int at = noColumn ? 4 : 8;
        int style = body.u16(at - 4) | body.u8(at - 2) << 16;
        String value = value(noColumn ? id - SHORT + 1 : id, body, at, style);
        if (value.isEmpty()) {
            return;
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw workbook.source()
                    .absurd("row " + number + " claims more than the 16,384 columns that its format allows");
        }
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
        cells.set(column, value);
    }

    /** Cells with a constant (2 to 7) and with the value of a formula (8 to 11). */
    private String value(int id, RecordBody body, int at, int style) {
        CellFormats formats = workbook.formats();
        return switch (id) {
            case 2 -> formats.shown(body.rk(at), style);
            case 3, 11 -> error(body.u8(at));
            case 4, 10 -> body.u8(at) != 0 ? "TRUE" : "FALSE";
            case 5, 9 -> formats.shown(body.f64(at), style);
            case 6, 8 -> formats.text(body.wide(at), style);
            case 7 -> formats.text(texts.get(body.i32(at)), style);
            case RICH_TEXT -> formats.text(body.wide(at + 1), style);
            default -> "";
        };
    }

    private String error(int code) {
        String text = XlsRows.error((byte) code);
        remarks.error(number, column + 1, text);
        return text;
    }

    @Override
    public void close() {
        records.close();
        parts.close();
    }
}
