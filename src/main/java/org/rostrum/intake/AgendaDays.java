package org.rostrum.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.text.Fold;

/** Reads which day a text means: {@code Wednesday, 20 October 2010}, {@code Day 1 – 20 October}, {@code Day 2}, {@code 2-й день}. */
final class AgendaDays {
    private static final Pattern PIECES = Pattern.compile("\\s[-–—]\\s|[:()|\n]|,\\s");
    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}]*");
    private static final int LONGEST = 80;
    private static final int MOST_DAYS = 31;
    private static final int ENDING = 2;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private final EventDays event;
    private final boolean monthFirst;

    /**
     * A day, and how it was found where that must be said.
     *
     * @param note a sentence, or empty
     */
    record Said(LocalDate day, String note) {}

    /** @param monthFirst whether 10/11/2010 is the 11th of October */
    AgendaDays(EventDays event, boolean monthFirst) {
        this.event = event;
        this.monthFirst = monthFirst;
    }

    /** The day of an event that has only one. */
    Optional<LocalDate> only() {
        return event.to().filter(event.from()::equals);
    }

    /** The day when all of the text says it, whatever else of days stands there. */
    Optional<Said> read(String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : date(text).or(() -> counted(text)).or(() -> weekday(text)).or(() -> pieces(text, true));
    }

    /** The day also when something else stands beside a whole date: {@code 20 October 2010 – Morning}. */
    Optional<Said> readIn(String text) {
        return read(text).or(() -> text.length() > LONGEST ? Optional.empty() : pieces(text, false));
    }

    /** Whether a text that says no day was meant to: {@code 31 November 2010}. */
    boolean isMeantAsDay(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && read(text).isEmpty()
                && PIECES.splitAsStream(text).anyMatch(piece -> Dates.isWritten(piece.strip()));
    }

    /** The day in a title above the table, which may be the date of anything: all of it says the day, or the event is on it. */
    Optional<Said> readAbove(String text) {
        return read(text).or(() -> readIn(text).filter(said -> event.has(said.day())));
    }

    private Optional<Said> date(String text) {
        return Dates.read(text, monthFirst, event.from()).map(day -> new Said(day, otherWeekday(text, day)));
    }

    private static String otherWeekday(String text, LocalDate day) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Optional<DayOfWeek> named = Weekdays.named(Fold.key(token.group()));
            if (named.isPresent()
                    && named.get() != day.getDayOfWeek()
                    && token.group().length() > ENDING) {
                String really = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                return "“" + text + "”: that day is a " + really;
            }
        }
        return "";
    }

    /** {@code Day 2}, counted from the event's first day. */
    private Optional<Said> counted(String text) {
        OptionalInt number = number(text);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        event.from().plusDays(number.getAsInt() - 1L),
                        "“" + text + "” is counted from the event's first day: "
                                + event.from().plusDays(number.getAsInt() - 1L)));
    }

    private static OptionalInt number(String text) {
        boolean word = false;
        OptionalInt number = OptionalInt.empty();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String found = token.group();
            String key = Fold.key(found);
            OptionalInt counted = counted(found, key);
            if (counted.isPresent() && number.isPresent()) {
                return OptionalInt.empty();
            } else if (counted.isPresent()) {
                number = counted;
            } else if (!Vocabulary.all().terms("day", key).isEmpty()) {
                word = true;
            } else if (key.length() > ENDING || number.isEmpty()) {
                return OptionalInt.empty();
            }
        }
        return word ? number : OptionalInt.empty();
    }

    private static OptionalInt counted(String token, String key) {
        if (Character.isDigit(token.charAt(0))) {
            int number = token.length() > 2 ? 0 : Integer.parseInt(token);
            return number < 1 || number > MOST_DAYS ? OptionalInt.empty() : OptionalInt.of(number);
        }
        if (ROMAN.contains(token)) {
            return OptionalInt.of(ROMAN.indexOf(token) + 1);
        }
        return Vocabulary.all().terms("ordinal", key).stream()
                .mapToInt(term -> Integer.parseInt(term.meaning()))
                .findFirst();
    }

    /** A day of the week that the event has only one of. */
    private Optional<Said> weekday(String text) {
        Optional<DayOfWeek> named = Weekdays.named(Fold.key(text));
        if (named.isEmpty() || event.to().isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = event.from()
                .datesUntil(event.to().get().plusDays(1))
                .filter(day -> day.getDayOfWeek() == named.get())
                .toList();
        return days.size() == 1
                ? Optional.of(new Said(days.get(0), "“" + text + "” is the only one of the event: " + days.get(0)))
                : Optional.empty();
    }

    /**
     * The date in one piece of the text, else the number of the day in one.
     *
     * @param whole whether every other piece must say something of the day, too
     */
    private Optional<Said> pieces(String text, boolean whole) {
        List<Said> dates = new ArrayList<>();
        List<Said> numbers = new ArrayList<>();
        for (String part : PIECES.split(text)) {
            String piece = part.strip();
            Optional<Said> date = Dates.isWritten(piece) ? date(piece) : Optional.empty();
            Optional<Said> number = date.isPresent() ? Optional.empty() : counted(piece);
            boolean nothing = piece.isEmpty() || Weekdays.named(Fold.key(piece)).isPresent();
            if (whole && date.isEmpty() && number.isEmpty() && !nothing) {
                return Optional.empty();
            }
            date.ifPresent(dates::add);
            number.ifPresent(numbers::add);
        }
        List<Said> found = dates.isEmpty() ? numbers : dates;
        return found.size() == 1
                ? Optional.of(new Said(
                        found.get(0).day(),
                        dates.isEmpty()
                                ? found.get(0).note()
                                : otherWeekday(text, found.get(0).day())))
                : Optional.empty();
    }
}
