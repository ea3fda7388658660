package org.rostrum.publish;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.agenda.Timetable;
import org.rostrum.agenda.Timetable.Entry;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;

/** Writes an agenda as Markdown (CommonMark 0.31): a heading for each day, times and titles in bold, people below. */
final class AgendaMarkdown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private AgendaMarkdown() {}

    static String of(AgendaEdition edition) {
        StringBuilder text = new StringBuilder();
        text.append(titleBlock(edition).stream().map(Markdown::escaped).collect(Collectors.joining("\\\n")))
                .append("\n\n# AGENDA\n");
        for (Timetable.Day day : Timetable.of(edition.items())) {
            text.append("\n## ").append(DAY.format(day.date())).append('\n');
            for (Timetable.Block block : day.blocks()) {
                for (List<Entry> lane : block.lanes()) {
                    lane.forEach(entry -> append(text, edition, entry, ""));
                }
            }
        }
        return text.toString();
    }

    private static List<String> titleBlock(AgendaEdition edition) {
        Event event = edition.event();
        String dates = EventDates.inWords(event.from(), event.to());
        return Stream.of(
                        event.title(),
                        event.place().isBlank() ? dates : event.place() + ", " + dates,
                        capitalised(edition.version()))
                .map(AgendaMarkdown::printable)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void append(StringBuilder text, AgendaEdition edition, Entry entry, String indent) {
        AgendaItem item = entry.item();
        String times = item.end().isAfter(item.start())
                ? item.start().toLocalTime() + "–" + item.end().toLocalTime()
                : item.start().toLocalTime().toString();
        text.append(indent.isEmpty() ? "\n" : "")
                .append(indent.isEmpty() ? "" : indent.substring(2) + "- ")
                .append("**")
                .append(times)
                .append(' ')
                .append(Markdown.escaped(printable(item.heading())))
                .append("**");
        List<String> under = new ArrayList<>();
        under.add(printable(
                Stream.of(item.room(), item.track()).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "))));
        edition.lines(item).forEach(line -> under.add(printable(line)));
        item.details().annotation().lines().forEach(line -> under.add(printable(line)));
        item.details().questions().lines().forEach(line -> under.add(printable(line)));
        under.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append("\\\n").append(indent).append(Markdown.escaped(line)));
        text.append('\n');
        if (!entry.parts().isEmpty()) {
            text.append(indent.isEmpty() ? "\n" : "");
            entry.parts().forEach(part -> append(text, edition, part, indent + "  "));
        }
    }

    /** Text of a cell on one line, without anything that could move a cursor. */
    private static String printable(String text) {
        return ListMaker.printable(text);
    }
}
