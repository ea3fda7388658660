package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of an XLS worksheet that have cells. The cells of a sheet stand row by row; where a careless program mixed them the file is refused. */
final class XlsRows implements Rows {
    private final XlsWorkbook workbook;
    private final XlsRecords records;
    private final Remarks remarks;
    private final BitSet hiddenRows = new BitSet();
    private Optional<Record> ahead;
    private boolean over;

    XlsRows(XlsWorkbook workbook, int place, Remarks remarks) {
        this.workbook = workbook;
        this.remarks = remarks;
        records = new XlsRecords(workbook.source());
        ahead = goTo(place);
    }

    /** Passes the workbook's own records and those of earlier sheets. */
    private Optional<Record> goTo(int place) {
        int ended = -1;
        int open = 0;
        Optional<Record> record = records.next();
        for (; record.isPresent() && ended < place; record = records.next()) {
            open += record.get() instanceof BOFRecord ? 1 : record.get() instanceof EOFRecord ? -1 : 0;
            ended += record.get() instanceof EOFRecord && open == 0 ? 1 : 0;
        }
        return record.isPresent() ? records.next() : record;
    }

    @Override
    public Optional<Row> next() {
        List<String> cells = new ArrayList<>();
        int row = -1;
        while (!over && ahead.isPresent()) {
            Record record = ahead.get();
            if (record instanceof CellValueRecordInterface cell && row >= 0 && cell.getRow() != row) {
                return Optional.of(row(row, cells));
            }
            ahead = records.next();
            if (record instanceof BOFRecord) {
                passEmbedded();
            } else if (record instanceof EOFRecord) {
                over = true;
            } else if (record instanceof RowRecord head && head.getZeroHeight()) {
                hiddenRows.set(head.getRowNumber());
            } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
                remarks.hiddenColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
            } else if (record instanceof MergeCellsRecord merges) {
                for (int i = 0; i < merges.getNumAreas(); i++) {
                    merge(merges.getAreaAt(i));
                }
            } else if (record instanceof CellValueRecordInterface cell) {
                row = cell.getRow();
                put(cells, cell.getColumn(), shown(record));
            }
        }
        return row < 0 ? Optional.empty() : Optional.of(row(row, cells));
    }

    private void merge(CellRangeAddress range) {
        remarks.merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn() + 1);
    }

    private Row row(int row, List<String> cells) {
        remarks.row(row + 1, hiddenRows.get(row), cells);
        return new Row(row + 1, cells);
    }

    /** A chart within the sheet has records of its own. */
    private void passEmbedded() {
        for (int open = 1; open > 0 && ahead.isPresent(); ahead = records.next()) {
            open += ahead.get() instanceof BOFRecord ? 1 : ahead.get() instanceof EOFRecord ? -1 : 0;
        }
    }

    private void put(List<String> cells, int column, String value) {
        if (column < 0 || column >= Limits.COLUMNS) {
            throw workbook.source().damaged("a cell is in column " + column);
        }
        if (!value.isEmpty()) {
            cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
            cells.set(column, value);
        }
    }

    private String shown(Record record) {
        if (record instanceof LabelSSTRecord label) {
            return workbook.shown(workbook.text(label.getSSTIndex()), label.getXFIndex());
        }
        if (record instanceof LabelRecord label) {
            return workbook.shown(label.getValue(), label.getXFIndex());
        }
        if (record instanceof NumberRecord number) {
            return workbook.shown(number.getValue(), number.getXFIndex());
        }
        if (record instanceof BoolErrRecord value) {
            return value.isBoolean() ? shown(value.getBooleanValue()) : error(value, value.getErrorValue());
        }
        return record instanceof FormulaRecord formula ? result(formula) : "";
    }

    /** What the formula gave when the workbook was saved. */
    private String result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            return workbook.shown(stringResult(), formula.getXFIndex());
        }
        if (type == CellType.BOOLEAN) {
            return shown(formula.getCachedBooleanValue());
        }
        return type == CellType.ERROR
                ? error(formula, (byte) formula.getCachedErrorValue())
                : workbook.shown(formula.getValue(), formula.getXFIndex());
    }

    /** The text follows the formula, after the records of a shared or array formula. */
    private String stringResult() {
        while (ahead.filter(record -> record instanceof SharedFormulaRecord || record instanceof ArrayRecord)
                .isPresent()) {
            ahead = records.next();
        }
        if (ahead.isPresent() && ahead.get() instanceof StringRecord text) {
            ahead = records.next();
            return text.getString();
        }
        return "";
    }

    private static String shown(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private String error(CellValueRecordInterface cell, byte code) {
        String text = error(code);
        remarks.error(cell.getRow() + 1, cell.getColumn() + 1, text);
        return text;
    }

    static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    @Override
    public void close() {
        records.close();
    }
}
