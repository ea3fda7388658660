package org.rostrum.job;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Sex;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Corrections by hand, with the same checks as an import. */
public final class Edits {
    private static final String DELEGATION = "delegation";

    private Edits() {}

    /**
     * Sets fields of a participant; what it is already is left alone.
     *
     * @param changes {@code FIELD=VALUE}
     * @return a line for each change, empty when nothing changes
     * @throws UserError (USAGE) when the person, a field or a value is not understood
     */
    public static List<String> set(Database database, Write write, Event event, String person, List<String> changes) {
        Participant before = Persons.one(database, event, person);
        Values values = before.values();
        Affiliation affiliation = before.delegation().affiliation();
        List<String> done = new ArrayList<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw usage("“" + change + "” is not FIELD=VALUE", "for example position='Chief Inspector'");
            }
            String name =
                    change.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace('-', '_');
            String value = change.substring(equals + 1).strip();
            if (name.equals(DELEGATION) || name.equals("country")) {
                affiliation = affiliation(value, event);
                continue;
            }
            Field field = field(name);
            values = values.with(field, checked(field, value));
        }
        describe(before, values, affiliation, done);
        if (!done.isEmpty()) {
            write.setParticipant(before.id(), values, affiliation);
        }
        return done;
    }

    /** Withdraws a participant; returns the line to say. */
    public static String withdraw(Database database, Write write, Event event, String person) {
        Participant before = Persons.one(database, event, person);
        if (before.status() == Status.WITHDRAWN) {
            throw usage(
                    before.fullName() + " (" + before.id() + ") has withdrawn already",
                    "rostrum participant set " + before.id() + " status=registered takes it back");
        }
        write.withdraw(before.id());
        return "withdrawn: " + before.fullName() + " (" + before.id() + ", "
                + before.delegation().name() + "); kept, but off the lists";
    }

    private static void describe(Participant before, Values values, Affiliation affiliation, List<String> done) {
        String who = before.fullName() + " (" + before.id() + "): ";
        for (Field field : Field.values()) {
            String from = before.values().get(field);
            String to = values.get(field);
            if (!from.equals(to)) {
                done.add(who + field.code() + ": " + shown(from) + " -> " + shown(to));
            }
        }
        if (!affiliation.key().equals(before.delegation().affiliation().key())) {
            done.add(who + DELEGATION + ": " + shown(before.delegation().name()) + " -> " + shown(affiliation.name()));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
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
            case EMAIL -> value.toLowerCase(Locale.ROOT);
            default -> Normalizer.normalize(value, Normalizer.Form.NFC);
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

    private static Affiliation affiliation(String value, Event event) {
        if (value.isEmpty()) {
            return Affiliation.NONE;
        }
        Resolution resolution = Represented.resolve(value, event.from());
        if (resolution.outcome() != Resolution.Outcome.FOUND) {
            String names = String.join(
                    " or ",
                    resolution.identities().stream()
                            .map(identity -> identity.name() + " (" + identity.code() + ")")
                            .toList());
            throw usage(
                    "“" + value + "” is no State or organisation that rostrum knows"
                            + (resolution.outcome() == Resolution.Outcome.AMBIGUOUS ? " for certain" : ""),
                    names.isEmpty() ? "give the ISO code or a name in any language" : "did you mean " + names + "?");
        }
        return Affiliation.of(resolution.identities().get(0));
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
