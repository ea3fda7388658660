package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** What a list can say about a participant, in the order in which lists print it. Who is represented is an {@link Affiliation}. */
public enum Field {
    HONORIFIC,
    GIVEN_NAME,
    FAMILY_NAME,
    SEX,
    POSITION,
    ORGANISATION,
    ORGANISATION_KIND,
    ROLE,
    STATUS,
    EMAIL,
    PHONE,
    ARRIVAL,
    DEPARTURE,
    REMARKS;

    /** The name in columns and options: {@code given_name} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this name, or empty. */
    public static Optional<Field> of(String code) {
        for (Field field : values()) {
            if (field.code().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
