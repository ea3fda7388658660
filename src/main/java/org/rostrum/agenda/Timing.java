package org.rostrum.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.UserError;

/** Items that go to another time: with all their parts, each as long as before, on the clock of the event's place. */
public final class Timing {
    private final Agenda agenda;
    private final Map<Long, AgendaItem> after = new LinkedHashMap<>();

    private Timing(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The items that an item takes along when it begins at another time, as they then are. */
    public static List<AgendaItem> move(Agenda agenda, AgendaItem item, LocalDateTime to) {
        Timing timing = new Timing(agenda);
        timing.moveWhole(item, Duration.between(item.start(), to));
        return timing.changed();
    }

    /**
     * Two items that change places: each has the beginning and the end of the other, and takes its parts along.
     *
     * @param rooms whether they change rooms too
     * @throws UserError (USAGE) when one is the other, or a part of it
     */
    public static List<AgendaItem> swap(Agenda agenda, AgendaItem one, AgendaItem other, boolean rooms) {
        if (agenda.isWithin(one, other) || agenda.isWithin(other, one)) {
            throw usage(
                    one.id() == other.id()
                            ? "both are " + ItemWords.label(one)
                            : "one of " + ItemWords.label(one) + " and " + ItemWords.label(other)
                                    + " is part of the other",
                    "name two items that are not within each other");
        }
        Timing timing = new Timing(agenda);
        timing.moveWhole(one, Duration.between(one.start(), other.start()));
        timing.moveWhole(other, Duration.between(other.start(), one.start()));
        timing.put(timing.now(one).withTimes(other.start(), other.end()));
        timing.put(timing.now(other).withTimes(one.start(), one.end()));
        if (rooms) {
            timing.moveRoom(one, other.room());
            timing.moveRoom(other, one.room());
        }
        return timing.changed();
    }

    /**
     * An item and what comes after it that day, earlier or later: all that begins with it or after it, parallel or not. What holds one of these and began before ends earlier or later
     * with it.
     *
     * @param until the fixed item: it, and what begins with it or after it, stays
     * @throws UserError (USAGE) when the fixed item does not come after the first one that day, or something would begin on another day
     */
    public static List<AgendaItem> shift(Agenda agenda, AgendaItem from, Duration by, Optional<AgendaItem> until) {
        until.ifPresent(fixed -> refuseFixed(from, fixed));
        LocalDate day = from.day();
        Set<Long> staying = until.map(fixed ->
                        agenda.whole(fixed).stream().map(AgendaItem::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        Timing timing = new Timing(agenda);
        for (AgendaItem item : agenda.items()) {
            boolean later = item.day().equals(day)
                    && !item.start().isBefore(from.start())
                    && until.map(fixed -> item.start().isBefore(fixed.start())).orElse(true);
            if (later && !staying.contains(item.id())) {
                timing.moveOne(item, by);
            }
        }
        timing.after.values().forEach(item -> refuseOtherDay(item, day));
        timing.stretchHolders(by);
        return timing.changed();
    }

    private static void refuseFixed(AgendaItem from, AgendaItem fixed) {
        if (!fixed.day().equals(from.day()) || !fixed.start().isAfter(from.start())) {
            throw usage(
                    ItemWords.label(fixed) + " does not begin after " + ItemWords.label(from) + " on " + from.day(),
                    "--until names what stays where it is, later that day");
        }
    }

    private static void refuseOtherDay(AgendaItem item, LocalDate day) {
        if (!item.day().equals(day)) {
            throw usage(
                    ItemWords.label(item) + " would begin on " + item.day() + " at "
                            + item.start().toLocalTime(),
                    "a shift stays within the day; rostrum agenda move puts an item on another day");
        }
    }

    /** What began before and holds something that moved to its very end has a later or earlier end. */
    private void stretchHolders(Duration by) {
        for (AgendaItem moved : List.copyOf(after.values())) {
            for (long id : agenda.holders(moved)) {
                AgendaItem holder = agenda.item(id).orElseThrow();
                AgendaItem was = agenda.item(moved.id()).orElseThrow();
                if (!after.containsKey(id)
                        && holder.start().isBefore(was.start())
                        && !holder.end().isAfter(lastEnd(holder))) {
                    put(holder.withTimes(holder.start(), holder.end().plus(by)));
                }
            }
        }
    }

    /** The end of the last part that moves with the day, as it was. */
    private LocalDateTime lastEnd(AgendaItem holder) {
        return agenda.whole(holder).stream()
                .filter(part -> after.containsKey(part.id()))
                .map(AgendaItem::end)
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.MIN);
    }

    private void moveWhole(AgendaItem item, Duration by) {
        agenda.whole(item).forEach(part -> moveOne(part, by));
    }

    private void moveOne(AgendaItem item, Duration by) {
        put(item.withTimes(item.start().plus(by), item.end().plus(by)));
    }

    /** Parts that were in the room of the whole go along. */
    private void moveRoom(AgendaItem item, String room) {
        agenda.whole(item).stream()
                .filter(part -> part.room().equals(item.room()))
                .forEach(part -> put(now(part).withRoom(room)));
    }

    private AgendaItem now(AgendaItem item) {
        return after.getOrDefault(item.id(), item);
    }

    private void put(AgendaItem item) {
        after.put(item.id(), item);
    }

    private List<AgendaItem> changed() {
        return new ArrayList<>(after.values())
                .stream()
                        .filter(item -> !agenda.item(item.id()).equals(Optional.of(item)))
                        .toList();
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
