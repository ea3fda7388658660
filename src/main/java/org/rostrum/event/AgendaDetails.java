package org.rostrum.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an agenda may say of an item beside what, when, where and who.
 *
 * @param access empty when nothing is said
 * @param languages of interpretation, ISO 639-1, in their order
 * @param annotation what the item is about, empty when nothing is said
 * @param questions guiding questions, a line for each
 * @param documents references of documents, in their order
 * @param expected how many people are expected, empty when nothing is said
 * @param uid as a calendar or schedule that was taken in calls the item, or empty
 */
public record AgendaDetails(
        Optional<Access> access,
        List<String> languages,
        String annotation,
        String questions,
        List<String> documents,
        Optional<Integer> expected,
        String uid) {
    /** Nothing said. */
    public static final AgendaDetails NONE =
            new AgendaDetails(Optional.empty(), List.of(), "", "", List.of(), Optional.empty(), "");

    public AgendaDetails {
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
    }

    /** Who may come in. */
    public enum Access {
        OPEN,
        CLOSED;

        /** The word stored and printed: {@code open} or {@code closed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The access with this code, or empty. */
        public static Optional<Access> of(String code) {
            for (Access access : values()) {
                if (access.code().equals(code)) {
                    return Optional.of(access);
                }
            }
            return Optional.empty();
        }
    }
}
