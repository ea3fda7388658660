package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.reconcile.Merge;
import org.rostrum.store.Database;
import org.rostrum.store.MatchDecision;
import org.rostrum.store.Matches;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;

/** What somebody decides about registrations that may be of one person. */
public final class Decided {
    private final Database database;
    private final Write write;
    private final Event event;
    private final Matches matches;

    /** Decisions within a write that the caller commits. */
    public Decided(Database database, Write write, Event event) {
        this.database = database;
        this.write = write;
        this.event = event;
        this.matches = database.matches();
    }

    /**
     * Remembers that two registrations are of two people; returns what to say.
     *
     * @throws UserError (USAGE) when one of them is nobody, several, or both are the same or merged
     */
    public List<String> different(String one, String other, String because) {
        Participant a = anyEvent(one);
        Participant b = anyEvent(other);
        requireTwo(a, b);
        between(a, b)
                .filter(earlier -> earlier.kind() != MatchDecision.Kind.DIFFERENT)
                .ifPresent(earlier -> {
                    throw usage(
                            described(a) + " and " + described(b) + " were said to be one person",
                            "rostrum duplicates split " + earlier.other() + " takes that back");
                });
        write.matches()
                .decide(MatchDecision.Kind.DIFFERENT, Math.min(a.id(), b.id()), Math.max(a.id(), b.id()), because);
        return List.of("two people: " + described(a) + " and " + described(b) + "; they are not proposed any more");
    }

    /**
     * Makes two registrations one person: those of one event are merged, those of two events linked. Returns what to say, a line for each value that won.
     *
     * @throws UserError (USAGE) as {@link #different}
     */
    public List<String> same(String one, String other, String because) {
        Participant a = anyEvent(one);
        Participant b = anyEvent(other);
        requireTwo(a, b);
        if (!matches.eventOf(a.id()).equals(matches.eventOf(b.id()))) {
            write.matches().decide(MatchDecision.Kind.PERSON, a.id(), b.id(), because);
            return List.of("one person: " + described(a) + " at " + matches.eventOf(a.id()) + " and " + described(b)
                    + " at " + matches.eventOf(b.id()) + "; both lists stay as they are");
        }
        Merge merge = Merge.of(a, b, matches.byHand(a.id()), matches.byHand(b.id()), matches.isLater(b.id(), a.id()));
        write.matches().merge(merge, because);
        List<String> said = new ArrayList<>();
        said.add("merged: " + described(b) + " into " + described(a));
        merge.choices().forEach(choice -> said.add("  " + inWords(choice)));
        if (!a.delegation()
                .affiliation()
                .key()
                .equals(b.delegation().affiliation().key())) {
            said.add("  delegation: " + a.delegation().name() + " stays, not "
                    + b.delegation().name());
        }
        said.add("rostrum duplicates split " + b.id() + " takes them apart again");
        return said;
    }

    private static String inWords(Merge.Choice choice) {
        String wins = choice.taken() ? choice.theirs() : choice.mine();
        String loses = choice.taken() ? choice.mine() : choice.theirs();
        return choice.field().code() + ": " + wins + (loses.isEmpty() ? "" : ", not " + loses) + " (" + reason(choice)
                + ")";
    }

    private static String reason(Merge.Choice choice) {
        boolean stays = !choice.taken() && choice.field() == Field.STATUS;
        return stays ? "as it was" : choice.why();
    }

    /**
     * Takes a merge, or a link between two events, apart; returns what to say.
     *
     * @throws UserError (USAGE) when the participant was never merged or linked, or when it is not clear with whom
     */
    public List<String> split(String person) {
        Participant named = Persons.registration(database, event, person);
        MatchDecision decision = joint(named);
        List<Field> changed = write.matches().split(decision);
        Participant stays = matches.participant(decision.participant()).orElseThrow();
        Participant other = matches.participant(decision.other()).orElseThrow();
        List<String> said = new ArrayList<>();
        said.add("two registrations again: " + described(stays) + " and " + described(other));
        changed.forEach(field -> said.add("  " + field.code() + ": “"
                + stays.values().get(field) + "” stays with " + stays.id() + ", since it was changed after the merge"));
        return said;
    }

    private MatchDecision joint(Participant person) {
        List<MatchDecision> joint = matches.all().stream()
                .filter(decision -> decision.kind() != MatchDecision.Kind.DIFFERENT)
                .filter(decision -> decision.participant() == person.id() || decision.other() == person.id())
                .toList();
        List<MatchDecision> away = joint.stream()
                .filter(decision -> decision.other() == person.id())
                .toList();
        List<MatchDecision> meant = away.size() == 1 ? away : joint;
        if (meant.isEmpty()) {
            throw usage(described(person) + " was merged with nobody", "rostrum duplicates list shows the decisions");
        }
        if (meant.size() > 1) {
            throw usage(
                    described(person) + " was merged more than once",
                    "name the registration that is to come back: "
                            + String.join(
                                    " or ",
                                    meant.stream()
                                            .map(decision -> "rostrum duplicates split "
                                                    + (decision.other() == person.id()
                                                            ? decision.participant()
                                                            : decision.other()))
                                            .toList()));
        }
        return meant.get(0);
    }

    private Optional<MatchDecision> between(Participant one, Participant other) {
        return matches.all().stream()
                .filter(decision -> decision.isAbout(one.id(), other.id()))
                .findFirst();
    }

    /** Whom the text means at this event, or an id at any. */
    private Participant anyEvent(String text) {
        String number = text.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^p:", "");
        if (number.matches("[0-9]{1,18}")
                && database.participant(event, Long.parseLong(number)).isEmpty()) {
            Optional<Participant> elsewhere = matches.participant(Long.parseLong(number));
            if (elsewhere.isPresent()) {
                return elsewhere.get();
            }
        }
        return Persons.one(database, event, text);
    }

    private static void requireTwo(Participant one, Participant other) {
        if (one.id() == other.id()) {
            throw usage("both are " + described(one), "name two registrations; their ids tell them apart");
        }
    }

    private static String described(Participant person) {
        return person.fullName() + " (" + person.id() + ", "
                + person.delegation().name() + ")";
    }

    /** The people who stand at several events by somebody's decision: the ids of their registrations, by the lowest. */
    static Map<Long, List<Long>> persons(List<MatchDecision> decisions) {
        Map<Long, Long> lead = new TreeMap<>();
        for (MatchDecision decision : decisions) {
            if (decision.kind() != MatchDecision.Kind.DIFFERENT) {
                long one = leader(lead, decision.participant());
                long other = leader(lead, decision.other());
                lead.put(Math.max(one, other), Math.min(one, other));
                lead.putIfAbsent(Math.min(one, other), Math.min(one, other));
            }
        }
        Map<Long, List<Long>> persons = new TreeMap<>();
        lead.keySet()
                .forEach(id -> persons.computeIfAbsent(leader(lead, id), key -> new ArrayList<>())
                        .add(id));
        return persons;
    }

    private static long leader(Map<Long, Long> lead, long id) {
        long top = id;
        while (lead.getOrDefault(top, top) != top) {
            top = lead.get(top);
        }
        return top;
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
