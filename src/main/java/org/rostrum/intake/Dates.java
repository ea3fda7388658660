package org.rostrum.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.text.Fold;

/** Reads dates as people write them: 2010-10-20, 20.10.2010, 10/20/2010, 20 October 2010, 2010 m. spalio 20 d., 20 X 2010. */
final class Dates {
    /** Whether the parts of a date tell day and month apart. */
    enum Kind {
        NONE,
        /** Only one way to read it. */
        CLEAR,
        /** Two numbers that could be either, with a stroke or hyphen between. */
        EITHER,
        /** With a stroke, and only the first can be the day. */
        DAY_FIRST,
        /** With a stroke, and only the second can be the day. */
        MONTH_FIRST
    }

    /** The numbers, the month named, and whether strokes or hyphens stand between the numbers. */
    private record Parts(List<String> numbers, int month, boolean strokes, boolean strange) {}

    private static final int MOST_CHARACTERS = 40;
    private static final int LONG_YEAR = 4;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int DAY_NUMBER = 5;
    private static final int NEAR_DAYS = 62;
    /** Excel's day 1 is the 1st of January 1900, and it counts a 29th of February 1900 that never was. */
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** What a text proves about the order of day and month. */
    static Kind kind(String text, LocalDate on) {
        Optional<LocalDate> dayFirst = read(text, false, on);
        Optional<LocalDate> monthFirst = read(text, true, on);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return Kind.NONE;
        }
        if (dayFirst.equals(monthFirst)) {
            return Kind.CLEAR;
        }
        return dayFirst.isEmpty() ? Kind.MONTH_FIRST : monthFirst.isEmpty() ? Kind.DAY_FIRST : Kind.EITHER;
    }

    /**
     * The date that a text stands for, or empty.
     *
     * @param monthFirst whether 10/11/2010 is the 11th of October
     * @param on gives the year, or its century, where the text does not
     */
    static Optional<LocalDate> read(String text, boolean monthFirst, LocalDate on) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(text.substring(0, 4), number(text.substring(5, 7)), number(text.substring(8)), on);
        }
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (isDayNumber(text)) {
            return dayNumber(text, on);
        }
        Parts parts = parts(withoutTime(text));
        if (parts.strange()) {
            return Optional.empty();
        }
        return parts.month() > 0 ? named(parts, on) : numbers(parts, monthFirst, on);
    }

    /** Whether a text has the parts of a whole date, of which each may be wrong: a month by its name with a number, or three numbers. */
    static boolean isWritten(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return false;
        }
        Parts parts = parts(withoutTime(text));
        int numbers = parts.numbers().size();
        return !parts.strange() && (parts.month() > 0 ? numbers == 1 || numbers == 2 : numbers == 3);
    }

    /** Five figures, perhaps with a part of a day: what is left of a date that Excel was not told to show as one. */
    static boolean isDayNumber(String text) {
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        return point == DAY_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.indexOf('.', point + 1) < 0
                && text.charAt(text.length() - 1) != '.';
    }

    /** Only near the event, since any five figures are some day. */
    private static Optional<LocalDate> dayNumber(String text, LocalDate on) {
        LocalDate day = EXCEL_DAY_0.plusDays(Integer.parseInt(text.substring(0, DAY_NUMBER)));
        return Optional.of(day).filter(d -> Math.abs(ChronoUnit.DAYS.between(d, on)) <= NEAR_DAYS);
    }

    private static Optional<LocalDate> named(Parts parts, LocalDate on) {
        List<String> n = parts.numbers();
        if (n.size() == 1) {
            return date(String.valueOf(on.getYear()), parts.month(), number(n.get(0)), on);
        }
        if (n.size() != 2) {
            return Optional.empty();
        }
        boolean yearFirst = n.get(0).length() == LONG_YEAR;
        return date(n.get(yearFirst ? 0 : 1), parts.month(), number(n.get(yearFirst ? 1 : 0)), on);
    }

    private static Optional<LocalDate> numbers(Parts parts, boolean monthFirst, LocalDate on) {
        List<String> n = parts.numbers();
        boolean month = monthFirst && parts.strokes();
        if (n.size() == 3 && n.get(0).length() == LONG_YEAR) {
            return date(n.get(0), number(n.get(1)), number(n.get(2)), on);
        }
        if (n.size() != 3 && n.size() != 2
                || n.size() == 2 && (n.get(0).length() > 2 || n.get(1).length() > 2)) {
            return Optional.empty();
        }
        String year = n.size() == 3 ? n.get(2) : String.valueOf(on.getYear());
        return date(year, number(n.get(month ? 0 : 1)), number(n.get(month ? 1 : 0)), on);
    }

    private static Optional<LocalDate> date(String year, int month, int day, LocalDate on) {
        if (month < 1
                || month > MONTHS
                || day < 1
                || year.length() != LONG_YEAR && year.length() != 2
                || number(year) < 0) {
            return Optional.empty();
        }
        int whole = year.length() == 2 ? nearest(number(year), on.getYear()) : number(year);
        try {
            return Optional.of(LocalDate.of(whole, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The year of these two last figures that is nearest to the event's. */
    private static int nearest(int figures, int eventYear) {
        int year = eventYear / CENTURY * CENTURY + figures;
        return year - eventYear > CENTURY / 2 ? year - CENTURY : eventYear - year > CENTURY / 2 ? year + CENTURY : year;
    }

    /** The text before a time of day ({@code 2010-10-20 14:30}, {@code 2010-10-20T14:30}). */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int start = colon;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && (text.charAt(start - 1) == 'T' || text.charAt(start - 1) == ',')) {
            start--;
        }
        return text.substring(0, start);
    }

    private static Parts parts(String text) {
        List<String> numbers = new ArrayList<>(3);
        int month = 0;
        boolean strange = false;
        boolean strokes = false;
        for (int at = 0; at < text.length(); ) {
            int end = runEnd(text, at);
            if (Character.isDigit(text.charAt(at))) {
                numbers.add(text.substring(at, end));
            } else if (Character.isLetter(text.charAt(at))) {
                String written = text.substring(at, end);
                String word = Fold.key(written);
                Optional<Integer> named = MonthNames.number(word).or(() -> MonthNames.roman(written));
                strange |= named.isEmpty() && !Weekdays.orFiller(word) || named.isPresent() && month > 0;
                month = named.orElse(month);
            } else {
                strokes |= text.charAt(at) == '/' || text.charAt(at) == '-';
            }
            at = end;
        }
        return new Parts(numbers, month, strokes, strange);
    }

    private static int runEnd(String text, int at) {
        int end = at + 1;
        boolean digits = Character.isDigit(text.charAt(at));
        boolean letters = Character.isLetter(text.charAt(at));
        while ((digits || letters)
                && end < text.length()
                && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > LONG_YEAR || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(digits);
    }
}
