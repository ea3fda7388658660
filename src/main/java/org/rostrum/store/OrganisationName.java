package org.rostrum.store;

import java.util.Optional;
import org.rostrum.event.Delegation;

/**
 * A name that lists give to an organisation of a delegation.
 *
 * @param joinedWith the name of the organisation that a person has joined it with
 */
public record OrganisationName(Delegation delegation, String name, Optional<String> joinedWith) {}
