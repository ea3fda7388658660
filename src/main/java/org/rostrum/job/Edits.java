package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** Corrections by hand, with the same checks as an import. */
public final class Edits {
    private static final String DELEGATION = "delegation";

    private Edits() {}

    /**
     * Sets fields of participants; what is so already is left alone.
     *
     * @param changes {@code FIELD=VALUE}, or a field and its value
     * @return a line for each change, empty when nothing changes
     * @throws UserError (USAGE) when a field or a value is not understood
     */
    public static List<String> set(
            Database database, Write write, Event event, List<Participant> people, List<String> changes) {
        List<Assignment> assignments = Assignment.all(changes, new Delegations(database, event));
        boolean roleSaid = assignments.stream().anyMatch(said -> said.sets(Field.ROLE));
        boolean organisationSaid = assignments.stream().anyMatch(said -> said.sets(Field.ORGANISATION));
        Moves moves = new Moves(database, event);
        List<String> done = new ArrayList<>();
        for (Participant before : people) {
            Values said = before.values();
            Affiliation affiliation = before.delegation().affiliation();
            for (Assignment assignment : assignments) {
                said = assignment.laidOver(said);
                affiliation = assignment.affiliation().orElse(affiliation);
            }
            boolean moved =
                    !affiliation.key().equals(before.delegation().affiliation().key());
            Moves.Arrival after = moved
                    ? moves.into(affiliation, before, said, roleSaid, organisationSaid)
                    : new Moves.Arrival(said, "", "");
            int lines = done.size();
            describe(before, after, affiliation, done);
            if (done.size() > lines) {
                write.setParticipant(before.id(), after.values(), affiliation);
            }
        }
        return done;
    }

    /**
     * Moves participants into another delegation, whether somebody is in it yet or not.
     *
     * @param organisation whom they work for there, where it is said
     * @return a line for each change, empty when they are there already
     * @throws UserError (USAGE) when the delegation means nobody, or several
     */
    public static List<String> move(
            Database database,
            Write write,
            Event event,
            List<Participant> people,
            String to,
            Optional<String> organisation) {
        List<String> changes = new ArrayList<>(List.of(DELEGATION + "=" + to));
        organisation.ifPresent(name -> changes.add(Field.ORGANISATION.code() + "=" + name));
        return set(database, write, event, people, changes);
    }

    /**
     * Adds a participant; returns the line to say.
     *
     * @param namesake whether it may be another person of a name or an address that somebody has already
     * @throws UserError (USAGE) when a field or a value is not understood or no name is given, (DECISION) when it may be somebody who is there already
     */
    public static String add(Database database, Write write, Event event, List<String> changes, boolean namesake) {
        return "added: "
                + described(
                        database,
                        event,
                        added(database, write, event, Values.NONE, Affiliation.NONE, changes, namesake));
    }

    /**
     * Lets somebody new come in the place of a participant, with the delegation, organisation, position and role of that one where nothing else is said; returns the line to say.
     *
     * @throws UserError (USAGE) when the person, a field or a value is not understood or the participant was replaced or has withdrawn, (DECISION) when the new one may be
     *     somebody who is there already
     */
    public static String replace(
            Database database, Write write, Event event, String person, List<String> changes, boolean namesake) {
        Participant before = Persons.one(database, event, person);
        if (before.status() == Status.REPLACED) {
            throw usage(
                    before.fullName() + " (" + before.id() + ") was replaced already",
                    "rostrum show participant " + before.id() + " says by whom");
        }
        Values taken = Values.NONE;
        for (Field field : List.of(Field.POSITION, Field.ORGANISATION, Field.ORGANISATION_KIND, Field.ROLE)) {
            taken = taken.with(field, before.values().get(field));
        }
        long id = added(database, write, event, taken, before.delegation().affiliation(), changes, namesake);
        write.replace(before.id(), id);
        return before.fullName() + " (" + before.id() + ") is replaced by " + described(database, event, id);
    }

