package org.rostrum.reference;

import java.util.List;

/**
 * What a spelling was taken for.
 *
 * @param identities the one found, those between which the spelling does not decide, or near ones to suggest, best first
 * @param evidence why, in words for the user: {@code name in Lithuanian}, {@code acronym}, {@code ISO code} …; empty when nothing was found
 */
public record Resolution(Outcome outcome, List<Identity> identities, String evidence) {
    public Resolution {
        identities = List.copyOf(identities);
    }

    /** The same with a further reason. */
    Resolution because(String reason) {
        return new Resolution(outcome, identities, evidence + ", " + reason);
    }

    /** How sure it is. */
    public enum Outcome {
        /** Exactly one identity, applied. */
        FOUND,
        /** Several, none applied: the user is asked. */
        AMBIGUOUS,
        /** None applied; the identities are suggestions. */
        UNKNOWN
    }
}
