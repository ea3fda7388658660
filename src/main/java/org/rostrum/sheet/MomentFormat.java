package org.rostrum.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.sheet.FormatToken.Kind;

/**
 * Dates, times and durations. A format that shows day and month, or hours and minutes apart, gives them in ISO form, since {@code 03/04/10} can be read in
 * two ways; what shows less than that (a year, a weekday, {@code [h]:mm}) is shown as the office program does.
 */
final class MomentFormat {
    private static final int DAY = 86_400;
    private final List<FormatToken> tokens;
    private final Locale locale;
    private final boolean from1904;
    private final boolean wholeDate;
    private final boolean wholeTime;
    private final boolean showsHours;
    private final boolean showsSeconds;
    private final boolean elapsed;
    private final boolean halves;
    private final int parts;

    MomentFormat(List<FormatToken> tokens, Locale locale, boolean from1904) {
        this.tokens = tokens;
        this.locale = locale;
        this.from1904 = from1904;
        elapsed = has(Kind.ELAPSED);
        halves = has(Kind.HALVES);
        parts = tokens.stream()
                .filter(token -> token.is(Kind.PARTS))
                .mapToInt(token -> Math.min(token.text().length() - 1, 3))
                .findFirst()
                .orElse(0);
        boolean day = false;
        boolean month = false;
        boolean hour = false;
        boolean minute = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            day |= token.clock("d") && token.text().length() <= 2;
            month |= token.clock("m") && !minutes(i);
            hour |= token.clock("h")
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).is(Kind.CLOCK);
            minute |= minutes(i);
        }
        boolean noDate = tokens.stream().noneMatch(token -> token.clock("ydbeg")) && !month;
        wholeDate = day && month && !elapsed;
        wholeTime = hour && minute && parts == 0 && !elapsed && noDate;
        showsHours = tokens.stream().anyMatch(token -> token.clock("h"));
        showsSeconds = tokens.stream().anyMatch(token -> token.clock("s"));
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    /** One or two m are minutes behind hours or before seconds, and else the month. */
    private boolean minutes(int place) {
        FormatToken token = tokens.get(place);
        if (!token.clock("m") || token.text().length() > 2) {
            return false;
        }
        return token.is(Kind.ELAPSED) || near(place, -1, "h") || near(place, 1, "s");
    }

    private boolean near(int place, int step, String letter) {
        for (int i = place + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.CLOCK) || tokens.get(i).is(Kind.ELAPSED)) {
                return tokens.get(i).clock(letter);
            }
        }
        return false;
    }

    /** A day number with the time as its fraction; empty when the office program could only show signs for "too narrow". */
    Optional<String> shown(double number) {
        if (elapsed) {
            return Optional.of((number < 0 ? "-" : "") + pattern(Math.abs(number)));
        }
        if (number < 0 || number >= Dates.LAST + 1) {
            return Optional.empty();
        }
        if (!wholeDate) {
            return Optional.of(wholeTime ? Dates.clock(time(Math.round(number * DAY)), showsSeconds) : pattern(number));
        }
        long seconds = Math.round(number * DAY);
        // the office program shows a day 0 of January 1900, mostly for a formula over an empty cell: no date at all
        String date = seconds < DAY && !from1904
                ? "1900-01-00"
                : Dates.day(seconds / DAY, from1904).toString();
        LocalTime time = time(seconds);
        boolean dateOnly = !showsHours || time.equals(LocalTime.MIDNIGHT);
        return Optional.of(dateOnly ? date : date + " " + Dates.clock(time, showsSeconds));
    }

    private static LocalTime time(long seconds) {
        return LocalTime.ofSecondOfDay(seconds % DAY);
    }

    private String pattern(double number) {
        long scale = (long) Math.pow(10, parts);
        long units = Math.round(number * DAY * scale);
        long seconds = units / scale;
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case ELAPSED ->
                    shown.append(padded(seconds / unit(token), token.text().length()));
                case CLOCK -> shown.append(minutes(i) ? minute(seconds, token) : clock(token, seconds));
                case HALVES -> shown.append(half(token, seconds % DAY / 3600));
                case PARTS -> shown.append('.').append(parts == 0 ? "" : padded(units % scale, parts));
                case CELL, GENERAL -> {}
                default -> shown.append(token.text());
            }
        }
        return shown.toString();
    }

    private static String half(FormatToken token, long hour) {
        String half = hour < 12 ? "AM" : "PM";
        return token.text().length() == 3 ? half.substring(0, 1) : half;
    }

    private static long unit(FormatToken token) {
        return token.clock("h") ? 3600 : token.clock("m") ? 60 : 1;
    }

    private static String minute(long seconds, FormatToken token) {
        return padded(seconds / 60 % 60, token.text().length());
    }

    private String clock(FormatToken token, long seconds) {
        int length = token.text().length();
        long hour = seconds / 3600 % 24;
        LocalDate date = Dates.day(Math.min(seconds / DAY, Dates.LAST), from1904);
        return switch (Character.toLowerCase(token.text().charAt(0))) {
            case 'h' -> padded(halves ? (hour + 11) % 12 + 1 : hour, Math.min(length, 2));
            case 's' -> padded(seconds % 60, Math.min(length, 2));
            case 'm' -> month(date.getMonth(), length);
            case 'd' -> length < 3 ? padded(date.getDayOfMonth(), length) : weekday(seconds / DAY, length);
            case 'y' -> length < 3 ? padded(date.getYear() % 100, 2) : Integer.toString(date.getYear());
            case 'b' -> Integer.toString(date.getYear() + 543);
            case 'e' -> Integer.toString(date.getYear());
            default -> "";
        };
    }

    private String month(Month month, int length) {
        return switch (length) {
            case 1, 2 -> padded(month.getValue(), length);
            case 3 -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            case 5 -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale).substring(0, 1);
            default -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        };
    }

    /** Counted from the number, since the office programs count a day too many in 1900. */
    private String weekday(long day, int length) {
        long shifted = from1904 ? day + 1462 : day;
        DayOfWeek weekday = DayOfWeek.of((int) Math.floorMod(shifted - 2, 7L) + 1);
        return weekday.getDisplayName(length == 3 ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE, locale);
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
