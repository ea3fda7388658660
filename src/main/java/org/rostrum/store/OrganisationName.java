package org.rostrum.store;

import java.util.Optional;
import org.rostrum.event.Delegation;

/**
 * A name that lists or people give to an organisation of a delegation.
 *
 * @param joinedWith the name of the organisation that a person has joined it with
 * @param acronym of the organisation, or empty
 * @param added whether somebody has added it by hand
 * @param people how many of any status are in it
 */
public record OrganisationName(
        long id,
        Delegation delegation,
        String name,
        Optional<String> joinedWith,
        String acronym,
        boolean added,
        long people) {
    /** Whether it is an organisation that is there, and not only a name that was used. */
    public boolean there() {
        return added || people > 0;
    }
}
