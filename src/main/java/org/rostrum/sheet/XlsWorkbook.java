package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What the sheets of an XLS workbook share, from the records before the first sheet. */
final class XlsWorkbook {
    private final Source source;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> own = new HashMap<>();
    private final SharedTexts texts;
    private CellFormats formats = CellFormats.NONE;
    private boolean from1904;

    /**
     * A sheet as the workbook lists it.
     *
     * @param place of its records among those of all sheets, from 0
     */
    record Listed(String name, int place, boolean hidden) {}

    private XlsWorkbook(Source source) {
        this.source = source;
        texts = new SharedTexts(source);
    }

    static XlsWorkbook read(Source source) {
        XlsWorkbook workbook = new XlsWorkbook(source);
        try (XlsRecords records = new XlsRecords(source)) {
            for (Optional<Record> record = records.next();
                    record.isPresent() && !(record.get() instanceof EOFRecord);
                    record = records.next()) {
                workbook.take(record.get());
            }
        }
        workbook.formats = new CellFormats(workbook.styles.stream()
                .map(id -> NumberFormat.of(workbook.own.getOrDefault(id, CellFormats.builtin(id)), workbook.from1904))
                .toList());
        return workbook;
    }

    private void take(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof FormatRecord format) {
            own.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord shared) {
            take(shared);
        }
    }

    /** It may claim more texts than it has. */
    private void take(SSTRecord shared) {
        try {
            for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
                texts.add(shared.getString(i).getString());
            }
        } catch (IndexOutOfBoundsException e) {
            throw source.damaged("its list of texts is too short");
        }
    }

    Source source() {
        return source;
    }

    /** In the order of the workbook; their records may stand in another. Charts and macro sheets are left out by having no rows. */
    List<Listed> sheets() {
        List<Integer> places = bound.stream()
                .map(BoundSheetRecord::getPositionOfBof)
                .sorted(Comparator.naturalOrder())
                .toList();
        return bound.stream()
                .map(sheet -> new Listed(
                        sheet.getSheetname(),
                        places.indexOf(sheet.getPositionOfBof()),
                        sheet.isHidden() || sheet.isVeryHidden()))
                .toList();
    }

    String text(int index) {
        return texts.get(index);
    }

    String shown(String text, int style) {
        return formats.text(text, style);
    }

    String shown(double number, int style) {
        return formats.shown(number, style);
    }
}
