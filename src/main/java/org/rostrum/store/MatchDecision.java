package org.rostrum.store;

import java.util.Locale;

/**
 * What somebody has decided about two registrations.
 *
 * @param participant who stays, where the two were merged
 * @param other who was merged away
 * @param because in the words of whoever decided, or empty
 */
public record MatchDecision(long id, Kind kind, long participant, long other, String because) {
    /** What a decision says. */
    public enum Kind {
        /** Two people. */
        DIFFERENT,
        /** One person, registered twice for one event; the other registration leaves the lists. */
        MERGED,
        /** One person at two events; both registrations stay as they are. */
        PERSON;

        /** The word stored and printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the decision is about these two, in either order. */
    public boolean isAbout(long one, long two) {
        return participant == one && other == two || participant == two && other == one;
    }
}
