package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Field;
import org.rostrum.text.Fold;

/** What a column of a list of participants can be. */
public enum Meaning {
    /** The running number of the list. */
    NUMBER("running number"),
    /** The participant's id in this database. */
    ID("participant id"),
    /** The country or organisation represented. */
    REPRESENTED("country/organisation"),
    HONORIFIC("title"),
    /** The academic title or rank of lists that have a column for it beside the form of address; it is written after that. */
    SECOND_HONORIFIC("second title"),
    GIVEN_NAME("given name"),
    /** A middle name or patronymic; it is written after the given name. */
    MIDDLE_NAME("middle name"),
    /** What stands before the family name in a column of its own, as the Dutch "van der"; it is written before the family name. */
    FAMILY_PREFIX("prefix of the family name"),
    FAMILY_NAME("family name"),
    /** The second surname of Spanish lists; it is written after the family name. */
    SECOND_FAMILY_NAME("second family name"),
    /** Given and family name in one cell. */
    FULL_NAME("full name"),
    POSITION("position"),
    ORGANISATION("organisation"),
    ORGANISATION_KIND("kind of organisation"),
    EMAIL("e-mail"),
    PHONE("phone"),
    SEX("sex"),
    /** A mark on men, where women have a column of their own. */
    MALE_MARK("mark of men"),
    /** A mark on women. */
    FEMALE_MARK("mark of women"),
    /** A mark on those who head their delegation. */
    HEAD_MARK("head of delegation"),
    ROLE("role"),
    STATUS("status"),
    ARRIVAL("arrival"),
    DEPARTURE("departure"),
    REMARKS("remarks"),
    /** The kind of delegation. */
    CATEGORY("category"),
    /** Left out because the user said so. */
    IGNORED("ignored"),
    /** Kept as sent, and nothing made of it. */
    NOT_UNDERSTOOD("not understood");

    private static final Map<String, Meaning> OTHER_NAMES = Map.ofEntries(
            Map.entry("country", REPRESENTED),
            Map.entry("delegation", REPRESENTED),
            Map.entry("title", HONORIFIC),
            Map.entry("name", FULL_NAME),
            Map.entry("first name", GIVEN_NAME),
            Map.entry("surname", FAMILY_NAME),
            Map.entry("last name", FAMILY_NAME),
            Map.entry("e mail", EMAIL),
            Map.entry("gender", SEX),
            Map.entry("head", HEAD_MARK),
            Map.entry("organization", ORGANISATION),
            Map.entry("ignore", IGNORED));

    private final String label;

    Meaning(String label) {
        this.label = label;
    }

    /** The name in options: {@code family_name} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in sentences: {@code family name} … */
    public String label() {
        return label;
    }

    /** The participant's field that a value of the column goes into as it stands, or empty where it takes more than that. */
    public Optional<Field> field() {
        return this == HEAD_MARK ? Optional.of(Field.ROLE) : Field.of(code());
    }

    /** The meaning with this code or one of its other usual names ({@code country}, {@code surname}), or empty. */
    public static Optional<Meaning> of(String code) {
        String key = Fold.key(code.replace('_', ' '));
        for (Meaning meaning : values()) {
            if (meaning != NOT_UNDERSTOOD
                    && Fold.key(meaning.code().replace('_', ' ')).equals(key)) {
                return Optional.of(meaning);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(key));
    }

    /** The names that options may use, in the order of the meanings. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Meaning meaning : values()) {
            if (meaning != NOT_UNDERSTOOD) {
                codes.add(meaning.code());
            }
        }
        return codes;
    }
}
