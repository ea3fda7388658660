package org.rostrum.event;

/**
 * What one row says about one participant, before it is compared with what is stored.
 *
 * @param id the participant's id in this database when the list carries it, else 0
 * @param values normalised values; fields that the list has no column for are absent
 * @param nameFromCapitals whether the family name was put into a person's case from capitals, by rule
 * @param sexSource where the sex comes from: {@code column}, {@code title} or empty
 */
public record Entry(
        Origin origin, long id, Affiliation affiliation, Values values, boolean nameFromCapitals, String sexSource) {
    /** This entry with another affiliation. */
    public Entry of(Affiliation other) {
        return new Entry(origin, id, other, values, nameFromCapitals, sexSource);
    }

    /** This entry with one of its values replaced; an empty value takes it away. */
    public Entry with(Field field, String value) {
        return value.equals(values.get(field))
                ? this
                : new Entry(origin, id, affiliation, values.with(field, value), nameFromCapitals, sexSource);
    }
}
