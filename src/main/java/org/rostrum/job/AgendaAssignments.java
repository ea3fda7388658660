package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.agenda.ItemWords;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.NameKey;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** Who is put on an agenda item by hand, and taken off. */
public final class AgendaAssignments {
    private final Database database;
    private final Event event;
    private final AgendaEdits edits;

    /**
     * Somebody on an item, as a command line says it.
     *
     * @param who an id, {@code p:ID}, an e-mail address or a name
     */
    public record Place(AgendaRole.Kind kind, String who) {}

    public AgendaAssignments(Database database, Event event) {
        this.database = database;
        this.event = event;
        edits = new AgendaEdits(database, event);
    }

    /**
     * Puts participants on an item. A name that stands there already and is the participant's is tied to the participant, else the person is added.
     *
     * @param title of the presentation, where it is said
     * @param confirmed whether they have said yes, where it is said
     * @return a line for each change, empty when it is so already
     * @throws UserError (USAGE) when the item or somebody is not understood
     */
    public List<String> assign(
            Write write, String text, List<Place> places, Optional<String> title, Optional<Boolean> confirmed) {
        AgendaItem item = edits.item(text);
        List<AgendaRole> roles = new ArrayList<>(item.roles());
        List<String> notes = new ArrayList<>();
        for (Place place : places) {
            Participant person = Persons.one(database, event, place.who());
            if (!person.status().listed()) {
                notes.add("note: " + person.fullName() + " (" + person.id() + ") is "
                        + person.status().code());
            }
            int at = standing(roles, place.kind(), person);
            AgendaRole before = at < 0 ? new AgendaRole(place.kind(), person.fullName()) : roles.get(at);
            AgendaRole after = new AgendaRole(
                    place.kind(),
                    before.name(),
                    before.delegation(),
                    title.orElse(before.title()),
                    confirmed.orElse(before.confirmed()),
                    Optional.of(person.id()));
            if (at < 0) {
                roles.add(after);
            } else {
                roles.set(at, after);
            }
        }
        List<String> done = new ArrayList<>(edits.made(write, List.of(item.withRoles(roles)), false));
        if (!done.isEmpty()) {
            done.addAll(notes);
        }
        return done;
    }

    /** Where the person stands already: assigned, else under the name; -1 where not at all. */
    private static int standing(List<AgendaRole> roles, AgendaRole.Kind kind, Participant person) {
        int named = -1;
        for (int i = 0; i < roles.size(); i++) {
            AgendaRole role = roles.get(i);
            if (role.kind() == kind && role.participant().equals(Optional.of(person.id()))) {
                return i;
            }
            boolean free = role.kind() == kind && role.participant().isEmpty();
            if (named < 0 && free && key(role.name()).equals(key(person.fullName()))) {
                named = i;
            }
        }
        return named;
    }

    private static String key(String name) {
        return NameKey.of(RoleHolders.withoutHonorific(name), "");
    }

    /**
     * Takes people off an item.
     *
     * @return a line for each
     * @throws UserError (USAGE) when the item is not understood, or somebody is not on it, or several may be meant
     */
    public List<String> unassign(Write write, String text, List<Place> places) {
        AgendaItem item = edits.item(text);
        List<AgendaRole> roles = new ArrayList<>(item.roles());
        RoleHolders holders = new RoleHolders(database.roster(event).participants());
        for (Place place : places) {
            List<AgendaRole> meant = meant(roles, place, holders);
            if (meant.size() != 1) {
                throw refusal(item, place, meant);
            }
            roles.remove(meant.get(0));
        }
        return edits.made(write, List.of(item.withRoles(roles)), false);
    }

    /** Who is so called there; else who is tied to the participant that is meant. */
    private List<AgendaRole> meant(List<AgendaRole> roles, Place place, RoleHolders holders) {
        List<AgendaRole> ofKind =
                roles.stream().filter(role -> role.kind() == place.kind()).toList();
        List<AgendaRole> called = ofKind.stream()
                .filter(role -> key(role.name()).equals(key(place.who())))
                .toList();
        if (!called.isEmpty()) {
            return called;
        }
        List<Participant> people = database.named(event, place.who());
        return ofKind.stream()
                .filter(role -> holders.tie(role).people().stream()
                        .anyMatch(person -> people.stream().anyMatch(one -> one.id() == person.id())))
                .toList();
    }

    private UserError refusal(AgendaItem item, Place place, List<AgendaRole> meant) {
        String kind = place.kind().code();
        String there = item.roles().stream()
                .filter(role -> role.kind() == place.kind())
                .map(role -> role.name()
                        + role.participant().map(id -> " (" + id + ")").orElse(""))
                .collect(Collectors.joining("; "));
        if (meant.size() > 1) {
            return new UserError(
                    UserError.Kind.USAGE,
                    meant.size() + " who may be “" + place.who() + "” are " + kind + " of " + ItemWords.label(item),
                    "give the id: " + there);
        }
        return new UserError(
                UserError.Kind.USAGE,
                "nobody who is “" + place.who() + "” is " + kind + " of " + ItemWords.label(item),
                there.isEmpty() ? "it has no " + kind : kind + " there: " + there);
    }
}
