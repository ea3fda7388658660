package org.rostrum.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days of an event as documents print them. */
final class EventDates {
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EventDates() {}

    /** {@code 20 October 2010}, {@code 20–21 October 2010}, {@code 30 October – 2 November 2010}, {@code 30 December 2010 – 2 January 2011}. */
    static String inWords(LocalDate from, LocalDate to) {
        String end = DAY_MONTH_YEAR.format(to);
        if (from.equals(to)) {
            return end;
        }
        if (from.getYear() != to.getYear()) {
            return DAY_MONTH_YEAR.format(from) + " – " + end;
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + end
                : DAY_MONTH.format(from) + " – " + end;
    }
}
