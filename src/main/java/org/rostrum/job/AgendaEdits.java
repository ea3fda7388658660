package org.rostrum.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.agenda.Agenda;
import org.rostrum.agenda.AgendaDifference;
import org.rostrum.agenda.ItemChange;
import org.rostrum.agenda.ItemFinder;
import org.rostrum.agenda.ItemWords;
import org.rostrum.agenda.NumberStyle;
import org.rostrum.agenda.Overlaps;
import org.rostrum.agenda.Renumbering;
import org.rostrum.agenda.SpokenTime;
import org.rostrum.agenda.Timing;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** Changes of the agenda by hand. Each says what is other, before and after, a line for each change; none when it is so already. */
public final class AgendaEdits {
    private final Database database;
    private final Event event;
    private final Agenda agenda;
    private final ItemFinder finder;

    public AgendaEdits(Database database, Event event) {
        this.database = database;
        this.event = event;
        agenda = new Agenda(database.agenda(event));
        finder = new ItemFinder(event.code(), agenda.items());
    }

    /**
     * The item that a text means by number, title or {@code id:N}.
     *
     * @throws UserError (USAGE) when there is none, or there are several
     */
    AgendaItem item(String text) {
        return finder.one(text);
    }

    /**
     * Adds an item.
     *
     * @param values {@code FIELD=VALUE}
     * @throws UserError (USAGE) when a value is not understood, or day, time or title is missing
     */
    public List<String> add(Write write, List<String> values) {
        Optional<LocalDate> only = event.from().equals(event.to()) ? Optional.of(event.from()) : Optional.empty();
        AgendaItem described = new ItemFields(values, this::item).made(only);
        refuseMissingHour(described);
        AgendaItem item = described.withId(write.agenda().add(event.id(), described));
        List<String> done = new ArrayList<>(List.of("added: " + ItemWords.label(item) + ": " + said(item)));
        done.addAll(new Overlaps(agenda, agenda.with(List.of(item))).inOneRoom(List.of(item)));
        return done;
    }

    /** {@code session, 2010-10-20 14:30–16:00, Amber Room}. */
    private static String said(AgendaItem item) {
        return new ItemChange(item, ItemChange.Kind.NEW, List.of()).described();
    }

    /**
     * Sets fields of an item.
     *
     * @param changes {@code FIELD=VALUE}, or a field and its value
     * @throws UserError (USAGE) when the item, a field or a value is not understood
     */
    public List<String> set(Write write, String text, List<String> changes) {
        AgendaItem before = item(text);
        AgendaItem after = new ItemFields(changes, this::item).laidOver(before);
        after.parent()
                .flatMap(agenda::item)
                .filter(whole -> agenda.isWithin(whole, before))
                .ifPresent(whole -> {
                    throw new UserError(
                            UserError.Kind.USAGE,
                            ItemWords.label(before) + " cannot be part of "
                                    + (whole.id() == before.id()
                                            ? "itself"
                                            : ItemWords.label(whole) + ", which is part of it"),
                            "name another item, or none: part_of=");
                });
        return made(write, List.of(after), false);
    }

    /**
     * Puts an item, with its parts, at another time; it stays as long as it is.
     *
     * @param to {@code 2010-10-21T14:00}, a day alone, or a time alone
     * @throws UserError (USAGE) when the item or the time is not understood
     */
    public List<String> move(Write write, String text, String to) {
        AgendaItem item = item(text);
        return made(write, Timing.move(agenda, item, SpokenTime.moment(to, item.start())), false);
    }

    /**
     * Puts an item and all that comes after it that day earlier or later, up to a fixed one.
     *
     * @throws UserError (USAGE) when an item or the length of time is not understood, or something would begin on another day
     */
    public List<String> shift(Write write, String from, String by, Optional<String> until) {
        Duration length = SpokenTime.length(by);
        return made(write, Timing.shift(agenda, item(from), length, until.map(this::item)), true);
    }

    /**
     * Exchanges the times of two items, which take their parts along.
     *
     * @param rooms whether they exchange rooms too
     * @throws UserError (USAGE) when an item is not understood, or one is part of the other
     */
    public List<String> swap(Write write, String one, String other, boolean rooms) {
        return made(write, Timing.swap(agenda, item(one), item(other), rooms), false);
    }

    /**
     * Numbers the agenda anew.
     *
     * @param style empty for the one that the numbers have now
     * @throws UserError (USAGE) when there is no such style
     */
    public List<String> renumber(Write write, Optional<String> style) {
        NumberStyle wanted = style.map(NumberStyle::of).orElseGet(() -> NumberStyle.ofNumbers(agenda.items()));
        return made(write, Renumbering.of(agenda, wanted), false);
    }

    /**
     * Takes an item off the agenda.
     *
     * @param withParts whether its parts go with it
     * @throws UserError (USAGE) when the item is not understood, (DECISION) when it has parts and they are not to go
     */
    public List<String> remove(Write write, String text, boolean withParts) {
        AgendaItem item = item(text);
        List<AgendaItem> whole = agenda.whole(item);
        if (whole.size() > 1 && !withParts) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    ItemWords.label(item) + " has parts: "
                            + agenda.partsOf(item).stream()
                                    .map(ItemWords::label)
                                    .collect(Collectors.joining("; ")),
                    "--with-children takes them off too; rostrum agenda set ITEM part_of= makes one stand alone");
        }
        List<AgendaItem> last = new ArrayList<>(whole);
        Collections.reverse(last);
        last.forEach(part -> write.agenda().remove(part.id()));
        return whole.stream()
                .map(part -> "removed: " + ItemWords.label(part) + ": " + said(part))
                .toList();
    }

    /** Writes items as they are to be, and tells what is other. */
    List<String> made(Write write, List<AgendaItem> changed, boolean anyRoom) {
        changed.stream()
                .filter(item -> !agenda.item(item.id()).map(AgendaEdits::times).equals(Optional.of(times(item))))
                .forEach(this::refuseMissingHour);
        Agenda after = agenda.with(changed);
        List<String> done = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        for (ItemChange change : new AgendaDifference(agenda.items(), after.items(), this::called, " -> ").changes()) {
            AgendaItem item = change.item();
            write.agenda().change(item);
            ids.add(item.id());
            String was = ItemWords.label(agenda.item(item.id()).orElseThrow());
            change.parts().forEach(part -> done.add(was + ": " + part.words()));
        }
        List<AgendaItem> told =
                changed.stream().filter(item -> ids.contains(item.id())).toList();
        Overlaps overlaps = new Overlaps(agenda, after);
        (anyRoom ? overlaps.ofAnyRoom(told) : overlaps.inOneRoom(told)).forEach(line -> done.add("note: " + line));
        return done;
    }

    private static List<LocalDateTime> times(AgendaItem item) {
        return List.of(item.start(), item.end());
    }

    /** {@code Marius Gudelis (21, Lithuania)}. */
    private String called(long id) {
        Optional<Participant> person = database.participant(event, id);
        return person.map(one ->
                        one.fullName() + " (" + id + ", " + one.delegation().name() + ")")
                .orElse("participant " + id);
    }

    /** Where clocks go forward an hour is missing once a year. */
    private void refuseMissingHour(AgendaItem item) {
        ZoneRules rules = event.zone().getRules();
        for (LocalDateTime time : times(item)) {
            if (rules.getValidOffsets(time).isEmpty()) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "there is no " + time.toLocalTime() + " on " + time.toLocalDate() + " in " + event.zoneName()
                                + ": clocks go forward then",
                        "choose a time before or after that hour");
            }
        }
    }
}