    /**
     * Makes a participant the head of the delegation; whoever was it is a delegate then.
     *
     * @return a line for each change, empty when it is so already
     * @throws UserError (USAGE) when the person is not understood, or is not on the list
     */
    public static List<String> head(Database database, Write write, Event event, String person) {
        Participant head = Persons.one(database, event, person);
        if (!head.status().listed()) {
            throw usage(
                    head.fullName() + " (" + head.id() + ") is " + head.status().code(),
                    "rostrum participant set " + head.id() + " status=registered takes that back");
        }
        List<Participant> before = database.roster(event).listed().stream()
                .filter(other -> other.delegation().id() == head.delegation().id())
                .filter(other -> other.role() == Role.HEAD && other.id() != head.id())
                .toList();
        List<String> done = new ArrayList<>(set(database, write, event, before, List.of("role=delegate")));
        done.addAll(set(database, write, event, List.of(head), List.of("role=head")));
        return done;
    }

    private static long added(
            Database database,
            Write write,
            Event event,
            Values taken,
            Affiliation represented,
            List<String> changes,
            boolean namesake) {
        Values values = taken;
        Affiliation affiliation = represented;
        for (Assignment assignment : Assignment.all(changes, new Delegations(database, event))) {
            values = assignment.laidOver(values);
            affiliation = assignment.affiliation().orElse(affiliation);
        }
        if (!values.has(Field.FAMILY_NAME) && !values.has(Field.GIVEN_NAME)) {
            throw usage("nobody is added without a name", "give family_name=… and given_name=…");
        }
        if (!namesake) {
            refuseKnown(database, event, values, affiliation);
        }
        return write.addParticipant(event, values, affiliation);
    }

    private static void refuseKnown(Database database, Event event, Values values, Affiliation affiliation) {
        String key = values.nameKey();
        database.roster(event).participants().stream()
                .filter(person -> values.has(Field.EMAIL)
                                && values.get(Field.EMAIL).equals(person.email())
                        || key.equals(person.values().nameKey())
                                && person.delegation().affiliation().key().equals(affiliation.key()))
                .findFirst()
                .ifPresent(person -> {
                    throw new UserError(
                            UserError.Kind.DECISION,
                            person.fullName() + " (" + person.id() + ", "
                                    + person.delegation().name() + ", "
                                    + person.status().code() + ") is there already",
                            "rostrum participant set " + person.id()
                                    + " … corrects that one; --namesake adds another person");
                });
    }

    private static String described(Database database, Event event, long id) {
        Participant person = database.participant(event, id).orElseThrow();
        return person.fullName() + " (" + id
                + (person.delegation().name().isEmpty()
                        ? ""
                        : ", " + person.delegation().name()) + ")";
    }

    /**
     * Withdraws participants.
     *
     * @return a line for each
     * @throws UserError (USAGE) when one of them has withdrawn already
     */
    public static List<String> withdraw(Write write, List<Participant> people) {
        List<String> done = new ArrayList<>();
        for (Participant before : people) {
            if (before.status() == Status.WITHDRAWN) {
                throw usage(
                        before.fullName() + " (" + before.id() + ") has withdrawn already",
                        "rostrum participant set " + before.id() + " status=registered takes it back");
            }
            write.withdraw(before.id());
            done.add("withdrawn: " + before.fullName() + " (" + before.id() + ", "
                    + before.delegation().name() + "); kept, but off the lists");
        }
        return done;
    }

    private static void describe(Participant before, Moves.Arrival after, Affiliation affiliation, List<String> done) {
        String who = before.fullName() + " (" + before.id() + "): ";
        for (Field field : Field.values()) {
            String from = before.values().get(field);
            String to = after.values().get(field);
            if (!from.equals(to)) {
                done.add(who + field.code() + ": " + shown(from) + " -> " + shown(to)
                        + (field == Field.ROLE ? after.roleNote() : ""));
            }
        }
        if (!affiliation.key().equals(before.delegation().affiliation().key())) {
            done.add(who + DELEGATION + ": " + shown(before.delegation().name()) + " -> " + shown(affiliation.name())
                    + after.delegationNote());
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
