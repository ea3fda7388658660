package org.rostrum.store;

import org.rostrum.event.Delegation;

/**
 * A delegation with how many of it are listed.
 *
 * @param notStated those whose sex is not stated, or neither of the two
 */
public record DelegationSize(Delegation delegation, long participants, long women, long men, long notStated) {}
