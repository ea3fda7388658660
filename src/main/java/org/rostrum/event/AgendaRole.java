package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/**
 * A person on an agenda item.
 *
 * @param name as sent
 * @param participant the id of the participant that somebody assigned, empty while only the name is known
 */
public record AgendaRole(Kind kind, String name, Optional<Long> participant) {
    /** What the person does there, in the order of printing. */
    public enum Kind {
        CHAIR,
        MODERATOR,
        KEYNOTE,
        INTRODUCER,
        SPEAKER,
        PANELLIST,
        RAPPORTEUR;

        /** The word stored and printed: {@code chair} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this code, or empty. */
        public static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
