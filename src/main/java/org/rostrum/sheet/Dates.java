package org.rostrum.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of cells in ISO form: {@code 2010-10-20}, {@code 08:30}, {@code 2010-10-20 08:30}, with seconds where they are not zero. */
final class Dates {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** The last day of the year 9999. */
    static final int LAST = 2_958_465;

    private static final long MOST_HOURS = 24L * LAST;
    /** Hours and minutes with something between. */
    private static final Pattern CLOCK =
            Pattern.compile("\\D*(\\p{Nd}{1,2})\\D+\\p{Nd}{1,2}(?:\\D.*)?", Pattern.DOTALL);

    private Dates() {}

    /** A time of the day, with its seconds where they are shown and not zero. */
    static String clock(LocalTime time, boolean seconds) {
        return (seconds ? time : time.truncatedTo(ChronoUnit.MINUTES)).toString();
    }

    /** Excel counts a 29 February 1900 that never was; before it, days are one off. */
    static LocalDate day(long number, boolean from1904) {
        return from1904 ? FROM_1904.plusDays(number) : FROM_1900.plusDays(number < 60 ? number + 1 : number);
    }

    static String isoText(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    /** The day number since 1900 of a moment as XML writes it. */
    static Optional<Double> dayNumber(String xml) {
        try {
            LocalDateTime moment = LocalDateTime.parse(xml.endsWith("Z") ? xml.substring(0, xml.length() - 1) : xml);
            long days = ChronoUnit.DAYS.between(FROM_1900, moment.toLocalDate());
            long counted = days <= 60 ? days - 1 : days;
            return Optional.of(counted + moment.toLocalTime().toNanoOfDay() / 86_400e9);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A date as XML writes it ({@code 2010-10-20T08:30:00}), in our form. */
    static String isoText(String xml) {
        try {
            String plain = xml.endsWith("Z") ? xml.substring(0, xml.length() - 1) : xml;
            return plain.contains("T")
                    ? isoText(LocalDateTime.parse(plain).plusNanos(500_000_000).withNano(0))
                    : LocalDate.parse(plain).toString();
        } catch (DateTimeParseException e) {
            return xml;
        }
    }

    /** A time as OpenDocument writes it ({@code PT08H30M00S}), in our form when that is what is shown; all hours of a longer time stay as shown. */
    static String timeOfDay(String duration, String shown) {
        try {
            Duration time = Duration.parse(duration).plusMillis(500);
            Matcher clock = CLOCK.matcher(shown);
            if (shown.isEmpty() || clock.matches() && time.toHours() < MOST_HOURS && !time.isNegative()) {
                int hour = shown.isEmpty() ? 0 : Integer.parseInt(clock.group(1));
                boolean ofTheDay = shown.isEmpty() || hour < 24 && hour % 12 == time.toHours() % 12;
                return ofTheDay
                        ? LocalTime.ofSecondOfDay(time.getSeconds() % 86_400).toString()
                        : shown;
            }
            return shown;
        } catch (DateTimeParseException | ArithmeticException e) {
            return shown;
        }
    }
}
