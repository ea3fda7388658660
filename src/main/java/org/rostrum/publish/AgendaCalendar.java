package org.rostrum.publish;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.TimeZone;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Revision;

/**
 * An agenda as a calendar, in iCalendar (RFC 5545) or xCal (RFC 6321): times in the event's zone and with its rules, every item once, the same bytes for the same agenda. An item that ends before it
 * starts has no end in it, for no calendar would take it.
 */
final class AgendaCalendar {
    private AgendaCalendar() {}

    static String ics(AgendaEdition edition) {
        return Biweekly.write(calendar(edition)).go();
    }

    static String xcal(AgendaEdition edition) {
        return Biweekly.writeXml(calendar(edition)).indent(1).go();
    }

    private static ICalendar calendar(AgendaEdition edition) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//rostrum//agenda//EN");
        calendar.setName(edition.event().title());
        calendar.addExperimentalProperty("X-WR-CALNAME", edition.event().title());
        if (!edition.version().isEmpty()) {
            calendar.setDescription(edition.version());
        }
        for (AgendaItem item : edition.items()) {
            calendar.addEvent(event(edition, item));
        }
        if (!edition.items().isEmpty()) {
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(
                            TimeZone.getTimeZone(edition.zone()),
                            CalendarZone.of(edition.zone(), first(edition), last(edition))));
        }
        return calendar;
    }

    private static Instant first(AgendaEdition edition) {
        return edition.items().stream()
                .map(item -> edition.zoned(item.start()).toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(AgendaEdition edition) {
        return edition.items().stream()
                .map(item -> edition.zoned(item.end()).toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static VEvent event(AgendaEdition edition, AgendaItem item) {
        Revision revision = edition.revision(item);
        VEvent event = new VEvent();
        event.setUid(edition.uid(item));
        event.setDateTimeStamp(Date.from(revision.at()));
        event.setLastModified(Date.from(revision.at()));
        event.setSequence(revision.count());
        event.setDateStart(Date.from(edition.zoned(item.start()).toInstant()), true);
        if (item.end().isAfter(item.start())) {
            event.setDateEnd(Date.from(edition.zoned(item.end()).toInstant()), true);
        }
        event.setSummary(item.heading());
        if (!item.room().isEmpty()) {
            event.setLocation(item.room());
        }
        String description = edition.description(item);
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        event.addCategories(item.kind().code());
        return event;
    }
}
