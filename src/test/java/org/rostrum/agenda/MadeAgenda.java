package org.rostrum.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaItem.Kind;

/** Agendas for tests, an item a line: {@code 4(a)|session|14:30-16:00|Amber Room|part of|title}; a line with a date begins a day. Ids count from 1. */
final class MadeAgenda {
    private MadeAgenda() {}

    static List<AgendaItem> of(String text) {
        List<AgendaItem> items = new ArrayList<>();
        LocalDate day = LocalDate.of(2010, 10, 20);
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 1) {
                day = LocalDate.parse(line.strip());
            } else {
                items.add(item(items, day, cells));
            }
        }
        return items;
    }

    private static AgendaItem item(List<AgendaItem> before, LocalDate day, String[] cells) {
        String[] times = cells[2].split("-");
        LocalDateTime start = day.atTime(LocalTime.parse(times[0]));
        LocalDateTime end = day.atTime(LocalTime.parse(times[1]));
        Optional<Long> parent = before.stream()
                .filter(item -> cells.length > 4 && item.number().equals(cells[4]) && !cells[4].isEmpty())
                .map(AgendaItem::id)
                .findFirst();
        return AgendaItem.of(
                        Kind.of(cells[1]).orElseThrow(),
                        cells.length > 5 ? cells[5] : cells[1],
                        start,
                        end.isBefore(start) ? end.plusDays(1) : end)
                .withId(before.size() + 1)
                .withNumber(cells[0])
                .withRoom(cells.length > 3 ? cells[3] : "")
                .withParent(parent);
    }

    static AgendaItem numbered(List<AgendaItem> items, String number) {
        return items.stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
