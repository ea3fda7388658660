package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/**
 * A person on an agenda item.
 *
 * @param name as sent, without what was written beside it
 * @param delegation the country or body written beside the name, or empty
 * @param title of the presentation, or empty
 * @param confirmed false while somebody has said that the person is not
 * @param participant the id of the participant that somebody assigned, empty while only the name is known
 */
public record AgendaRole(
        Kind kind, String name, String delegation, String title, boolean confirmed, Optional<Long> participant) {
    /** Somebody of whom only the name is known. */
    public AgendaRole(Kind kind, String name) {
        this(kind, name, "", "", true, Optional.empty());
    }

    /** The same, assigned to a participant or to none. */
    public AgendaRole withParticipant(Optional<Long> participant) {
        return new AgendaRole(kind, name, delegation, title, confirmed, participant);
    }

    /** The person with all that is written of him: {@code Ana NÚÑEZ (Latvia): “Trends” (tbc)}; an import reads it back. */
    public String text() {
        return name
                + (delegation.isEmpty() ? "" : " (" + delegation + ")")
                + (title.isEmpty() ? "" : ": “" + title + "”")
                + (confirmed ? "" : " (tbc)");
    }

    /** The name with what stands beside it: {@code Anna BERG, Norway (not confirmed): “New routes”}. */
    public String inWords() {
        return name
                + (delegation.isEmpty() ? "" : ", " + delegation)
                + (confirmed ? "" : " (not confirmed)")
                + (title.isEmpty() ? "" : ": “" + title + "”");
    }

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

        /** What stands before so many people: {@code Chair}, {@code Speakers}. */
        public String heading(int count) {
            String word = code();
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + (count > 1 ? "s" : "");
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
