package org.rostrum.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.event.AgendaItem;

/** The agenda as people read it: day by day, what is part of an item under it, and what goes on at the same time side by side. */
public final class Timetable {
    private Timetable() {}

    /** An item and what is part of it, in the order of time. */
    public record Entry(AgendaItem item, List<Entry> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Items that go on at the same time, or one alone.
     *
     * @param lanes at least one; the items of a lane follow one another
     */
    public record Block(List<List<Entry>> lanes) {
        public Block {
            lanes = lanes.stream().map(List::copyOf).toList();
        }
    }

    /** A day on which something starts. */
    public record Day(LocalDate date, List<Block> blocks) {
        public Day {
            blocks = List.copyOf(blocks);
        }
    }

    /** The days in their order. An item whose parent is not among the items, or is a part of the item itself, stands for itself. */
    public static List<Day> of(List<AgendaItem> items) {
        List<AgendaItem> inOrder =
                items.stream().sorted(Comparator.comparing(AgendaItem::start)).toList();
        Map<Long, AgendaItem> byId = new HashMap<>();
        inOrder.forEach(item -> byId.put(item.id(), item));
        Map<Long, List<AgendaItem>> parts = new HashMap<>();
        Map<LocalDate, List<AgendaItem>> days = new LinkedHashMap<>();
        for (AgendaItem item : inOrder) {
            if (isPart(item, byId)) {
                parts.computeIfAbsent(item.parent().orElseThrow(), id -> new ArrayList<>())
                        .add(item);
            } else {
                days.computeIfAbsent(item.day(), day -> new ArrayList<>()).add(item);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        blocks(day.getValue().stream()
                                .map(item -> entry(item, parts))
                                .toList())))
                .toList();
    }

    private static boolean isPart(AgendaItem item, Map<Long, AgendaItem> byId) {
        Set<Long> seen = new HashSet<>(Set.of(item.id()));
        AgendaItem above = item;
        while (above.parent().filter(byId::containsKey).isPresent()) {
            above = byId.get(above.parent().get());
            if (!seen.add(above.id())) {
                return false;
            }
        }
        return above != item;
    }

    private static Entry entry(AgendaItem item, Map<Long, List<AgendaItem>> parts) {
        return new Entry(
                item,
                parts.getOrDefault(item.id(), List.of()).stream()
                        .map(part -> entry(part, parts))
                        .toList());
    }

    private static List<Block> blocks(List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        List<List<Entry>> lanes = new ArrayList<>();
        LocalDateTime until = LocalDateTime.MIN;
        for (Entry entry : entries) {
            AgendaItem item = entry.item();
            if (!lanes.isEmpty() && !item.start().isBefore(until)) {
                blocks.add(new Block(lanes));
                lanes = new ArrayList<>();
                until = LocalDateTime.MIN;
            }
            put(entry, lanes);
            until = item.end().isAfter(until) ? item.end() : until;
        }
        if (!lanes.isEmpty()) {
            blocks.add(new Block(lanes));
        }
        return blocks;
    }

    /** Behind the last item of a lane that is over: of the same room or track before any other. */
    private static void put(Entry entry, List<List<Entry>> lanes) {
        List<Entry> chosen = null;
        for (List<Entry> lane : lanes) {
            AgendaItem last = lane.get(lane.size() - 1).item();
            if (!entry.item().start().isBefore(last.end())
                    && (chosen == null || related(last, entry.item()) && !related(last(chosen), entry.item()))) {
                chosen = lane;
            }
        }
        if (chosen == null) {
            chosen = new ArrayList<>();
            lanes.add(chosen);
        }
        chosen.add(entry);
    }

    private static AgendaItem last(List<Entry> lane) {
        return lane.get(lane.size() - 1).item();
    }

    private static boolean related(AgendaItem one, AgendaItem other) {
        return !one.room().isEmpty() && one.room().equals(other.room())
                || !one.track().isEmpty() && one.track().equals(other.track());
    }
}
