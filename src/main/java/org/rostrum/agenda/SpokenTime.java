package org.rostrum.agenda;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.text.UserError;

/** Days, times of day and lengths of time as somebody types them. */
public final class SpokenTime {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h](\\d{2})");
    private static final Pattern LENGTH = Pattern.compile(
            "([+-]?)(?:(\\d{1,3})h(?:ours?|rs?)?)?(?:(\\d{1,4})m(?:in(?:ute)?s?)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_LENGTH = Pattern.compile("([+-]?)(\\d{1,2}):([0-5]\\d)");
    private static final int HOURS = 24;
    private static final int MONTHS = 12;

    private SpokenTime() {}

    /**
     * A length of time, which may be negative: {@code 15m}, {@code -10m}, {@code 1h30m}, {@code 90 minutes}, {@code 1:30}.
     *
     * @throws UserError (USAGE) when it is none
     */
    public static Duration length(String text) {
        String written = text.replaceAll("\\s+", "").replace('−', '-').replace('–', '-');
        Matcher clock = CLOCK_LENGTH.matcher(written);
        Matcher words = clock.matches() ? clock : LENGTH.matcher(written);
        if (!words.matches() || words.group(2) == null && words.group(3) == null) {
            throw usage("“" + text + "” is no length of time", "for example 15m, 1h30m or 90 minutes");
        }
        Duration length = Duration.ofHours(number(words.group(2))).plusMinutes(number(words.group(3)));
        return words.group(1).equals("-") ? length.negated() : length;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /**
     * A day: {@code 2010-10-20}.
     *
     * @throws UserError (USAGE) when it is none
     */
    public static LocalDate day(String text) {
        Matcher written = DAY.matcher(text.strip());
        if (!written.matches()) {
            throw usage("“" + text.strip() + "” is no day", "write the date as 2010-10-20");
        }
        int year = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(2));
        try {
            return LocalDate.of(year, month, Integer.parseInt(written.group(3)));
        } catch (DateTimeException e) {
            throw usage("there is no day " + text.strip(), monthLength(year, month));
        }
    }

    private static String monthLength(int year, int month) {
        if (month < 1 || month > MONTHS) {
            return "write the date as 2010-10-20";
        }
        Month named = Month.of(month);
        return named.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                + named.length(Year.isLeap(year)) + " days";
    }

    /**
     * A time of a day: {@code 14:00}, {@code 9.30}; {@code 24:00} is the end of that day.
     *
     * @throws UserError (USAGE) when it is none
     */
    public static LocalDateTime on(LocalDate day, String text) {
        Matcher written = CLOCK.matcher(text.strip());
        if (!written.matches()) {
            throw usage("“" + text.strip() + "” is no time of day", "write it as 14:30");
        }
        int hour = Integer.parseInt(written.group(1));
        int minute = Integer.parseInt(written.group(2));
        if (hour == HOURS && minute == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        try {
            return day.atTime(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            throw usage("there is no time “" + text.strip() + "”", "times of day go from 00:00 to 24:00");
        }
    }

    /**
     * A moment: {@code 2010-10-21T14:00}; a day alone keeps the time that is there, a time alone the day.
     *
     * @throws UserError (USAGE) when it is none
     */
    public static LocalDateTime moment(String text, LocalDateTime there) {
        String written = text.strip();
        int gap = Math.max(written.indexOf('T'), written.indexOf(' '));
        if (gap > 0) {
            return on(day(written.substring(0, gap)), written.substring(gap + 1));
        }
        return written.indexOf('-') > 0 ? day(written).atTime(there.toLocalTime()) : on(there.toLocalDate(), written);
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
