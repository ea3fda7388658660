package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook's cell styles. */
final class CellFormats {
    /** Every number in the general format. */
    static final CellFormats NONE = new CellFormats(List.of());

    private final List<NumberFormat> styles;

    CellFormats(List<NumberFormat> styles) {
        this.styles = List.copyOf(styles);
    }

    /** Reads {@code xl/styles.xml}. */
    static CellFormats read(Xml xml, boolean from1904) {
        Map<Integer, String> own = new HashMap<>();
        List<NumberFormat> styles = new ArrayList<>();
        boolean inCells = false;
        int formats = 0;
        for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.START && xml.name().equals("numFmt")) {
                bound(++formats, xml);
                own.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if ((event == Xml.START || event == Xml.END) && xml.name().equals("cellXfs")) {
                inCells = event == Xml.START;
            } else if (event == Xml.START && inCells && xml.name().equals("xf")) {
                int id = xml.number("numFmtId", 0);
                bound(styles.size(), xml);
                styles.add(NumberFormat.of(own.getOrDefault(id, builtin(id)), from1904));
            }
        }
        return new CellFormats(styles);
    }

    private static void bound(int count, Xml xml) {
        if (count > Limits.STYLES) {
            throw xml.absurd("it has more than 100,000 styles of cells");
        }
    }

    /** The formats that are not written into files (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are dates and times of East Asian editions. */
    static String builtin(int id) {
        if (id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return id == 32 || id == 33 ? "hh:mm" : "yyyy-mm-dd";
        }
        return id <= 0 || id > 58 ? "General" : BuiltinFormats.getBuiltinFormat(id);
    }

    /** A text as the office program shows it in a cell of the style. */
    String text(String cell, int style) {
        return style > 0 && style < styles.size() ? styles.get(style).text(cell) : cell;
    }

    /** A number as the office program shows it in a cell of the style. */
    String shown(String number, int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).shown(number) : General.shown(number);
    }

    String shown(double number, int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).shown(number) : General.shown(number);
    }
}
