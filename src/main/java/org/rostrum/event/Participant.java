package org.rostrum.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as registered for one event.
 *
 * @param nameFromCapitals whether the family name was put into a person's case from capitals, so that a list in mixed case may replace it
 * @param sexSource {@code column}, {@code title}, {@code hand} or empty
 * @param origin the last list that named the person; empty for one added by hand
 */
public record Participant(
        long id,
        Delegation delegation,
        Values values,
        boolean nameFromCapitals,
        String sexSource,
        Optional<Origin> origin) {
    public String givenName() {
        return values.get(Field.GIVEN_NAME);
    }

    public String familyName() {
        return values.get(Field.FAMILY_NAME);
    }

    /** Given and family name with a space between, without either that is missing. */
    public String fullName() {
        return (givenName() + " " + familyName()).strip();
    }

    public String email() {
        return values.get(Field.EMAIL);
    }

    public String organisation() {
        return values.get(Field.ORGANISATION);
    }

    public String position() {
        return values.get(Field.POSITION);
    }

    public Sex sex() {
        return Sex.of(values.get(Field.SEX));
    }

    /** The role a list stated; a participant without one counts as delegate. */
    public Role role() {
        return Role.of(values.get(Field.ROLE)).orElse(Role.DELEGATE);
    }

    public Status status() {
        return Status.of(values.get(Field.STATUS)).orElse(Status.REGISTERED);
    }

    public Optional<LocalDate> arrival() {
        return date(Field.ARRIVAL);
    }

    public Optional<LocalDate> departure() {
        return date(Field.DEPARTURE);
    }

    private Optional<LocalDate> date(Field field) {
        return values.has(field) ? Optional.of(LocalDate.parse(values.get(field))) : Optional.empty();
    }
}
