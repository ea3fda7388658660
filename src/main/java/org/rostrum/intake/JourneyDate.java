package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a cell that says more of a journey: {@code 19.10., LH 886, 14:25}. */
final class JourneyDate {
    private static final int MOST_CHARACTERS = 200;
    private static final String NUMBERS =
            "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-] ?\\d{1,2}(?:[./-] ?(?:\\d{4}|\\d{2})(?!\\d))?\\.?";
    private static final String NAMED =
            "\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de )?\\p{L}{3,}\\.?(?:(?:,| de)? \\d{4})?|\\p{L}{3,}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?";
    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\d.:])(?:" + NUMBERS + "|" + NAMED + ")(?![\\p{L}\\d:])");
    /** A flight or train by its sign and number, or a time of day. */
    private static final Pattern JOURNEY =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\p{Lu}{2,3}|\\p{Lu}\\d|\\d\\p{Lu}) ?\\d{2,4}(?!\\d)|\\d{1,2}:\\d{2}");

    private JourneyDate() {}

    /** The one date of a cell that begins with it, or says by what one travels or when; a cell that is a date, or no such, as it is. */
    static String in(String cell, LocalDate on) {
        if (cell.length() > MOST_CHARACTERS || Dates.kind(cell, on) != Dates.Kind.NONE) {
            return cell;
        }
        List<String> dates = new ArrayList<>(1);
        int start = -1;
        Matcher date = DATE.matcher(cell);
        while (date.find()) {
            if (Dates.kind(date.group(), on) != Dates.Kind.NONE) {
                start = dates.isEmpty() ? date.start() : start;
                dates.add(date.group());
            }
        }
        boolean one = dates.size() == 1 && (start == 0 || JOURNEY.matcher(cell).find());
        return one ? dates.get(0) : cell;
    }
}
