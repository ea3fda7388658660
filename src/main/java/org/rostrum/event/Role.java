package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** A participant's place in the delegation. A list that says nothing leaves it empty; it is then shown and counted as delegate. */
public enum Role {
    HEAD,
    DEPUTY,
    ALTERNATE,
    DELEGATE,
    ADVISER,
    EXPERT,
    OBSERVER,
    INTERPRETER,
    STAFF;

    /** The word stored and printed: {@code head}, {@code deputy} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this code, or empty. */
    public static Optional<Role> of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
