package org.rostrum.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.text.ShellWords;

/** Counts what the dates of a table prove about the order of day and month. */
final class DateCounts {
    /** Nobody arrives or leaves further from the event than this, as far as the order of day and month is concerned. */
    private static final int NEAR_DAYS = 31;

    private final LocalDate on;
    private final Remembered<String> dates;
    private final Remembered<Dates.Kind> kinds;
    private int journeys;
    private int firstJourney;
    private int either;
    private int dayNumbers;
    private String dayNumber = "";
    private int nearDayFirst;
    private int nearMonthFirst;
    private String dayFirst = "";
    private String monthFirst = "";

    DateCounts(LocalDate on) {
        this.on = on;
        dates = new Remembered<>(cell -> JourneyDate.in(cell, on));
        kinds = new Remembered<>(text -> Dates.kind(text, on));
    }

    /** Counts a date, also one in a cell that says more of the journey; false when it is none. */
    boolean add(int row, String cell) {
        String text = dates.get(cell);
        if (!text.equals(cell)) {
            firstJourney = journeys == 0 ? row : firstJourney;
            journeys++;
        }
        if (Dates.isDayNumber(text) && kinds.get(text) != Dates.Kind.NONE) {
            dayNumbers++;
            dayNumber = dayNumber.isEmpty() ? text : dayNumber;
        }
        switch (kinds.get(text)) {
            case NONE -> {
                return false;
            }
            case EITHER -> {
                either++;
                nearDayFirst += near(text, false) ? 1 : 0;
                nearMonthFirst += near(text, true) ? 1 : 0;
            }
            case DAY_FIRST -> dayFirst = dayFirst.isEmpty() ? "“" + text + "” in row " + row : dayFirst;
            case MONTH_FIRST -> monthFirst = monthFirst.isEmpty() ? "“" + text + "” in row " + row : monthFirst;
            default -> {}
        }
        return true;
    }

    /** What the user should know. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (dayNumbers > 0) {
            notes.add(dayNumbers + (dayNumbers == 1 ? " date is a day number" : " dates are day numbers")
                    + " as Excel counts them (" + dayNumber + " is "
                    + Dates.read(dayNumber, false, on).orElseThrow() + ")");
        }
        if (journeys > 0) {
            notes.add(journeys + (journeys == 1 ? " cell says" : " cells say")
                    + " more of the journey than its date, which is taken; the rest is kept as sent (from row "
                    + firstJourney + ")");
        }
        return notes;
    }

    private boolean near(String text, boolean monthFirst) {
        return Dates.read(text, monthFirst, on)
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, on)) <= NEAR_DAYS)
                .isPresent();
    }

    /** The order that the user, the dates, the event or the language tells; a question is added when it matters and nothing does. */
    Optional<DateOrder> decide(
            Map<String, String> byUser, ColumnMeaning column, String language, List<Question> questions) {
        String order = byUser.getOrDefault("order", "");
        if (!order.isEmpty()) {
            return Optional.of(new DateOrder(MeaningWordsOfDates.monthFirst(order), "as --value says"));
        }
        if (!dayFirst.isEmpty() && !monthFirst.isEmpty()) {
            return ask(column, dayFirst + " has the day first and " + monthFirst + " the month", questions);
        }
        if (!dayFirst.isEmpty() || !monthFirst.isEmpty()) {
            boolean month = dayFirst.isEmpty();
            return Optional.of(new DateOrder(
                    month,
                    (month ? monthFirst + " has the month first" : dayFirst + " has the day first")
                            + ", and so for all"));
        }
        return either == 0 ? Optional.empty() : byNearness(column, language, questions);
    }

    private Optional<DateOrder> byNearness(ColumnMeaning column, String language, List<Question> questions) {
        if (nearDayFirst == either && nearMonthFirst == 0) {
            return Optional.of(new DateOrder(
                    false,
                    "with the day first all " + either + " dates lie near the event, with the month first none"));
        }
        if (nearMonthFirst == either && nearDayFirst == 0) {
            return Optional.of(new DateOrder(
                    true, "with the month first all " + either + " dates lie near the event, with the day first none"));
        }
        if (!language.isEmpty() && !language.equals("en")) {
            return Optional.of(new DateOrder(
                    false, "the day comes first in " + Vocabulary.all().languageName(language)));
        }
        return ask(column, "nothing tells whether the day or the month comes first in " + either + " dates", questions);
    }

    private static Optional<DateOrder> ask(ColumnMeaning column, String why, List<Question> questions) {
        String name = ColumnName.option(column.heading(), column.letter());
        questions.add(new Question(
                column.called() + ": " + why,
                "--value " + ShellWords.quoted(name + ":order=dmy") + " or --value "
                        + ShellWords.quoted(name + ":order=mdy")));
        return Optional.empty();
    }

    /** The words for the order of a date in {@code --value Arrival:order=dmy}. */
    private static final class MeaningWordsOfDates {
        static boolean monthFirst(String word) {
            if (word.equalsIgnoreCase("mdy") || word.equalsIgnoreCase("dmy")) {
                return word.equalsIgnoreCase("mdy");
            }
            throw MeaningWords.unknown(word, "order of dates", List.of("dmy", "mdy"));
        }
    }
}
