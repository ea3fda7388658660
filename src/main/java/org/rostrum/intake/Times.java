package org.rostrum.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads times of day as agendas write them: 08:30, 8.30, 9h30, 2:30 pm, 14 Uhr, 0900. */
final class Times {
    private static final int ISO_DATE = 10;
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int CENT = 100;

    private Times() {}

    /** The one time of day in a text, or empty. */
    static Optional<LocalTime> read(String text) {
        String lower = withoutDate(text).toLowerCase(Locale.ROOT);
        List<Integer> numbers = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < lower.length(); ) {
            int end = at;
            while (end < lower.length() && Character.isDigit(lower.charAt(end))) {
                end++;
            }
            if (end == at) {
                word.append(Character.isLetter(lower.charAt(at)) ? lower.substring(at, at + 1) : "");
                end++;
            } else if (end - at <= 4) {
                numbers.add(Integer.parseInt(lower, at, end, 10));
            } else {
                return Optional.empty();
            }
            at = end;
        }
        return time(numbers, word.toString());
    }

    private static Optional<LocalTime> time(List<Integer> numbers, String word) {
        boolean known = word.isEmpty()
                || List.of(
                                "h", "hrs", "hours", "uhr", "am", "pm", "val", "ч", "г", "godz", "oclock", "noon",
                                "min", "hmin")
                        .contains(word);
        if (!known || numbers.isEmpty() || numbers.size() > 3) {
            return Optional.empty();
        }
        boolean together = numbers.size() == 1 && numbers.get(0) >= CENT;
        int hour = together ? numbers.get(0) / CENT : numbers.get(0);
        int minute = together ? numbers.get(0) % CENT : numbers.size() > 1 ? numbers.get(1) : 0;
        if (word.equals("pm") && hour < NOON) {
            hour += NOON;
        } else if (word.equals("am") && hour == NOON) {
            hour = 0;
        }
        boolean plain = numbers.size() == 1 && word.isEmpty() && !together;
        return plain || hour >= HOURS || minute >= MINUTES ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** The two times of {@code 09:00–10:30}; one or none when there are not two. */
    static List<LocalTime> range(String text) {
        String parted = withoutDate(text)
                .replace('–', '-')
                .replace('—', '-')
                .replace('‒', '-')
                .replace('−', '-');
        List<LocalTime> times = new ArrayList<>();
        for (String part : parted.split("-")) {
            if (!part.isBlank()) {
                Optional<LocalTime> time = read(part);
                if (time.isEmpty()) {
                    return List.of();
                }
                times.add(time.get());
            }
        }
        return times.size() > 2 ? List.of() : times;
    }

    /** A workbook may give a time with the day its calendar begins with. */
    private static String withoutDate(String text) {
        boolean dated = text.length() > ISO_DATE && text.charAt(4) == '-' && text.charAt(7) == '-';
        return dated ? text.substring(ISO_DATE + 1) : text;
    }
}
