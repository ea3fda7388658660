package org.rostrum.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.sheet.Row;

/** What the columns of calendars (iCalendar, RFC 5545) and schedules (frab) mean, whose names are fixed, and which of their events cannot be taken in. */
final class ProgramColumns {
    private static final Map<String, AgendaMeaning> MEANINGS = Map.ofEntries(
            Map.entry("UID", AgendaMeaning.UID),
            Map.entry("DTSTART", AgendaMeaning.START),
            Map.entry("DTEND", AgendaMeaning.END),
            Map.entry("DURATION", AgendaMeaning.DURATION),
            Map.entry("SUMMARY", AgendaMeaning.TITLE),
            Map.entry("LOCATION", AgendaMeaning.ROOM),
            Map.entry("DESCRIPTION", AgendaMeaning.ANNOTATION),
            Map.entry("CATEGORIES", AgendaMeaning.KIND),
            Map.entry("guid", AgendaMeaning.UID),
            Map.entry("date", AgendaMeaning.START),
            Map.entry("duration", AgendaMeaning.DURATION),
            Map.entry("title", AgendaMeaning.TITLE),
            Map.entry("subtitle", AgendaMeaning.ANNOTATION),
            Map.entry("room", AgendaMeaning.ROOM),
            Map.entry("track", AgendaMeaning.TRACK),
            Map.entry("type", AgendaMeaning.KIND),
            Map.entry("persons", AgendaMeaning.SPEAKER),
            Map.entry("abstract", AgendaMeaning.ANNOTATION),
            Map.entry("description", AgendaMeaning.ANNOTATION),
            Map.entry("attachments", AgendaMeaning.DOCUMENTS));

    private static final List<String> REPEATING = List.of("RRULE", "RDATE", "RECURRENCE-ID");

    private ProgramColumns() {}

    /** The meaning of a column by its name. */
    static AgendaMeaning meaning(String heading) {
        return MEANINGS.getOrDefault(heading, AgendaMeaning.NOT_UNDERSTOOD);
    }

    /** Why an event is left out, or empty. */
    static Optional<String> leftOut(Row row, AgendaCells cells) {
        return cells.named(row, "STATUS").equalsIgnoreCase("CANCELLED")
                ? Optional.of("cancelled in the calendar")
                : Optional.empty();
    }

    /** @throws UnreadableCell for an event that stands for several */
    static void refuseRepeated(Row row, AgendaCells cells) throws UnreadableCell {
        for (String property : REPEATING) {
            String value = cells.named(row, property);
            if (!value.isEmpty()) {
                String why = property.equals("RECURRENCE-ID")
                        ? ": the event is one of a series, and only single events can be taken in"
                        : ": the event repeats, and only single events can be taken in";
                throw new UnreadableCell(property + " “" + value + "”" + why);
            }
        }
    }
}
