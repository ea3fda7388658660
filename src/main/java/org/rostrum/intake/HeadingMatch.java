package org.rostrum.intake;

import java.util.Optional;
import java.util.Set;

/**
 * What a heading says.
 *
 * @param meaning the meaning's code in the vocabulary
 * @param languages those whose words explain it
 * @param exact whether the whole heading is known, not only words in it
 * @param order which name comes first, when the heading says so
 * @param theirs whether it says that it is about the participants, as "Attendee email" and "Country you represent" do
 */
record HeadingMatch(String meaning, Set<String> languages, boolean exact, Optional<NameOrder> order, boolean theirs) {
    /** The word "name" or "nom", which means the family name beside a given name, and the other way round. */
    static final String NAME = "name";
    /** The word "state", which is who is represented, or a part of the country beside a column of countries. */
    static final String STATE = "state";
    /** A word such as "department", which is the organisation, or a part of it beside a column of organisations. */
    static final String UNIT = "unit";
    /** Known, but nothing that is kept in a field. */
    static final String OTHER = "other";
    /** Of which State somebody is a citizen, which need not be the one that is represented. */
    static final String NATIONALITY = "nationality";
    /** About somebody or something else than the participant: a buyer, a contact person, an invoice. */
    static final String NOT_THEIRS = "not_theirs";
    /** When the answers of a form were given. */
    static final String FILLED_IN = "filled_in";
    /** About a talk that the participant gives. */
    static final String TALK = "talk";
    /** A word for a thing that has a name and a title of its own: "Event name" is no name of a person. */
    static final String THING = "thing";

    private static final Set<String> NAMES_OF_PEOPLE = Set.of(NAME, "full_name", "family_name");
    private static final Set<String> IN_NO_FIELD = Set.of(OTHER, NATIONALITY, NOT_THEIRS, FILLED_IN, TALK, THING);

    /** Whether the heading is known, and its column goes into no field. */
    boolean inNoField() {
        return IN_NO_FIELD.contains(meaning);
    }

    /** Whether it is the heading of a column without which nobody is named. */
    boolean namesPeople() {
        return NAMES_OF_PEOPLE.contains(meaning);
    }

    HeadingMatch as(String changed) {
        return new HeadingMatch(changed, languages, exact, order, theirs);
    }
}
