package org.rostrum.store;

import java.util.OptionalLong;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

/** Reads the spellings of delegations and organisations in a list as people have said that they are meant. */
final class Spelled {
    private final Names names;
    private final long event;

    Spelled(Names names, long event) {
        this.names = names;
        this.event = event;
    }

    Entry read(Entry entry) {
        Entry corrected = corrected(entry);
        String name = corrected.values().get(Field.ORGANISATION);
        if (name.isEmpty() || names.aliases().isEmpty()) {
            return corrected;
        }
        OptionalLong delegation = names.knownDelegation(event, corrected.affiliation());
        return delegation.isEmpty()
                ? corrected
                : corrected.with(Field.ORGANISATION, names.aliases().name(delegation.getAsLong(), name));
    }

    /** The represented organisation, where it stands in for one that the row does not name, is called as its delegation. */
    private Entry corrected(Entry entry) {
        Affiliation said = entry.affiliation();
        Affiliation affiliation = names.corrected(event, said);
        if (affiliation.equals(said)) {
            return entry;
        }
        boolean standsIn = !said.organisation().isEmpty()
                && entry.values().get(Field.ORGANISATION).equals(said.name());
        Entry corrected = entry.of(affiliation);
        return standsIn ? corrected.with(Field.ORGANISATION, affiliation.name()) : corrected;
    }
}
