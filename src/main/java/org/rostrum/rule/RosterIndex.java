package org.rostrum.rule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.event.Room;
import org.rostrum.event.Roster;
import org.rostrum.text.Fold;

/** A meeting with what several rules look up, each made once, when it is first asked for. */
final class RosterIndex {
    private final Roster roster;
    private final RuleSettings settings;
    private final List<Participant> listed;
    private Optional<Map<Delegation, List<Participant>>> byDelegation = Optional.empty();
    private Optional<NameIndex> names = Optional.empty();
    private Optional<RoleHolders> holders = Optional.empty();
    private Optional<AgendaIndex> agenda = Optional.empty();
    private Optional<Engagements> engagements = Optional.empty();
    private Optional<List<List<Participant>>> sameNames = Optional.empty();

    RosterIndex(Roster roster, RuleSettings settings) {
        this.roster = roster;
        this.settings = settings;
        this.listed = roster.listed();
    }

    /** The number that a rule goes by at this event. */
    int value(Rule rule, Parameter parameter) {
        return settings.value(rule, parameter);
    }

    Event event() {
        return roster.event();
    }

    List<AgendaItem> items() {
        return roster.items();
    }

    /** All participants, whatever their status, in the order of the latest list. */
    List<Participant> everybody() {
        return roster.participants();
    }

    /** Delegations that have participants of any status or were added by hand, in the order of their ids. */
    List<Delegation> delegations() {
        return roster.delegations();
    }

    /** Rooms of which something is known, in the order of their names. */
    List<Room> rooms() {
        return roster.rooms();
    }

    /** Those whom lists show, in the order of the latest list. */
    List<Participant> listed() {
        return listed;
    }

    /** Delegations that have listed participants, in the order of their ids, each with its participants in the order of the list. */
    Map<Delegation, List<Participant>> byDelegation() {
        if (byDelegation.isEmpty()) {
            Map<Long, List<Participant>> members = new TreeMap<>();
            listed.forEach(p -> members.computeIfAbsent(p.delegation().id(), id -> new ArrayList<>())
                    .add(p));
            Map<Delegation, List<Participant>> groups = new LinkedHashMap<>();
            members.values().forEach(group -> groups.put(group.get(0).delegation(), group));
            byDelegation = Optional.of(groups);
        }
        return byDelegation.get();
    }

    /** Everybody, withdrawn or not, by name. */
    NameIndex names() {
        if (names.isEmpty()) {
            names = Optional.of(new NameIndex(roster.participants()));
        }
        return names.get();
    }

    /** Whom an agenda means, with the evidence. */
    RoleHolders.Tie tie(AgendaRole role) {
        if (holders.isEmpty()) {
            holders = Optional.of(new RoleHolders(roster.participants()));
        }
        return holders.get().tie(role);
    }

    /** Whom an agenda means, whatever their status: the one assigned, or all who bear the name, in the order of the list. */
    List<Participant> meant(AgendaRole role) {
        return tie(role).people();
    }

    /** The people on an item, each once in a role. */
    List<AgendaRole> roles(AgendaItem item) {
        record Named(AgendaRole.Kind kind, String name, Optional<Long> participant) {}
        if (item.roles().size() < 2) {
            return item.roles();
        }
        Set<Named> seen = new HashSet<>();
        return item.roles().stream()
                .filter(role -> seen.add(new Named(role.kind(), Fold.key(role.name()), role.participant())))
                .toList();
    }

    /** The items of the agenda with what they are part of. */
    AgendaIndex agenda() {
        if (agenda.isEmpty()) {
            agenda = Optional.of(new AgendaIndex(roster.items()));
        }
        return agenda.get();
    }

    /** Where each participant is expected by the agenda. */
    Engagements engagements() {
        if (engagements.isEmpty()) {
            engagements = Optional.of(new Engagements(this));
        }
        return engagements.get();
    }

    /** The minutes that really pass between two moments in the event's zone, where a clock may be put back meanwhile. */
    long minutes(LocalDateTime from, LocalDateTime to) {
        ZoneId zone = event().zone();
        return Duration.between(from.atZone(zone), to.atZone(zone)).toMinutes();
    }

    /** Groups of two and more listed participants of one delegation and one name, in the order of the first of each. */
    List<List<Participant>> sameNames() {
        if (sameNames.isEmpty()) {
            sameNames = Optional.of(groupBySameName());
        }
        return sameNames.get();
    }

    private List<List<Participant>> groupBySameName() {
        record Key(long delegation, String name) {}
        Map<Key, List<Participant>> groups = new HashMap<>();
        List<List<Participant>> inOrder = new ArrayList<>();
        for (Participant participant : listed) {
            String name = names().keyOf(participant);
            if (!name.isEmpty()) {
                List<Participant> group =
                        groups.computeIfAbsent(new Key(participant.delegation().id(), name), key -> {
                            List<Participant> made = new ArrayList<>(1);
                            inOrder.add(made);
                            return made;
                        });
                group.add(participant);
            }
        }
        return inOrder.stream().filter(group -> group.size() > 1).toList();
    }
}
