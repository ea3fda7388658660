package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.reconcile.Candidate;
import org.rostrum.reconcile.Duplicates;
import org.rostrum.store.Database;
import org.rostrum.store.MatchDecision;
import org.rostrum.store.Matches;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** Registrations that may be of one person, what was decided about them, and the people at several events, as tables. */
public final class Doubles {
    /** The columns of {@link #table} that people read. */
    public static final List<String> FOR_PEOPLE = List.of("one", "other", "reasons");

    /** The columns of {@link #decisions} that people read. */
    public static final List<String> DECISIONS_FOR_PEOPLE = List.of("decision", "one", "other", "because");

    private Doubles() {}

    /** The candidates of an event, the best first, without those that were decided and those both of whom have left the list. */
    public static List<Candidate> within(Database database, Event event) {
        Matches matches = database.matches();
        Set<List<Long>> decided = decided(matches.all());
        Map<Long, Long> survivors = matches.survivors();
        List<Participant> people = database.roster(event).participants().stream()
                .filter(person -> !survivors.containsKey(person.id()))
                .toList();
        return Duplicates.within(
                people,
                (one, other) -> (one.status().listed() || other.status().listed())
                        && !decided.contains(List.of(one.id(), other.id())));
    }

    /** The candidates between the event and all others. */
    public static List<Candidate> across(Database database, Event event) {
        Matches matches = database.matches();
        Set<List<Long>> decided = decided(matches.all());
        Map<Long, Long> survivors = matches.survivors();
        Map<Long, String> eventOf = new HashMap<>();
        List<Participant> people = new ArrayList<>();
        for (Event each : database.events().all()) {
            database.roster(each).listed().stream()
                    .filter(person -> !survivors.containsKey(person.id()))
                    .forEach(person -> {
                        people.add(person);
                        eventOf.put(person.id(), each.code());
                    });
        }
        BiPredicate<Participant, Participant> open = (one, other) -> {
            String first = eventOf.get(one.id());
            String second = eventOf.get(other.id());
            return !first.equals(second)
                    && (first.equals(event.code()) || second.equals(event.code()))
                    && !decided.contains(List.of(one.id(), other.id()));
        };
        return Duplicates.between(people, open);
    }

    private static Set<List<Long>> decided(List<MatchDecision> decisions) {
        Set<List<Long>> pairs = new HashSet<>();
        decisions.forEach(decision -> {
            pairs.add(List.of(decision.participant(), decision.other()));
            pairs.add(List.of(decision.other(), decision.participant()));
        });
        return pairs;
    }

    /** Candidates: {@code score, kind, id, one, event, other_id, other, other_event, reasons}. */
    public static ResultTable table(Database database, List<Candidate> candidates) {
        Matches matches = database.matches();
        List<List<String>> rows = candidates.stream()
                .map(candidate -> List.of(
                        String.format(Locale.ROOT, "%.2f", candidate.score()),
                        candidate.kind().code(),
                        Long.toString(candidate.one().id()),
                        described(candidate.one()),
                        matches.eventOf(candidate.one().id()),
                        Long.toString(candidate.other().id()),
                        described(candidate.other()),
                        matches.eventOf(candidate.other().id()),
                        candidate.kind() == Candidate.Kind.NAMESAKES
                                ? "namesakes, not merged: " + candidate.because()
                                : candidate.because()))
                .toList();
        return new ResultTable(
                List.of(
                        Column.decimal("score"),
                        Column.text("kind"),
                        Column.integer("id"),
                        Column.text("one"),
                        Column.text("event"),
                        Column.integer("other_id"),
                        Column.text("other"),
                        Column.text("other_event"),
                        Column.text("reasons")),
                RowSource.of(rows));
    }

    /** All decisions: {@code decision, id, one, event, other_id, other, other_event, because}. */
    public static ResultTable decisions(Database database) {
        Matches matches = database.matches();
        List<List<String>> rows = matches.all().stream()
                .map(decision -> List.of(
                        word(decision.kind()),
                        Long.toString(decision.participant()),
                        described(matches, decision.participant()),
                        matches.eventOf(decision.participant()),
                        Long.toString(decision.other()),
                        described(matches, decision.other()),
                        matches.eventOf(decision.other()),
                        decision.because()))
                .toList();
        return new ResultTable(
                List.of(
                        Column.text("decision"),
                        Column.integer("id"),
                        Column.text("one"),
                        Column.text("event"),
                        Column.integer("other_id"),
                        Column.text("other"),
                        Column.text("other_event"),
                        Column.text("because")),
                RowSource.of(rows));
    }

    /** A row for each registration of each person at several events: {@code person, id, event, name, delegation, position}. */
    public static ResultTable persons(Database database) {
        Matches matches = database.matches();
        Map<Long, Long> survivors = matches.survivors();
        List<List<String>> rows = new ArrayList<>();
        Decided.persons(matches.all()).forEach((person, registrations) -> {
            List<Participant> stay = registrations.stream()
                    .filter(id -> !survivors.containsKey(id))
                    .flatMap(id -> matches.participant(id).stream())
                    .toList();
            if (stay.size() > 1) {
                stay.forEach(each -> rows.add(List.of(
                        Long.toString(person),
                        Long.toString(each.id()),
                        matches.eventOf(each.id()),
                        each.fullName(),
                        each.delegation().name(),
                        each.position())));
            }
        });
        return new ResultTable(
                List.of(
                        Column.integer("person"),
                        Column.integer("id"),
                        Column.text("event"),
                        Column.text("name"),
                        Column.text("delegation"),
                        Column.text("position")),
                RowSource.of(rows));
    }

    private static String word(MatchDecision.Kind kind) {
        return switch (kind) {
            case DIFFERENT -> "two people";
            case MERGED -> "merged";
            case PERSON -> "one person";
        };
    }

    private static String described(Matches matches, long id) {
        return matches.participant(id).map(Doubles::described).orElse("(not stored now)");
    }

    /** {@code Marius Gudelis (22, Lithuania, Investigator)}. */
    private static String described(Participant person) {
        String what = person.position().isEmpty() ? person.organisation() : person.position();
        return person.fullName() + " (" + person.id() + ", "
                + person.delegation().name()
                + (what.isEmpty() ? "" : ", " + what)
                + (person.status().listed() ? "" : ", " + person.status().code())
                + ")";
    }
}
