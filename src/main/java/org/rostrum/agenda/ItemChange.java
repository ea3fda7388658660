package org.rostrum.agenda;

import java.util.List;
import java.util.Locale;
import org.rostrum.event.AgendaItem;

/**
 * What is other about one agenda item.
 *
 * @param item as it is afterwards; of one that is gone, as it was
 * @param parts what has changed, empty for an item that came or went
 */
public record ItemChange(AgendaItem item, Kind kind, List<Part> parts) {
    public ItemChange {
        parts = List.copyOf(parts);
    }

    /** Whether an item came, went or changed. */
    public enum Kind {
        NEW,
        CANCELLED,
        CHANGED
    }

    /**
     * One thing that is other.
     *
     * @param change {@code moved}, {@code time}, {@code room}, {@code title}, {@code person} …: what kind of news it is
     * @param field what changed, as lists call it
     * @param words the same in words
     */
    public record Part(String change, String field, String from, String to, String words) {}

    /** The word for machines: {@code new}, {@code cancelled}, {@code changed}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What came or went in words: {@code session, 2010-10-20 14:30–16:00, Amber Room}. */
    public String described() {
        return item.kind().code().replace('-', ' ') + ", " + ItemWords.slot(item)
                + (item.room().isEmpty() ? "" : ", " + item.room());
    }
}
