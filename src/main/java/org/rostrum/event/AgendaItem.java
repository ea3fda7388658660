package org.rostrum.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the agenda, times in the event's zone. An item that ends before it starts can be stored; a rule finds it.
 *
 * @param number {@code 4(a)}, or empty for what has none (a break)
 * @param room empty when none is named
 */
public record AgendaItem(
        long id,
        String number,
        Kind kind,
        String title,
        String room,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        List<AgendaRole> roles,
        Optional<Origin> origin) {
    public AgendaItem {
        roles = List.copyOf(roles);
    }

    /** What happens. */
    public enum Kind {
        REGISTRATION,
        OPENING,
        SESSION,
        ITEM,
        BREAK,
        SIDE_EVENT,
        SOCIAL,
        CLOSING;

        /** The word stored and printed: {@code side-event} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** The number, or the title of an item without one. */
    public String label() {
        return number.isEmpty() ? title : number;
    }
}
