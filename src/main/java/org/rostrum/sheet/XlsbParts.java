package org.rostrum.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of an XLSB workbook share, read from its binary parts ([MS-XLSB] 2.1.7). */
final class XlsbParts {
    private static final int FORMAT = 44;
    private static final int STYLE = 47;
    private static final int SHARED_TEXT = 19;
    private static final int WORKBOOK = 153;
    private static final int SHEET = 156;
    private static final int CELL_STYLES = 617;
    private static final int CELL_STYLES_END = 618;

    private XlsbParts() {}

    /** Takes one sheet of the list. */
    interface SheetList {
        void take(String name, String relation, boolean hidden);
    }

    /** Reads the list of sheets; returns whether days are counted from 1904. */
    static boolean sheets(Source source, InputStream part, SheetList list) {
        boolean from1904 = false;
        try (XlsbRecords records = new XlsbRecords(source, part)) {
            while (records.next()) {
                RecordBody body = records.body();
                if (records.id() == WORKBOOK) {
                    from1904 = (body.u8(0) & 1) != 0;
                } else if (records.id() == SHEET) {
                    String relation = body.wide(8);
                    list.take(body.wide(12 + 2 * relation.length()), relation, body.i32(0) != 0);
                }
            }
        }
        return from1904;
    }

    static SharedTexts texts(Source source, InputStream part) {
        SharedTexts texts = new SharedTexts(source);
        try (XlsbRecords records = new XlsbRecords(source, part)) {
            while (records.next()) {
                if (records.id() == SHARED_TEXT) {
                    texts.add(records.body().wide(1));
                }
            }
        }
        return texts;
    }

    static CellFormats formats(Source source, InputStream part, boolean from1904) {
        Map<Integer, String> own = new HashMap<>();
        List<NumberFormat> styles = new ArrayList<>();
        boolean inCells = false;
        try (XlsbRecords records = new XlsbRecords(source, part)) {
            while (records.next()) {
                RecordBody body = records.body();
                switch (records.id()) {
                    case FORMAT -> own.putIfAbsent(body.u16(0), body.wide(2));
                    case CELL_STYLES -> inCells = true;
                    case CELL_STYLES_END -> inCells = false;
                    case STYLE -> {
                        if (inCells) {
                            int id = body.u16(2);
                            styles.add(NumberFormat.of(own.getOrDefault(id, CellFormats.builtin(id)), from1904));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new CellFormats(styles);
    }
}
