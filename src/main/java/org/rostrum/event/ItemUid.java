package org.rostrum.event;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** What other programs call an agenda item for ever. */
public final class ItemUid {
    private ItemUid() {}

    /** As the calendar or schedule that it came from, else made from the event's code and the id: {@code vilnius2010-item-7@rostrum}. */
    public static String of(Event event, AgendaItem item) {
        return item.details().uid().isEmpty()
                ? event.code().toLowerCase(Locale.ROOT) + "-item-" + item.id() + "@rostrum"
                : item.details().uid();
    }

    /** The same as a UUID: itself when it is one, else made of it (RFC 9562, version 3). */
    public static String guid(Event event, AgendaItem item) {
        String uid = of(event, item);
        try {
            return UUID.fromString(uid).toString();
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
