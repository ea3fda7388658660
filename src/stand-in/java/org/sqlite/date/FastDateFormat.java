package org.sqlite.date;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Stands in for the driver's own, which every connection makes with the names of months, weekdays and zones in the user's language. This one is made when a date is read or
 * written as {@link java.sql.Date}, and offers what the driver calls.
 */
public final class FastDateFormat {
    private final String pattern;
    private final TimeZone zone;

    private FastDateFormat(String pattern, TimeZone zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    public static FastDateFormat getInstance(String pattern) {
        return new FastDateFormat(pattern, null);
    }

    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return new FastDateFormat(pattern, zone);
    }

    public String format(Date date) {
        return format().format(date);
    }

    public Date parse(String text) throws ParseException {
        return format().parse(text);
    }

    private SimpleDateFormat format() {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
        format.setTimeZone(zone == null ? TimeZone.getDefault() : zone);
        return format;
    }
}
