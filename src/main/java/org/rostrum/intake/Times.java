package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.text.Fold;

/**
 * Reads times of day and lengths as agendas write them: 08:30, 8.30, 9h30, 9 h 00 – 10 h 30, 9.00 a.m. – 9.30 a.m., от 9:00 до 9:30, 14 Uhr, 0900, noon. A time is the
 * number of minutes after midnight; 24:00 is one.
 */
final class Times {
    /** The minutes of a day, which 24:00 is. */
    static final int DAY = 1440;

    private static final int HOUR = 60;
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int CENT = 100;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_TEXT = 60;

    /** A workbook may give a time with the day its calendar begins with, and a calendar gives one with the day. */
    private static final Pattern DATED =
            Pattern.compile("^\\s*(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})[T, ]+(?=\\d{1,2}[:.h])");

    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}]*|[-–—‒−~〜～→]");
    private static final Pattern HALF = Pattern.compile("(?<!\\p{L})([ap])\\.?\\s?m\\b\\.?|([πμ])\\.?\\s?μ\\b\\.?");

    /** One side of a range as far as it is read. */
    private static final class Side {
        private final List<Integer> numbers = new ArrayList<>(3);
        private boolean together;
        private boolean hour;
        private String half = "";
        private OptionalInt named = OptionalInt.empty();

        boolean isEmpty() {
            return numbers.isEmpty() && named.isEmpty();
        }

        /** Whether nothing but one number says that it is a time. */
        boolean isBare() {
            return numbers.size() == 1 && !together && !hour && half.isEmpty() && named.isEmpty();
        }

        OptionalInt time(String halfOfDay) {
            if (numbers.isEmpty() || named.isPresent() && numbers.equals(List.of(HALF_DAY))) {
                return named;
            }
            int first = numbers.get(0);
            int hours = together ? first / CENT : first;
            int minutes = together ? first % CENT : numbers.size() > 1 ? numbers.get(1) : 0;
            boolean seconds = numbers.size() > 2 && numbers.get(2) >= HOUR;
            boolean twelve = !halfOfDay.isEmpty() && (hours > HALF_DAY || hours == 0) && hours >= HOURS;
            if (numbers.size() > 3 || seconds || twelve || minutes >= HOUR || hours > HOURS) {
                return OptionalInt.empty();
            }
            if (halfOfDay.equals("pm") && hours < HALF_DAY) {
                hours += HALF_DAY;
            } else if (halfOfDay.equals("am") && hours == HALF_DAY) {
                hours = 0;
            }
            int time = hours * HOUR + minutes;
            return time > DAY ? OptionalInt.empty() : OptionalInt.of(time);
        }
    }

    private Times() {}

    /** The one time of day in a text, or empty. */
    static OptionalInt read(String text) {
        Optional<List<Side>> sides = sides(text);
        return sides.isEmpty() || sides.get().size() != 1 || sides.get().get(0).isBare()
                ? OptionalInt.empty()
                : sides.get().get(0).time(sides.get().get(0).half);
    }

    /** The two times of {@code 09:00–10:30}, or the one of {@code 09:00}; none when the text is anything else. The end of a day may be midnight. */
    static List<Integer> range(String text) {
        Optional<List<Side>> read = sides(text);
        if (read.isEmpty() || read.get().size() != 2) {
            OptionalInt one = read(text);
            return one.isPresent() ? List.of(one.getAsInt()) : List.of();
        }
        Side first = read.get().get(0);
        Side last = read.get().get(1);
        if (first.isBare() && last.isBare()) {
            return List.of();
        }
        OptionalInt end = last.time(last.half);
        OptionalInt start =
                first.half.isEmpty() && !last.half.isEmpty() ? before(first, last, end) : first.time(first.half);
        return start.isEmpty() || end.isEmpty()
                ? List.of()
                : List.of(start.getAsInt(), end.getAsInt() == 0 && start.getAsInt() > 0 ? DAY : end.getAsInt());
    }

    /** The start that has no half of the day of its own: the half of the end, unless it would be after it. */
    private static OptionalInt before(Side first, Side last, OptionalInt end) {
        OptionalInt same = first.time(last.half);
        boolean after = same.isPresent() && end.isPresent() && same.getAsInt() > end.getAsInt();
        return after ? first.time(last.half.equals("pm") ? "am" : "pm") : same;
    }

    /** How many minutes a text says that something takes: {@code 45}, {@code 90 min}, {@code 1:30}, {@code 1 h 30}; empty when it says no such thing. */
    static OptionalInt length(String text) {
        String plain = DATED.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
        Matcher iso = Pattern.compile("^pt(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?$").matcher(plain);
        if (iso.matches() && plain.length() > 2) {
            return OptionalInt.of(number(iso.group(1)) * HOUR + number(iso.group(2)));
        }
        Matcher clock = Pattern.compile("^(\\d{1,2}):(\\d{2})(?::00)?$").matcher(plain.strip());
        if (clock.matches()) {
            return OptionalInt.of(number(clock.group(1)) * HOUR + number(clock.group(2)));
        }
        Matcher words = Pattern.compile(
                        "^(?:(\\d{1,2})(?:[.,]([05]))?\\s*([\\p{L}.]+))?\\s*(?:(\\d{1,3})\\s*([\\p{L}.'’′]*))?$")
                .matcher(plain.strip());
        if (!words.matches() || plain.isBlank()) {
            return OptionalInt.empty();
        }
        boolean minutesOnly = words.group(3) != null && isMinute(words.group(3)) && words.group(4) == null;
        if (minutesOnly && words.group(2) == null) {
            return OptionalInt.of(number(words.group(1)));
        }
        boolean hours = words.group(3) == null || isHour(words.group(3));
        boolean minutes = words.group(4) == null || words.group(5).isEmpty() || isMinute(words.group(5));
        boolean hoursInMinutes = words.group(3) == null && words.group(4) != null && isHour(words.group(5));
        if (hoursInMinutes) {
            return OptionalInt.of(number(words.group(4)) * HOUR);
        }
        int half = "5".equals(words.group(2)) ? HOUR / 2 : 0;
        return hours && minutes
                ? OptionalInt.of(number(words.group(1)) * HOUR + half + number(words.group(4)))
                : OptionalInt.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean isHour(String word) {
        return means(word, "hour");
    }

    private static boolean isMinute(String word) {
        return word.matches("['’′]+") || means(word, "minute");
    }

    private static boolean means(String word, String meaning) {
        return Vocabulary.all().terms("clock", Fold.key(word)).stream()
                .anyMatch(term -> term.meaning().equals(meaning));
    }

    /** The sides of the dash or of a word for "until"; empty when something in the text belongs to no time. */
    private static Optional<List<Side>> sides(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String plain = HALF.matcher(DATED.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT))
                .replaceAll(
                        match -> " " + ("p".equals(match.group(1)) || "μ".equals(match.group(2)) ? "pm" : "am") + " ");
        List<Side> sides = new ArrayList<>(List.of(new Side()));
        Matcher token = TOKEN.matcher(plain.replace("o’clock", "oclock").replace("o'clock", "oclock"));
        while (token.find()) {
            if (!take(token.group(), sides)) {
                return Optional.empty();
            }
        }
        sides.removeIf(Side::isEmpty);
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides);
    }

    private static boolean take(String token, List<Side> sides) {
        Side side = sides.get(sides.size() - 1);
        if (Character.isDigit(token.charAt(0))) {
            return takeNumber(token, side);
        }
        if (!Character.isLetter(token.charAt(0))) {
            part(sides);
            return true;
        }
        List<String> meanings = Vocabulary.all().terms("clock", Fold.key(token)).stream()
                .map(Vocabulary.Term::meaning)
                .distinct()
                .toList();
        if (token.equals("am") || token.equals("pm") || meanings.contains("am") || meanings.contains("pm")) {
            side.half = token.equals("pm") || !token.equals("am") && meanings.contains("pm") ? "pm" : "am";
        } else if (meanings.contains("noon") && (side.isEmpty() || side.numbers.equals(List.of(HALF_DAY)))) {
            side.named = OptionalInt.of(HALF_DAY * HOUR);
        } else if (meanings.contains("midnight") && (side.isEmpty() || side.numbers.equals(List.of(HALF_DAY)))) {
            side.named = OptionalInt.of(0);
        } else if (meanings.contains("to") && !side.isEmpty()) {
            part(sides);
        } else if (meanings.contains("hour")) {
            side.hour = true;
        }
        return !meanings.isEmpty();
    }

    private static boolean takeNumber(String token, Side side) {
        if (token.length() > LONGEST_NUMBER) {
            return false;
        }
        side.together |= side.numbers.isEmpty() && token.length() > 2;
        side.numbers.add(Integer.parseInt(token));
        return true;
    }

    private static void part(List<Side> sides) {
        if (!sides.get(sides.size() - 1).isEmpty()) {
            sides.add(new Side());
        }
    }
}
