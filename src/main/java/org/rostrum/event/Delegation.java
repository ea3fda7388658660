package org.rostrum.event;

/** Those who come for one State or organisation to one event. */
public record Delegation(long id, Affiliation affiliation) {
    /** The name on the event's date, or as sent. */
    public String name() {
        return affiliation.name();
    }

    public Category category() {
        return affiliation.category();
    }
}
