package org.rostrum.sheet;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** One number format of a workbook: how it shows a number. Dates are shown in ISO form whatever the format, since {@code 03/04/10} can be read in two ways. */
final class NumberFormat {
    private enum Kind {
        GENERAL,
        DATE,
        OTHER
    }

    private final Kind kind;
    private final int id;
    private final String format;
    private final boolean from1904;
    private final Optional<NumberPattern> pattern;
    private final Optional<DataFormatter> formatter;

    private NumberFormat(Kind kind, int id, String format, boolean from1904) {
        this.kind = kind;
        this.id = id;
        this.format = format;
        this.from1904 = from1904;
        pattern = kind == Kind.OTHER ? NumberPattern.of(format) : Optional.empty();
        formatter = kind == Kind.OTHER && pattern.isEmpty()
                ? Optional.of(new DataFormatter(Locale.ROOT))
                : Optional.empty();
    }

    static NumberFormat of(int id, String format, boolean from1904) {
        if (format.isBlank() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return new NumberFormat(Kind.GENERAL, id, format, from1904);
        }
        boolean elapsed = format.matches("(?is).*\\[(h+|m+|s+)].*");
        boolean date = !elapsed && DateUtil.isADateFormat(id, format);
        return new NumberFormat(date ? Kind.DATE : Kind.OTHER, id, format, from1904);
    }

    /** The number as it stands in the file, shown. */
    String shown(String number) {
        if (kind == Kind.GENERAL) {
            return General.shown(number);
        }
        try {
            return shown(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return number;
        }
    }

    String shown(double number) {
        boolean whole = number == Math.rint(number);
        if (kind == Kind.GENERAL || whole && format.contains("E+")) {
            return General.shown(number);
        }
        if (kind == Kind.DATE) {
            return Dates.shown(number, format, from1904).orElseGet(() -> General.shown(number));
        }
        if (pattern.isPresent() && Math.abs(number) < 1e15) {
            return pattern.get().shown(number).strip();
        }
        return formatter
                .map(f -> f.formatRawCellContents(number, id, format, from1904).strip())
                .orElseGet(() -> General.shown(number));
    }
}
