package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.event.AgendaRole;
import org.rostrum.text.Fold;

/** What a column of an agenda can be. */
public enum AgendaMeaning {
    DATE,
    START,
    END,
    /** Start and end in one cell, {@code 09:00–10:30}. */
    TIME,
    DURATION,
    /** What happens: session, break … */
    KIND,
    NUMBER,
    TITLE,
    ROOM,
    TRACK,
    /** The item that it is part of, by number or title. */
    PART_OF,
    CHAIR,
    MODERATOR,
    KEYNOTE,
    INTRODUCER,
    SPEAKER,
    PANELLIST,
    RAPPORTEUR,
    /** People whose roles stand beside their names. */
    PEOPLE,
    DOCUMENTS,
    ACCESS,
    /** Of interpretation. */
    LANGUAGES,
    ANNOTATION,
    /** Guiding questions. */
    QUESTIONS,
    /** How many people. */
    EXPECTED,
    /** What a calendar or a schedule calls the item. */
    UID,
    IGNORED,
    /** Kept as sent, and nothing made of it. */
    NOT_UNDERSTOOD;

    /** The name in options: {@code date}, {@code item} … */
    public String code() {
        return this == NUMBER ? "item" : this == KIND ? "type" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether several columns may have it, whose cells are then read one after the other. */
    boolean repeats() {
        return role().isPresent()
                || this == PEOPLE
                || this == DOCUMENTS
                || this == QUESTIONS
                || this == ANNOTATION
                || this == IGNORED
                || this == NOT_UNDERSTOOD;
    }

    /** The agenda role of the people whom such a column names, or empty. */
    public Optional<AgendaRole.Kind> role() {
        return AgendaRole.Kind.of(name().toLowerCase(Locale.ROOT));
    }

    /** The meaning with this code, or empty. */
    public static Optional<AgendaMeaning> of(String code) {
        String key = Fold.key(code);
        for (AgendaMeaning meaning : values()) {
            if (meaning != NOT_UNDERSTOOD
                    && (Fold.key(meaning.code()).equals(key)
                            || Fold.key(meaning.name()).equals(key))) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** The names that options may use. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (AgendaMeaning meaning : values()) {
            if (meaning != NOT_UNDERSTOOD && meaning != IGNORED) {
                codes.add(meaning.code());
            }
        }
        return codes;
    }
}
