package org.rostrum.store;

import org.rostrum.event.Delegation;

/**
 * An organisation with how many of it are listed.
 *
 * @param delegation the delegation in which its people come
 * @param name as sent
 * @param notStated those whose sex is not stated, or neither of the two
 * @param acronym or empty
 */
public record OrganisationSize(
        long id,
        Delegation delegation,
        String name,
        long participants,
        long women,
        long men,
        long notStated,
        String acronym) {}
