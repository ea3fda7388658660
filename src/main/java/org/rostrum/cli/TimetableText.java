package org.rostrum.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rostrum.agenda.Timetable;
import org.rostrum.agenda.Timetable.Block;
import org.rostrum.agenda.Timetable.Entry;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.table.Fitting;
import org.rostrum.text.Terminal;

/** The agenda for reading: days as headings, times in front, the room behind; what goes on at the same time side by side where the width allows. */
final class TimetableText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final int TIMES = "09:00–10:30".length();
    private static final int GAP = 2;
    /** Narrower columns break every other word. */
    private static final int NARROWEST_LANE = 36;

    private static final int NARROWEST_TEXT = 24;
    private static final int WIDEST_ROOM = 24;
    private static final int WIDEST_NUMBER = 8;
    private static final String PARALLEL = "| ";
    private static final String BOLD = "\u001b[1m";
    private static final String NORMAL = "\u001b[0m";

    private final int width;
    private final boolean colour;
    private final int numberWidth;
    private final List<String> lines = new ArrayList<>();

    private TimetableText(int width, boolean colour, List<AgendaItem> items) {
        this.width = width;
        this.colour = colour;
        int longest = items.stream()
                .mapToInt(item -> Terminal.width(shown(item.number())))
                .max()
                .orElse(0);
        numberWidth = longest == 0 ? 0 : Math.min(WIDEST_NUMBER, longest) + GAP;
    }

    /** Prints the items day by day. */
    static void print(Console console, boolean colour, List<AgendaItem> items) {
        TimetableText text = new TimetableText(console.width(), colour, items);
        Timetable.of(items).forEach(text::day);
        PrintWriter out = console.printer();
        if (text.lines.isEmpty()) {
            out.println("(none)");
        }
        text.lines.forEach(out::println);
        out.flush();
    }

    private void day(Timetable.Day day) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        String heading = DAY.format(day.date());
        lines.add(colour ? BOLD + heading + NORMAL : heading);
        for (Block block : day.blocks()) {
            int lanes = block.lanes().size();
            int lane = (width - GAP * (lanes - 1)) / lanes;
            if (lanes == 1) {
                block.lanes().get(0).forEach(entry -> lines.addAll(broad(entry, width, 0)));
            } else if (lane >= NARROWEST_LANE) {
                sideBySide(block, lane);
            } else {
                oneUnderAnother(block);
            }
        }
    }

    private void sideBySide(Block block, int lane) {
        List<List<String>> columns = new ArrayList<>();
        for (List<Entry> entries : block.lanes()) {
            List<String> column = new ArrayList<>();
            entries.forEach(entry -> column.addAll(narrow(entry, lane, 0)));
            columns.add(column);
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns.size(); column++) {
                if (row < columns.get(column).size()) {
                    line.append(" ".repeat(Math.max(0, column * (lane + GAP) - Terminal.width(line.toString()))))
                            .append(columns.get(column).get(row));
                }
            }
            lines.add(line.toString());
        }
    }

    /** Lane after lane, marked as going on at the same time. */
    private void oneUnderAnother(Block block) {
        for (List<Entry> lane : block.lanes()) {
            for (Entry entry : lane) {
                broad(entry, width - PARALLEL.length(), 0).forEach(line -> lines.add(PARALLEL + line));
            }
        }
    }

    /** Times, number, title and room in one line, the rest under the title. */
    private List<String> broad(Entry entry, int width, int depth) {
        AgendaItem item = entry.item();
        String times = " ".repeat(depth * GAP) + times(item) + " ".repeat(GAP);
        String front = times + padded(shown(item.number()), numberWidth);
        int indent = Terminal.width(times) + numberWidth;
        int texts = Math.max(NARROWEST_TEXT, width - indent);
        String room = shown(item.room());
        boolean behind = !room.isEmpty()
                && Terminal.width(room) <= WIDEST_ROOM
                && texts - Terminal.width(room) - GAP >= NARROWEST_TEXT
                && Terminal.width(front) <= indent;
        List<String> cell =
                new ArrayList<>(Fitting.wrap(title(item), behind ? texts - Terminal.width(room) - GAP : texts));
        if (!behind && !room.isEmpty()) {
            cell.addAll(Fitting.wrap(room, texts));
        }
        below(item).forEach(line -> cell.addAll(hanging(line, texts)));
        List<String> lines = new ArrayList<>();
        String first = front + cell.get(0);
        lines.add(behind ? padded(first, width - Terminal.width(room)) + room : first);
        cell.subList(1, cell.size()).forEach(line -> lines.add(" ".repeat(indent) + line));
        entry.parts().forEach(part -> lines.addAll(broad(part, width, depth + 1)));
        return lines;
    }

    /** Times, number and room in one line, all else under it. */
    private static List<String> narrow(Entry entry, int width, int depth) {
        AgendaItem item = entry.item();
        int texts = width - (depth + 1) * GAP;
        String front = times(item).strip() + (item.number().isEmpty() ? "" : "  " + shown(item.number()));
        List<String> cell = new ArrayList<>(
                hanging(item.room().isEmpty() ? front : front + "  " + shown(item.room()), width - depth * GAP));
        List<String> under = new ArrayList<>(Fitting.wrap(title(item), texts));
        below(item).forEach(line -> under.addAll(hanging(line, texts)));
        under.forEach(line -> cell.add(" ".repeat(GAP) + line));
        entry.parts().forEach(part -> cell.addAll(narrow(part, width, depth + 1)));
        return cell.stream()
                .map(line -> (depth == 0 ? "" : " ".repeat(GAP)) + line)
                .toList();
    }

    /** Lines after the first are indented. */
    private static List<String> hanging(String text, int width) {
        List<String> lines = new ArrayList<>();
        String first = Fitting.wrap(text, width).get(0);
        lines.add(first);
        String rest = text.substring(first.length()).strip();
        if (!rest.isEmpty()) {
            Fitting.wrap(rest, width - GAP).forEach(line -> lines.add(" ".repeat(GAP) + line));
        }
        return lines;
    }

    private static String title(AgendaItem item) {
        String closed = item.details()
                        .access()
                        .filter(a -> a == AgendaDetails.Access.CLOSED)
                        .isPresent()
                ? " (closed)"
                : "";
        String track = item.track().isEmpty() ? "" : " [" + item.track() + "]";
        return shown(item.title()) + closed + shown(track);
    }

    /** {@code 09:00–10:30}; {@code 22:00–01:00} of the next day; {@code 09:00} alone of what has no length. */
    private static String times(AgendaItem item) {
        String start = item.start().toLocalTime().toString();
        return item.start().equals(item.end())
                ? padded(start, TIMES)
                : start + "–" + item.end().toLocalTime();
    }

    /** What stands under the title: who, in which languages, with which documents. */
    private static List<String> below(AgendaItem item) {
        List<String> lines = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            List<AgendaRole> roles =
                    item.roles().stream().filter(role -> role.kind() == kind).toList();
            String label = kind.heading(roles.size()) + ": ";
            if (roles.stream().anyMatch(role -> !role.title().isEmpty())) {
                roles.forEach(role -> lines.add(kind.heading(1) + ": " + shown(role.text())));
            } else if (!roles.isEmpty()) {
                lines.add(label + roles.stream().map(role -> shown(role.text())).collect(Collectors.joining(", ")));
            }
        }
        if (!item.details().languages().isEmpty()) {
            lines.add("Interpretation: " + String.join(", ", item.details().languages()));
        }
        item.details().documents().forEach(document -> lines.add("Document: " + shown(document)));
        return lines;
    }

    private static String shown(String text) {
        return Terminal.safe(Fitting.oneLine(text));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Terminal.width(text)));
    }
}
