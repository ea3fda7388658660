package org.rostrum.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the agenda, times in the event's zone. An item that ends before it starts can be stored; a rule finds it.
 *
 * @param parent the id of the item that it is part of
 * @param number {@code 4(a)}, or empty for what has none (a break)
 * @param track empty when none is named
 * @param room empty when none is named
 * @param end on the next day when the item goes on over midnight
 * @param roles the people on it, in the order in which they were named
 */
public record AgendaItem(
        long id,
        Optional<Long> parent,
        String number,
        Kind kind,
        String title,
        String track,
        String room,
        LocalDateTime start,
        LocalDateTime end,
        AgendaDetails details,
        List<AgendaRole> roles,
        Optional<Origin> origin) {
    public AgendaItem {
        roles = List.copyOf(roles);
    }

    /** An item of which no more is known than what and when. */
    public static AgendaItem of(Kind kind, String title, LocalDateTime start, LocalDateTime end) {
        return new AgendaItem(
                0,
                Optional.empty(),
                "",
                kind,
                title,
                "",
                "",
                start,
                end,
                AgendaDetails.NONE,
                List.of(),
                Optional.empty());
    }

    /** The day on which it starts. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** How long it really takes in a zone, where a clock may be put back or forward meanwhile; negative when it ends before it starts. */
    public Duration length(ZoneId zone) {
        return Duration.between(start.atZone(zone), end.atZone(zone));
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

    /** Number and title: {@code 4(a) Working group A}. */
    public String heading() {
        return (number + " " + title).strip();
    }

    /** The number, or the title of an item without one. */
    public String label() {
        return number.isEmpty() ? title : number;
    }

    /** The same under another id. */
    public AgendaItem withId(long id) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same as part of another item, or of none. */
    public AgendaItem withParent(Optional<Long> parent) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same under another number. */
    public AgendaItem withNumber(String number) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same of another kind. */
    public AgendaItem withKind(Kind kind) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same under another title. */
    public AgendaItem withTitle(String title) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same on another track. */
    public AgendaItem withTrack(String track) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same in another room. */
    public AgendaItem withRoom(String room) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same at another time. */
    public AgendaItem withTimes(LocalDateTime start, LocalDateTime end) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same of which something else is said. */
    public AgendaItem withDetails(AgendaDetails details) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same with other people. */
    public AgendaItem withRoles(List<AgendaRole> roles) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }

    /** The same as read in another row, or as entered by hand. */
    public AgendaItem withOrigin(Optional<Origin> origin) {
        return new AgendaItem(id, parent, number, kind, title, track, room, start, end, details, roles, origin);
    }
}
