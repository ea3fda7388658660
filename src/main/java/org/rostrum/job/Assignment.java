package org.rostrum.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Field;
import org.rostrum.event.Role;
import org.rostrum.event.Sex;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.intake.CellText;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/**
 * What one field is set to by hand.
 *
 * @param field empty where it is the delegation
 * @param affiliation who is represented, where it is the delegation
 */
record Assignment(Optional<Field> field, String value, Optional<Affiliation> affiliation) {
    private static final String DELEGATION = "delegation";

    /**
     * Reads what a command line says.
     *
     * @param changes {@code FIELD=VALUE} each, or two words: a field and its value
     * @throws UserError (USAGE) when a field or a value is not understood
     */
    static List<Assignment> all(List<String> changes, Delegations delegations) {
        if (changes.size() == 2 && changes.stream().noneMatch(change -> change.indexOf('=') >= 1)) {
            return List.of(of(changes.get(0), changes.get(1), delegations));
        }
        List<Assignment> all = new ArrayList<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw usage("“" + change + "” is not FIELD=VALUE", "for example position='Chief Inspector'");
            }
            all.add(of(change.substring(0, equals), change.substring(equals + 1), delegations));
        }
        return all;
    }

    private static Assignment of(String written, String value, Delegations delegations) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        if (name.equals(DELEGATION) || name.equals("country")) {
            String text = value.strip();
            Affiliation affiliation = text.isEmpty() ? Affiliation.NONE : delegations.represented(text);
            return new Assignment(Optional.empty(), "", Optional.of(affiliation));
        }
        Field field = field(name);
        return new Assignment(Optional.of(field), checked(field, value.strip()), Optional.empty());
    }

    /** The values with this one. */
    Values laidOver(Values values) {
        return field.map(set -> values.with(set, value)).orElse(values);
    }

    /** Whether it is of this field. */
    boolean sets(Field other) {
        return field.equals(Optional.of(other));
    }

    private static Field field(String name) {
        return Field.of(name).orElseThrow(() -> {
            List<String> names = new ArrayList<>(
                    Arrays.stream(Field.values()).map(Field::code).toList());
            names.add(DELEGATION);
            return usage("a participant has no field “" + name + "”", Nearest.hint(name, names));
        });
    }

    private static String checked(Field field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (field) {
            case SEX ->
                code(
                        field,
                        value.toUpperCase(Locale.ROOT),
                        Arrays.stream(Sex.values())
                                .map(Sex::code)
                                .filter(code -> !code.isEmpty())
                                .toList());
            case ROLE ->
                code(
                        field,
                        value.toLowerCase(Locale.ROOT),
                        Arrays.stream(Role.values()).map(Role::code).toList());
            case STATUS ->
                code(
                        field,
                        value.toLowerCase(Locale.ROOT),
                        Arrays.stream(Status.values()).map(Status::code).toList());
            case ARRIVAL, DEPARTURE -> date(field, value);
            case EMAIL -> CellText.tidy(value).toLowerCase(Locale.ROOT);
            default -> CellText.tidy(value);
        };
    }

    private static String code(Field field, String value, List<String> codes) {
        if (!codes.contains(value)) {
            throw usage(field.code() + " cannot be “" + value + "”", "it is one of " + String.join(", ", codes));
        }
        return value;
    }

    private static String date(Field field, String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw usage(field.code() + " cannot be “" + value + "”", "write the date as 2010-10-20");
        }
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
