package org.rostrum.sheet;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of a calendar as rows: a column for each of their properties that a table can hold, under the properties' own names. Times with a zone are moments in UTC,
 * those without stay as they are, and days stay days.
 */
final class CalendarRows {
    private static final int EVENTS = 100_000;
    private static final List<String> PROPERTIES = List.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "CATEGORIES",
            "STATUS",
            "CLASS",
            "URL",
            "RRULE",
            "RDATE",
            "RECURRENCE-ID");

    private CalendarRows() {}

    /** The heading, then a row for each event; what is left out is noted. */
    static List<Row> of(Source source, Encoding encoding, List<String> notes) {
        List<Row> rows = new ArrayList<>(List.of(new Row(1, PROPERTIES)));
        int others = 0;
        try (ICalReader reader = new ICalReader(TextFormat.reader(source, encoding))) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                boolean cancelled = calendar.getMethod() != null
                        && "CANCEL".equalsIgnoreCase(calendar.getMethod().getValue());
                for (VEvent event : calendar.getEvents()) {
                    if (rows.size() > EVENTS) {
                        throw source.absurd("it has more than 100,000 events");
                    }
                    rows.add(new Row(rows.size() + 1, cells(event, calendar.getTimezoneInfo(), cancelled)));
                }
                others += calendar.getTodos().size()
                        + calendar.getJournals().size()
                        + calendar.getFreeBusies().size();
            }
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
        if (rows.size() == 1) {
            throw source.not("a calendar without any event");
        }
        if (others > 0) {
            notes.add("entries of the calendar that are no events, and are left out: " + others);
        }
        return rows;
    }

    private static List<String> cells(VEvent event, TimezoneInfo zones, boolean cancelled) {
        return Stream.of(
                        text(event.getUid()),
                        moment(event.getDateStart(), "DTSTART", event, zones),
                        moment(event.getDateEnd(), "DTEND", event, zones),
                        event.getDuration() == null
                                ? ""
                                : Duration.ofMillis(
                                                event.getDuration().getValue().toMillis())
                                        .toString(),
                        text(event.getSummary()),
                        text(event.getLocation()),
                        text(event.getDescription()),
                        event.getCategories().stream()
                                .flatMap(categories -> categories.getValues().stream())
                                .collect(Collectors.joining("; ")),
                        cancelled ? "CANCELLED" : text(event.getStatus()),
                        text(event.getClassification()),
                        text(event.getUrl()),
                        written(event.getRecurrenceRule()),
                        event.getRecurrenceDates().isEmpty() ? "" : "several dates",
                        moment(event.getRecurrenceId(), "RECURRENCE-ID", event, zones))
                .toList();
    }

    /** A zone of the tz database by its name; not by the rules in the file, which the library takes too early in the hours after a change of the clock. */
    private static Optional<ZoneId> zone(TimezoneAssignment assigned) {
        if (assigned == null) {
            return Optional.empty();
        }
        String name = assigned.getComponent() == null
                ? assigned.getTimeZone().getID()
                : text(assigned.getComponent().getTimezoneId());
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String written(RecurrenceRule rule) {
        return rule == null || rule.getValue() == null || rule.getValue().getFrequency() == null
                ? rule == null ? "" : "repeats"
                : "FREQ=" + rule.getValue().getFrequency()
                        + (rule.getValue().getCount() == null
                                ? ""
                                : ";COUNT=" + rule.getValue().getCount());
    }

    /** The moment in UTC, the time that has no zone, the day; what cannot be read is as written, with the zone where that is what is not known. */
    private static String moment(ICalProperty property, String name, VEvent event, TimezoneInfo zones) {
        if (property == null) {
            return event.getExperimentalProperties(name).stream()
                    .map(raw -> raw.getValue())
                    .findFirst()
                    .orElse("");
        }
        ICalDate date = property instanceof DateOrDateTimeProperty dated
                ? dated.getValue()
                : ((RecurrenceId) property).getValue();
        DateTimeComponents raw = date.getRawComponents();
        String day = String.format(Locale.ROOT, "%04d-%02d-%02d", raw.getYear(), raw.getMonth(), raw.getDate());
        if (!date.hasTime()) {
            return day;
        }
        String local = String.format(Locale.ROOT, "%sT%02d:%02d", day, raw.getHour(), raw.getMinute());
        String zone = property.getParameter("TZID");
        boolean sound = raw.getHour() < 24 && raw.getMinute() < 60;
        if (!sound || zone != null) {
            return zone == null ? local : local + " (" + zone + ")";
        }
        if (zones.isFloating(property)) {
            return local;
        }
        return zone(zones.getTimezone(property))
                .filter(known -> !raw.isUtc())
                .map(known -> LocalDateTime.parse(local).atZone(known).toInstant())
                .orElseGet(date::toInstant)
                .toString();
    }
}
