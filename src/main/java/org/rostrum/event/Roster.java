package org.rostrum.event;

import java.util.List;

/**
 * One event whole: what rules, statistics and documents look at.
 *
 * @param delegations in the order of their ids
 * @param participants all of them, whatever their status, in the order of the latest list
 * @param items in the order of day, start and place in the list
 * @param rooms those of which something is known, in the order of their names
 * @param places where somebody has put delegations in the protocol order, one after the other
 */
public record Roster(
        Event event,
        List<Delegation> delegations,
        List<Participant> participants,
        List<AgendaItem> items,
        List<Room> rooms,
        List<ProtocolPlace> places) {
    /** An event whose delegations stand as the house has them, and of whose rooms nothing is known. */
    public Roster(Event event, List<Delegation> delegations, List<Participant> participants, List<AgendaItem> items) {
        this(event, delegations, participants, items, List.of(), List.of());
    }

    public Roster {
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
        delegations = List.copyOf(delegations);
        participants = List.copyOf(participants);
        items = List.copyOf(items);
    }

    /** Those whom lists show: neither withdrawn, nor rejected, nor replaced. */
    public List<Participant> listed() {
        return participants.stream().filter(p -> p.status().listed()).toList();
    }
}
