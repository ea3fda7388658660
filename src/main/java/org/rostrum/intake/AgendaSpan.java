package org.rostrum.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.rostrum.sheet.Row;

/**
 * When an item is, as far as its own cells say. Minutes are counted from midnight.
 *
 * @param day where a cell of the time says it, as calendars do
 * @param start empty where the row has no time at all
 * @param end may be 24:00 and more; empty where nothing is said
 * @param lastDay where the cell of the end says it
 */
record AgendaSpan(Optional<LocalDate> day, OptionalInt start, OptionalInt end, Optional<LocalDate> lastDay) {
    private static final Pattern END_ALONE = Pattern.compile("[-–—‒−]\\s*\\d");
    private static final int EVENING = 18 * 60;
    private static final int MORNING = 6 * 60;
    /** A workbook gives a time without a day as one of the first days of its calendar. */
    private static final int FIRST_YEAR = 1905;

    private static final AgendaSpan NONE =
            new AgendaSpan(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /**
     * Reads the cells of a row.
     *
     * @throws UnreadableCell for a time that is none, a length that is none, and an end without a start
     */
    static AgendaSpan read(Row row, AgendaCells cells, boolean monthFirst, EventDays event) throws UnreadableCell {
        String first = cells.own(row, AgendaMeaning.START);
        AgendaMeaning column = first.isEmpty() ? AgendaMeaning.TIME : AgendaMeaning.START;
        String text = first.isEmpty() ? cells.own(row, AgendaMeaning.TIME) : first;
        String last = cells.own(row, AgendaMeaning.END);
        if (text.isEmpty() && !last.isEmpty()) {
            throw cells.unreadable(AgendaMeaning.END, last, "is an end without a start");
        } else if (text.isEmpty()) {
            return NONE;
        }
        if (AgendaMoment.isOne(text)) {
            return ofMoments(row, cells, text, last, event);
        }
        if (END_ALONE.matcher(text).lookingAt()) {
            throw cells.unreadable(column, text, "is an end without a start");
        }
        List<Integer> times = Times.range(text);
        if (times.isEmpty()) {
            throw cells.unreadable(column, text, "is no time");
        }
        OptionalInt end = times.size() > 1 ? OptionalInt.of(times.get(1)) : OptionalInt.empty();
        if (!last.isEmpty()) {
            OptionalInt read = Times.read(last);
            if (read.isEmpty()) {
                throw cells.unreadable(AgendaMeaning.END, last, "is no time");
            }
            end = OptionalInt.of(read.getAsInt());
        }
        return new AgendaSpan(
                date(text, monthFirst, event.from()),
                OptionalInt.of(times.get(0)),
                end.isPresent() ? end : after(times.get(0), row, cells),
                date(last, monthFirst, event.from()));
    }

    /** The span between two moments or days as programs write them; days are whole, the last one not included. */
    private static AgendaSpan ofMoments(Row row, AgendaCells cells, String text, String last, EventDays event)
            throws UnreadableCell {
        Optional<LocalDateTime> start = AgendaMoment.read(text, event);
        Optional<LocalDateTime> end = AgendaMoment.read(last, event);
        if (start.isEmpty()) {
            throw cells.unreadable(AgendaMeaning.START, text, AgendaMoment.trouble(text));
        } else if (end.isEmpty() && !last.isEmpty()) {
            throw cells.unreadable(AgendaMeaning.END, last, AgendaMoment.trouble(last));
        }
        int minutes = minutes(start.get());
        Optional<LocalDateTime> until = end;
        if (end.isEmpty() && AgendaMoment.isDay(text)) {
            until = start.map(day -> day.plusDays(1));
        } else if (end.isEmpty()) {
            OptionalInt length = after(0, row, cells);
            until = length.isPresent() ? Optional.of(event.after(start.get(), length.getAsInt())) : Optional.empty();
        }
        return new AgendaSpan(
                start.map(LocalDateTime::toLocalDate),
                OptionalInt.of(minutes),
                until.isPresent() ? OptionalInt.of(minutes(until.get())) : OptionalInt.empty(),
                until.map(LocalDateTime::toLocalDate));
    }

    private static int minutes(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The end by the length that the row says. */
    private static OptionalInt after(int start, Row row, AgendaCells cells) throws UnreadableCell {
        String text = cells.own(row, AgendaMeaning.DURATION);
        OptionalInt length = Times.length(text);
        if (!text.isEmpty() && length.isEmpty()) {
            throw cells.unreadable(AgendaMeaning.DURATION, text, "is no length of time");
        }
        return length.isEmpty() ? length : OptionalInt.of(start + length.getAsInt());
    }

    private static Optional<LocalDate> date(String text, boolean monthFirst, LocalDate on) {
        boolean dated = text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}[, ].*");
        return dated
                ? Dates.read(text.split("[T, ]")[0], monthFirst, on).filter(day -> day.getYear() >= FIRST_YEAR)
                : Optional.empty();
    }

    /** Whether it goes on over midnight without a day saying so: from the evening, and until the early morning. */
    boolean isOverNight() {
        return lastDay.isEmpty()
                && start.isPresent()
                && end.isPresent()
                && end.getAsInt() < start.getAsInt()
                && start.getAsInt() >= EVENING
                && end.getAsInt() <= MORNING;
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atStartOfDay().plusMinutes(start.orElse(0));
    }

    /** The end of an item of a day; its start where no end is known. */
    LocalDateTime endOn(LocalDate day) {
        if (end.isEmpty()) {
            return startOn(day);
        }
        boolean midnight = lastDay.isEmpty() && end.getAsInt() == 0 && start.orElse(0) > 0;
        LocalDate last = lastDay.orElse(isOverNight() || midnight ? day.plusDays(1) : day);
        return last.atStartOfDay().plusMinutes(end.getAsInt());
    }
}
