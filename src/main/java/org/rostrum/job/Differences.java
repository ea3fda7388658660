package org.rostrum.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.store.Database;
import org.rostrum.store.PastWrite;
import org.rostrum.store.PersonDifference;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.text.UserError;

/** What is other between two moments, person by person; however many there are, one is in memory at a time. */
public final class Differences {
    private final Database database;
    private final Event event;
    private final Moment from;
    private final Moment to;
    private final Map<PersonDifference.Change, Long> counts = new EnumMap<>(PersonDifference.Change.class);

    /** A state of the database: the one after a write. */
    private record Moment(long write, String called) {}

    /**
     * @param from a moment ({@code 2010-10-11}, {@code 2010-10-11T08:00}, in the event's zone unless it has its own; {@code now}) or the number of a write, whose
     *     result is meant; 0 is before the first
     * @throws UserError (USAGE) when one of them is neither
     */
    public Differences(Database database, Event event, String from, String to) {
        this.database = database;
        this.event = event;
        this.from = moment(from);
        this.to = moment(to);
    }

    private Moment moment(String text) {
        String wanted = text.strip();
        if (wanted.toLowerCase(Locale.ROOT).equals("now")) {
            return described(database.history().at(Instant.MAX));
        }
        if (wanted.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(wanted);
            if (number > 0 && database.history().find(number).isEmpty()) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "there is no write " + number,
                        "rostrum history shows the numbers; a day is written as 2010-10-11");
            }
            return described(number);
        }
        return described(database.history().at(instant(wanted)));
    }

    private Instant instant(String text) {
        try {
            if (text.length() == "2010-10-11".length()) {
                return LocalDate.parse(text).atStartOfDay(event.zone()).toInstant();
            }
            String iso = text.replace(' ', 'T');
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return zoned
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(event.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + text + "” is no moment and no number of a write",
                    "for example 2010-10-11, 2010-10-11T08:00, now, or 4 as 'rostrum history' has it");
        }
    }

    private Moment described(long write) {
        Optional<PastWrite> past = database.history().find(write);
        return new Moment(
                write,
                past.map(found -> "write " + write + " (" + found.command() + ", " + found.at() + ")")
                        .orElse("the beginning"));
    }

    /** Which states are compared, in a sentence. */
    public String heading() {
        return "from " + from.called() + " to " + to.called();
    }

    /** The sums of what was handed over so far, in a sentence. */
    public String sums() {
        String sums = Arrays.stream(PersonDifference.Change.values())
                .filter(counts::containsKey)
                .map(change -> counts.get(change) + " " + word(change))
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "no participant differs" : sums;
    }

    private static String word(PersonDifference.Change change) {
        return switch (change) {
            case LEFT -> "left the lists";
            case ADDED -> "new, but on no list";
            default -> change.code();
        };
    }

    /**
     * For machines, by id: {@code id, name, delegation, change} ({@code joined, back, left, removed, added, changed}){@code , field, old, new, note}; whoever joined or was removed has one
     * row without a field, else there is a row for each field that differs.
     */
    public ResultTable table() {
        return new ResultTable(
                List.of(
                        Column.integer("id"),
                        Column.text("name"),
                        Column.text("delegation"),
                        Column.text("change"),
                        Column.text("field"),
                        Column.text("old"),
                        Column.text("new"),
                        Column.text("note")),
                rows -> forEach(person -> rows(person, rows)));
    }

    private void forEach(Consumer<PersonDifference> consumer) {
        counts.clear();
        database.forEachDifference(event, from.write(), to.write(), person -> {
            counts.merge(person.change(), 1L, Long::sum);
            consumer.accept(person);
        });
    }

    private static void rows(PersonDifference person, Consumer<List<String>> rows) {
        List<FieldChange> fields =
                person.fields().isEmpty() ? List.of(new FieldChange("", "", "", "")) : person.fields();
        for (FieldChange field : fields) {
            rows.accept(List.of(
                    Long.toString(person.id()),
                    person.name(),
                    person.delegation(),
                    person.change().code(),
                    field.field(),
                    field.from(),
                    field.to(),
                    field.mark()));
        }
    }

    /** For people: who, and what in words. */
    public ResultTable forPeople() {
        return new ResultTable(
                List.of(Column.text("who"), Column.text("what")), rows -> forEach(person -> words(person, rows)));
    }

    private static void words(PersonDifference person, Consumer<List<String>> rows) {
        String who = person.name() + " (" + person.id()
                + (person.delegation().isEmpty() ? "" : ", " + person.delegation()) + ")";
        switch (person.change()) {
            case JOINED -> rows.accept(List.of(who, "joined"));
            case REMOVED -> rows.accept(List.of(who, "removed: the write that brought this participant is taken back"));
            case ADDED -> rows.accept(List.of(who, "new, but on no list"));
            default -> person.fields().forEach(field -> rows.accept(List.of(who, words(person, field))));
        }
    }

    private static String words(PersonDifference person, FieldChange field) {
        if (field.field().equals("status") && person.change() == PersonDifference.Change.LEFT) {
            return field.to() + ", was " + field.from();
        }
        if (field.field().equals("status") && person.change() == PersonDifference.Change.BACK) {
            return "back: " + field.to() + ", was " + field.from();
        }
        return Histories.words(field);
    }
}
