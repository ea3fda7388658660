package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** The kind of delegation, in the order in which lists print them. */
public enum Category {
    STATE,
    PARTNER,
    INTERNATIONAL_ORGANISATION,
    NGO,
    HOST,
    SECRETARIAT,
    MEDIA,
    /** Not recognised, or none of the others. */
    OTHER;

    /** The word stored and printed: {@code state}, {@code international-organisation} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The category with this code, or empty. */
    public static Optional<Category> of(String code) {
        for (Category category : values()) {
            if (category.code().equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
