package org.rostrum.job;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.agenda.ItemChange;
import org.rostrum.agenda.ItemChange.Kind;
import org.rostrum.agenda.ItemChange.Part;
import org.rostrum.agenda.ItemWords;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** What is other between two states of an agenda: as a table, and as a text for those who have the first one. */
public final class AgendaNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)");

    private final Event event;
    private final Agenda from;
    private final Agenda to;
    private final List<ItemChange> changes;

    /**
     * A state of the agenda.
     *
     * @param called {@code version 1 (draft, 2010-10-11)}, or {@code now}
     */
    record Agenda(String called, List<AgendaItem> items) {}

    AgendaNews(Event event, Agenda from, Agenda to) {
        this.event = event;
        this.from = from;
        this.to = to;
        changes = AgendaReleases.changes(from.items(), to.items(), AgendaReleases.ARROW);
    }

    /** Which states are compared, in a sentence. */
    public String heading() {
        return "from " + from.called() + " to " + to.called();
    }

    /** {@code 2 changed, 1 new, 1 cancelled}, or {@code nothing has changed}. */
    public String sums() {
        return AgendaReleases.sums(changes);
    }

    /** For people: which item, and what is other about it in words. */
    public ResultTable forPeople() {
        List<List<String>> rows = new ArrayList<>();
        for (ItemChange change : changes) {
            String item = ItemWords.label(change.item());
            if (change.kind() == Kind.CHANGED) {
                change.parts().forEach(part -> rows.add(List.of(item, part.words())));
            } else {
                rows.add(List.of(item, change.code() + ": " + change.described()));
            }
        }
        return new ResultTable(List.of(Column.text("item"), Column.text("what")), RowSource.of(rows));
    }

    /**
     * For machines: {@code id, item, title, change} ({@code new, cancelled, moved, time, room, title, person} …){@code , field, old, new}; an item that is new or cancelled has a row with its
     * times, as ISO 8601 has them.
     */
    public ResultTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ItemChange change : changes) {
            String times = change.item().start() + "/" + change.item().end();
            switch (change.kind()) {
                case NEW -> rows.add(row(change, change.code(), "time", "", times));
                case CANCELLED -> rows.add(row(change, change.code(), "time", times, ""));
                default ->
                    change.parts()
                            .forEach(
                                    part -> rows.add(row(change, part.change(), part.field(), part.from(), part.to())));
            }
        }
        return new ResultTable(
                List.of(
                        Column.integer("id"),
                        Column.text("item"),
                        Column.text("title"),
                        Column.text("change"),
                        Column.text("field"),
                        Column.text("old"),
                        Column.text("new")),
                RowSource.of(rows));
    }

    private static List<String> row(ItemChange change, String what, String field, String old, String now) {
        AgendaItem item = change.item();
        return List.of(Long.toString(item.id()), item.number(), item.title(), what, field, old, now);
    }

    /** As Markdown, for an e-mail: day by day as the agenda now is, then what is cancelled. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(event.title())).append(": changes to the agenda\n\n");
        text.append("From ")
                .append(from.called())
                .append(" to ")
                .append(to.called())
                .append(": ");
        text.append(sums()).append(".\n");
        List<ItemChange> shown = AgendaReleases.changes(from.items(), to.items(), " → ");
        Optional<LocalDate> day = Optional.empty();
        for (ItemChange change : shown) {
            if (change.kind() != Kind.CANCELLED) {
                if (!day.equals(Optional.of(change.item().day()))) {
                    day = Optional.of(change.item().day());
                    text.append("\n## ").append(DAY.format(day.get())).append("\n\n");
                }
                entry(text, change);
            }
        }
        if (shown.stream().anyMatch(change -> change.kind() == Kind.CANCELLED)) {
            text.append("\n## Cancelled\n\n");
            shown.stream()
                    .filter(change -> change.kind() == Kind.CANCELLED)
                    .forEach(change -> text.append("- **")
                            .append(escaped(named(change.item())))
                            .append("** (")
                            .append(DAY.format(change.item().day()))
                            .append(", ")
                            .append(ItemWords.hours(change.item()))
                            .append(")\n"));
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, ItemChange change) {
        AgendaItem item = change.item();
        text.append("- **")
                .append(ItemWords.hours(item))
                .append(' ')
                .append(escaped(named(item)))
                .append("**");
        text.append(item.room().isEmpty() ? "" : ", " + escaped(item.room()));
        if (change.kind() == Kind.NEW) {
            text.append(": new\n");
            return;
        }
        text.append('\n');
        for (Part part : change.parts()) {
            text.append("  - ").append(escaped(part.words())).append('\n');
        }
    }

    private static String named(AgendaItem item) {
        return (item.number() + " " + item.title()).strip();
    }

    /** Text that is shown as it stands, whatever signs are in it. */
    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
