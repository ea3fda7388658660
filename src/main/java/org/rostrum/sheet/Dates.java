package org.rostrum.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates and times of cells in ISO form: {@code 2010-10-20}, {@code 08:30}, {@code 2010-10-20 08:30}, with seconds where they are not zero. */
final class Dates {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY = 86_400;
    /** The last day of the year 9999. */
    private static final int LAST = 2_958_465;

    private Dates() {}

    /** A day number with the time as its fraction, shown with what the format shows of it; empty when it is no date. */
    static Optional<String> shown(double number, String format, boolean from1904) {
        if (number < 0 || number > LAST) {
            return Optional.empty();
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|am/pm|a/p", "");
        long seconds = Math.round(number * DAY);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % DAY);
        boolean showsDate = letters.contains("y")
                || letters.contains("d")
                || letters.contains("m") && !letters.contains("h") && !letters.contains("s");
        if (!showsDate) {
            return Optional.of(time.toString());
        }
        LocalDate date = day(seconds / DAY, from1904);
        boolean showsTime = letters.contains("h") || letters.contains("s");
        return Optional.of(showsTime ? isoText(LocalDateTime.of(date, time)) : date.toString());
    }

    /** Excel counts a 29 February 1900 that never was; before it, days are one off. */
    private static LocalDate day(long number, boolean from1904) {
        return from1904 ? FROM_1904.plusDays(number) : FROM_1900.plusDays(number < 60 ? number + 1 : number);
    }

    private static String isoText(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    /** A date as XML writes it ({@code 2010-10-20T08:30:00}), in our form. */
    static String isoText(String xml) {
        try {
            String plain = xml.endsWith("Z") ? xml.substring(0, xml.length() - 1) : xml;
            return plain.contains("T")
                    ? isoText(LocalDateTime.parse(plain).withNano(0))
                    : LocalDate.parse(plain).toString();
        } catch (DateTimeParseException e) {
            return xml;
        }
    }

    /** A time as OpenDocument writes it ({@code PT08H30M00S}), in our form when it is one of the day. */
    static String timeOfDay(String duration, String otherwise) {
        try {
            Duration time = Duration.parse(duration);
            return time.isNegative() || time.compareTo(Duration.ofDays(1)) >= 0
                    ? otherwise
                    : LocalTime.MIDNIGHT.plusSeconds(time.getSeconds()).toString();
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
