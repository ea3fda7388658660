package org.rostrum.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as an office program has shown it, in whatever language and order, held against the date that stands beside it in the file. */
final class ShownDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}{1,4}");

    private final List<Integer> numbers = new ArrayList<>();
    private final boolean word;
    private final boolean clock;

    private ShownDate(String shown) {
        Matcher matcher = NUMBERS.matcher(shown);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group()));
        }
        word = shown.codePoints().filter(Character::isLetter).count() > 1;
        clock = shown.indexOf(':') > 0;
    }

    static ShownDate of(String shown) {
        return new ShownDate(shown);
    }

    /** Whether the day is in the text, and the month as a number or a word; of {@code Oct-10} or {@code 2010} it is not. */
    boolean shows(String iso) {
        Matcher matcher = ISO.matcher(iso);
        return matcher.matches()
                && shows(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), List.of());
    }

    private boolean shows(int month, int day, List<Integer> years) {
        List<Integer> rest = new ArrayList<>(numbers);
        boolean dayThere = rest.remove((Integer) day);
        boolean yearThere = years.isEmpty() || years.stream().anyMatch(year -> rest.remove(year));
        return dayThere && yearThere && (word || rest.contains(month));
    }

    /** The day number in ISO form when day, month and year are all in the text. */
    Optional<String> iso(String dayNumber) {
        if (!dayNumber.matches("[0-9]{1,7}([.][0-9]+)?")) {
            return Optional.empty();
        }
        long seconds = Math.round(Double.parseDouble(dayNumber) * 86_400);
        if (seconds / 86_400 > Dates.LAST) {
            return Optional.empty();
        }
        LocalDate date = Dates.day(seconds / 86_400, false);
        if (!shows(date.getMonthValue(), date.getDayOfMonth(), List.of(date.getYear(), date.getYear() % 100))) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400).truncatedTo(ChronoUnit.MINUTES);
        return Optional.of(clock ? Dates.isoText(LocalDateTime.of(date, time)) : date.toString());
    }
}
