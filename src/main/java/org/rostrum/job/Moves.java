package org.rostrum.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Values;
import org.rostrum.store.Database;

/** What follows for participants who come into another delegation: who is its head, and which organisation stands in for one that is not named. */
final class Moves {
    private final Database database;
    private final Event event;
    private final Map<String, Optional<Participant>> heads = new HashMap<>();

    /** What a participant is after the move, and why in words where the role has to do with it. */
    record Arrival(Values values, String delegationNote, String roleNote) {}

    Moves(Database database, Event event) {
        this.database = database;
        this.event = event;
    }

    /**
     * The participant's values in the other delegation.
     *
     * @param values what was said of them
     * @param roleSaid whether the role is one of those that were said
     * @param organisationSaid the same of the organisation
     */
    Arrival into(Affiliation to, Participant before, Values values, boolean roleSaid, boolean organisationSaid) {
        Values after = organisationSaid ? values : withOrganisation(before, values, to);
        boolean head = after.get(Field.ROLE).equals(Role.HEAD.code());
        if (!head || roleSaid || to.key().equals(Affiliation.NONE.key())) {
            return new Arrival(after, "", "");
        }
        Optional<Participant> there = heads.computeIfAbsent(to.key(), key -> headOf(to));
        if (there.isEmpty()) {
            heads.put(to.key(), Optional.of(before));
            return new Arrival(after, " (stays head, since it has no other)", "");
        }
        return new Arrival(
                after.with(Field.ROLE, Role.DELEGATE.code()),
                "",
                " (" + to.name() + " has a head, " + there.get().fullName() + ")");
    }

    /** A represented organisation stands in where no other is named, and only in its own delegation. */
    private static Values withOrganisation(Participant before, Values values, Affiliation to) {
        Affiliation from = before.delegation().affiliation();
        String organisation = values.get(Field.ORGANISATION);
        boolean standsIn = !from.organisation().isEmpty() && organisation.equals(from.name());
        return standsIn || organisation.isEmpty()
                ? values.with(Field.ORGANISATION, to.organisation().isEmpty() ? "" : to.name())
                : values;
    }

    private Optional<Participant> headOf(Affiliation to) {
        return database.roster(event).listed().stream()
                .filter(person -> person.role() == Role.HEAD
                        && person.delegation().affiliation().key().equals(to.key()))
                .findFirst();
    }
}
