package org.rostrum.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Field;
import org.rostrum.text.UserError;

/** What {@code --set} says of rows that have no value of their own. */
final class Defaults {
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Affiliation affiliation;
    private final Optional<Category> category;

    /** @throws UserError (USAGE) for a value that the field cannot have */
    Defaults(MappingOptions options, String language, LocalDate on) {
        for (Field field : Field.values()) {
            Meaning.of(field.code())
                    .map(options::setTo)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> values.put(field, normal(field, value, language, on)));
        }
        String represented = options.setTo(Meaning.REPRESENTED);
        affiliation = represented.isEmpty()
                ? Affiliation.NONE
                : new Representation(Map.of(Vocabulary.key(represented), represented), "", false, on)
                        .of(represented)
                        .affiliation();
        String stated = options.setTo(Meaning.CATEGORY);
        category = stated.isEmpty() ? Optional.empty() : MeaningWords.category(stated, language);
    }

    /** Only checks the values. */
    static void check(MappingOptions options, String language, LocalDate on) {
        new Defaults(options, language, on);
    }

    private static String normal(Field field, String value, String language, LocalDate on) {
        return switch (field) {
            case SEX -> MeaningWords.sex(value);
            case ROLE -> MeaningWords.role(value, language);
            case STATUS -> MeaningWords.status(value, language);
            case EMAIL -> Cells.email(value);
            case ARRIVAL, DEPARTURE ->
                Dates.read(value, false, on)
                        .map(LocalDate::toString)
                        .orElseThrow(() -> new UserError(
                                UserError.Kind.USAGE, "“" + value + "” is no date", "give it as 2010-10-20"));
            default -> CellText.tidy(value);
        };
    }

    String get(Field field) {
        return values.getOrDefault(field, "");
    }

    Map<Field, String> values() {
        return values;
    }

    Affiliation affiliation() {
        return affiliation;
    }

    Optional<Category> category() {
        return category;
    }
}
