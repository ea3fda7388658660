package org.rostrum.reconcile;

import java.util.List;
import java.util.Locale;
import org.rostrum.event.Participant;

/**
 * Two registrations that may be those of one person. Whether they are, somebody has to say who knows.
 *
 * @param one the one with the lower id
 * @param score how likely it is, from 0 to 1; it orders candidates and is no probability
 * @param reasons what speaks for it and against it, in words
 */
public record Candidate(Participant one, Participant other, double score, Kind kind, List<String> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** What a pair looks like. */
    public enum Kind {
        /** Most of what is known of both agrees. */
        LIKELY,
        /** Something agrees and something does not. */
        POSSIBLE,
        /** One name in one delegation, and both the address and the position are different: most likely two people. */
        NAMESAKES;

        /** The word that is printed: {@code likely} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The reasons in one line. */
    public String because() {
        return String.join("; ", reasons);
    }
}
