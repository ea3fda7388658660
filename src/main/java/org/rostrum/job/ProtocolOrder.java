package org.rostrum.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.ProtocolPlace;
import org.rostrum.event.ProtocolPlace.Where;
import org.rostrum.reference.House;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** The order of delegations in lists and documents: that of the house, with what somebody wants otherwise for this event. */
public final class ProtocolOrder {
    private final Database database;
    private final Event event;

    public ProtocolOrder(Database database, Event event) {
        this.database = database;
        this.event = event;
    }

    /** The delegations in their order; also those whose participants lists leave out. */
    List<Delegation> delegations() {
        return arranged(database.protocolPlaces(event));
    }

    private List<Delegation> arranged(List<ProtocolPlace> places) {
        House house = House.named(event.house());
        List<Delegation> inHouse = database.everyDelegation(event).stream()
                .sorted(Comparator.comparing(delegation -> house.sortKey(
                        delegation.category().code(), delegation.houseCountry(), delegation.name(), event.from())))
                .toList();
        return ProtocolPlace.arrange(inHouse, places);
    }

    /**
     * Puts a delegation somewhere among those of its category.
     *
     * @param other before or after whom
     * @return what to say, empty when it stands there already
     * @throws UserError (USAGE) when one of them is not there, or they are of two categories
     */
    public Optional<String> put(Write write, String text, Where where, Optional<String> other) {
        Delegations all = new Delegations(database, event);
        Delegation moved = all.there(text);
        Optional<Delegation> beside = other.map(all::there);
        beside.ifPresent(one -> refuseApart(moved, one));
        ProtocolPlace place = new ProtocolPlace(moved.id(), where, beside.map(Delegation::id));
        List<ProtocolPlace> places = database.protocolPlaces(event);
        List<Delegation> before = arranged(places);
        List<Delegation> after = ProtocolPlace.arrange(before, List.of(place));
        if (before.equals(after)) {
            return Optional.empty();
        }
        write.delegations(event).place(place);
        return Optional.of(told(moved, before, after));
    }

    private static void refuseApart(Delegation moved, Delegation beside) {
        if (moved.id() == beside.id()) {
            throw new UserError(
                    UserError.Kind.USAGE, "both are " + Delegations.described(moved), "name two delegations");
        }
        if (moved.category() != beside.category()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    Delegations.described(moved) + " and " + Delegations.described(beside)
                            + " are of two categories, which lists have apart",
                    "rostrum delegation set " + moved.id() + " category="
                            + beside.category().code() + " puts it there");
        }
    }

    /** {@code Latvia: place 5 -> 1 of 11 (state)}. */
    private static String told(Delegation moved, List<Delegation> before, List<Delegation> after) {
        int was = place(moved, before);
        int is = place(moved, after);
        return moved.name() + " (" + moved.id() + "): place " + (was == is ? "" : was + " -> ") + is
                + " of "
                + after.stream()
                        .filter(one -> one.category() == moved.category())
                        .count()
                + " (" + moved.category().code() + ")";
    }

    private static int place(Delegation delegation, List<Delegation> order) {
        return order.stream()
                        .filter(one -> one.category() == delegation.category())
                        .toList()
                        .indexOf(delegation)
                + 1;
    }

    /**
     * Gives a delegation, or all, back to the order of the house.
     *
     * @return what to say, empty when nobody had put it elsewhere
     * @throws UserError (USAGE) when it is not there
     */
    public Optional<String> reset(Write write, Optional<String> text) {
        Optional<Delegation> one = text.map(new Delegations(database, event)::there);
        List<Delegation> before = delegations();
        if (!write.delegations(event).reset(one.map(Delegation::id))) {
            return Optional.empty();
        }
        return Optional.of(one.map(delegation -> told(delegation, before, delegations()) + " as the house has it")
                .orElse("all delegations stand as the house has them"));
    }
}
