package org.rostrum.event;

/**
 * Those who come for one State or organisation to one event.
 *
 * @param named whether somebody wants it called so, whatever the house calls it
 */
public record Delegation(long id, Affiliation affiliation, boolean named) {
    /** One that is called as the reference data or a list has it. */
    public Delegation(long id, Affiliation affiliation) {
        this(id, affiliation, false);
    }

    /** The name on the event's date, as sent, or as somebody wants it. */
    public String name() {
        return affiliation.name();
    }

    public Category category() {
        return affiliation.category();
    }

    /** By which country the house orders and calls it: none where somebody wants another name. */
    public String houseCountry() {
        return named ? "" : affiliation.country();
    }
}
