package org.rostrum.publish;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;

/** An agenda as programs for conferences have it: days, in each the rooms, in each what happens there. What frab, pentabarf and pretalx give out, and apps for visitors take in (c3voc.de/wiki/schedule). */
record AgendaSchedule(AgendaEdition edition, List<Day> days) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final int SHORTEST_ACRONYM = 4;
    private static final int MINUTES = 60;

    /** A day on which something starts, with the rooms in the order in which they are first used. */
    record Day(
            int index, LocalDate date, LocalDateTime start, LocalDateTime end, Map<String, List<AgendaItem>> rooms) {}

    static AgendaSchedule of(AgendaEdition edition) {
        Map<LocalDate, List<AgendaItem>> byDay = new TreeMap<>();
        edition.items()
                .forEach(item -> byDay.computeIfAbsent(item.day(), day -> new ArrayList<>())
                        .add(item));
        List<Day> days = new ArrayList<>();
        byDay.forEach((date, items) -> days.add(day(days.size() + 1, date, items)));
        return new AgendaSchedule(edition, days);
    }

    private static Day day(int index, LocalDate date, List<AgendaItem> items) {
        Map<String, List<AgendaItem>> rooms = new LinkedHashMap<>();
        items.forEach(item ->
                rooms.computeIfAbsent(item.room(), room -> new ArrayList<>()).add(item));
        LocalDateTime end = items.stream()
                .map(AgendaItem::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDateTime start = items.get(0).start();
        return new Day(index, date, start, end.isBefore(start) ? start : end, rooms);
    }

    /** The event's code as the format allows it: small letters, digits and underscores, at least four. */
    String acronym() {
        String code = edition.event().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return code + "_".repeat(Math.max(0, SHORTEST_ACRONYM - code.length()));
    }

    /** {@code vilnius2010-item-7}. */
    String slug(AgendaItem item) {
        return acronym() + "-item-" + item.id();
    }

    String version() {
        return edition.version().isEmpty() ? "not released" : edition.version();
    }

    String moment(LocalDateTime time) {
        return MOMENT.format(edition.zoned(time));
    }

    /** {@code 01:30}: how long it really takes; {@code 00:00} of what ends before it starts. */
    String duration(AgendaItem item) {
        Duration length = item.length(edition.zone());
        long minutes = Math.max(0, length.toMinutes());
        return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES, minutes % MINUTES);
    }

    /** The number of a person, the same wherever the person stands: that of the participant, or one beyond all of these while it is not known who is meant. */
    Map<String, Integer> persons() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int unknown = 1_000_000_000;
        for (AgendaItem item : edition.items()) {
            for (AgendaRole role : item.roles()) {
                if (edition.people().tie(role).one().isPresent()) {
                    numbers.putIfAbsent(
                            role.name(),
                            Math.toIntExact(
                                    edition.people().tie(role).one().get().id()));
                } else if (!numbers.containsKey(role.name())) {
                    numbers.put(role.name(), unknown++);
                }
            }
        }
        return numbers;
    }
}
