package org.rostrum.agenda;

import java.time.LocalDateTime;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.Excerpt;

/** What an agenda item and its place in the day are called in a line for people. */
public final class ItemWords {
    private static final int TITLE = 40;

    private ItemWords() {}

    /** {@code 4(a) Working group A: Clandestine laboratories…}; of what has no number its title and {@code (id:9)}. */
    public static String label(AgendaItem item) {
        String title = item.title().length() <= TITLE
                ? item.title()
                : Excerpt.beginning(item.title(), TITLE).stripTrailing() + "…";
        return item.number().isEmpty()
                ? (title + " (id:" + item.id() + ")").strip()
                : (item.number() + " " + title).strip();
    }

    /** {@code 4(a)}; of what has no number its title. */
    static String brief(AgendaItem item) {
        return item.number().isEmpty() ? "“" + item.title() + "”" : item.number();
    }

    /** {@code 2010-10-20 14:30–16:00}; over midnight with the day on which it ends. */
    public static String slot(AgendaItem item) {
        return item.day() + " " + hours(item);
    }

    /** {@code 14:30–16:00}; over midnight with the day on which it ends. */
    public static String hours(AgendaItem item) {
        LocalDateTime end = item.end();
        boolean sameDay = end.toLocalDate().equals(item.day());
        return item.start().toLocalTime() + "–" + (sameDay ? "" : end.toLocalDate() + " ") + end.toLocalTime();
    }
}
