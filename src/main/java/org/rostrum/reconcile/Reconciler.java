package org.rostrum.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;
import org.rostrum.event.Status;
import org.rostrum.event.Values;

/**
 * Plans a list row by row against what is stored. Every planned row must be applied before the next is planned, so that the participants of earlier rows
 * are known; of the list itself only a bit for each stored participant is kept, or two short hashes for each row when nobody was stored before.
 */
public final class Reconciler {
    private final Options options;
    private final Named named;
    private final Decisions decisions;
    private final ByHand byHand;
    private final Matching matching;
    private final Optional<IntSet> seen;

    /** A plan for one list; asks at once whether anybody is stored, so it must be made before the list's first row is applied. */
    public Reconciler(Known known, Options options) {
        this.options = options;
        named = new Named(known.highestId());
        decisions = new Decisions(options.decisions(), known);
        byHand = new ByHand(known::handEdits, options.edits());
        matching = new Matching(known, options.listed(), named);
        seen = known.nobody() ? Optional.of(new IntSet()) : Optional.empty();
    }

    /**
     * What becomes of the next row of the list.
     *
     * @throws org.rostrum.text.UserError (USAGE) when the answer given for the row names nobody
     */
    public PlannedRow plan(Entry entry) {
        String nameKey = entry.values().nameKey();
        boolean fresh = unseen(entry, nameKey);
        if (nameKey.isEmpty() && !entry.values().has(Field.EMAIL)) {
            return refused(entry, "neither name nor e-mail address");
        }
        Optional<String> decision = decisions.of(entry.origin());
        if (decision.isPresent()) {
            return decided(entry, nameKey, decision.get());
        }
        return fresh ? created(entry) : planned(entry, matching.of(entry, nameKey));
    }

    /** The rows for which {@code --match} has an answer that no row planned so far has asked for, in order. */
    public Set<String> unusedDecisions() {
        return decisions.unused();
    }

    /** The values for which {@code --edits} has an answer that no row planned so far has asked for, in order. */
    public Set<String> unusedEdits() {
        return byHand.unused();
    }

    /** Whether nobody can be meant because nobody was stored and no earlier row has the address or the name; always remembers both. */
    private boolean unseen(Entry entry, String nameKey) {
        if (seen.isEmpty()) {
            return false;
        }
        String email = Spelling.address(entry.values().get(Field.EMAIL));
        boolean newAddress = email.isEmpty() || seen.get().add(Hash.ofAddress(email));
        boolean newName = nameKey.isEmpty()
                || seen.get().add(Hash.ofDelegationAndName(entry.affiliation().key(), nameKey));
        return newAddress && newName;
    }

    private PlannedRow decided(Entry entry, String nameKey, String answer) {
        if (answer.equals(Decisions.NEW)) {
            return created(entry);
        }
        Participant person = decisions.person(entry.origin(), answer, matching.candidates(entry, nameKey));
        return planned(entry, Match.one(person, named.contains(person.id()), "decided with --match"));
    }

    private PlannedRow planned(Entry entry, Match match) {
        return switch (match.kind()) {
            case NOBODY -> created(entry);
            case STORED -> stored(entry, match);
            case AGAIN -> again(entry, match);
            case UNDECIDED -> undecided(entry, match);
        };
    }

    private PlannedRow created(Entry entry) {
        Values values = entry.values().has(Field.STATUS)
                ? entry.values()
                : entry.values().with(Field.STATUS, Status.REGISTERED.code());
        return new PlannedRow(
                entry,
                PlannedRow.State.NEW,
                Optional.empty(),
                entry.affiliation(),
                values,
                entry.nameFromCapitals(),
                entry.sexSource(),
                List.of(),
                Map.of(),
                "",
                "",
                Optional.empty());
    }

    private PlannedRow stored(Entry entry, Match match) {
        named.add(match.person().id());
        Comparison comparison = Comparison.of(match.reading(entry), match.person(), byHand);
        Optional<Question> question = comparison.byHand().question(entry.origin() + " " + Wording.row(entry));
        if (options.addOnly() && (comparison.state() != PlannedRow.State.SAME || question.isPresent())) {
            return left(entry, match, comparison);
        }
        if (question.isPresent()) {
            return untouched(
                    entry, PlannedRow.State.CONFLICT, match, comparison.byHand().reason(), question);
        }
        return row(entry, comparison.state(), match, comparison, "");
    }

    private PlannedRow left(Entry entry, Match match, Comparison comparison) {
        List<String> fields = Stream.concat(
                        comparison.changes().stream().map(FieldChange::field), comparison.byHand().disputed().stream())
                .toList();
        Participant person = match.person();
        String reason = Wording.person(person) + " stays as stored (--add-only); the list has another "
                + Wording.joined(fields);
        return untouched(entry, PlannedRow.State.SKIPPED, match, reason, Optional.empty());
    }

    private static PlannedRow untouched(
            Entry entry, PlannedRow.State state, Match match, String reason, Optional<Question> question) {
        Participant person = match.person();
        return new PlannedRow(
                entry,
                state,
                Optional.of(person),
                person.delegation().affiliation(),
                person.values(),
                person.nameFromCapitals(),
                person.sexSource(),
                List.of(),
                Map.of(),
                match.evidence(),
                reason,
                question);
    }

    private PlannedRow again(Entry entry, Match match) {
        Comparison comparison = Comparison.filling(match.reading(entry), match.person(), byHand);
        String where = match.person().origin().map(Origin::toString).orElse("an earlier row");
        String refused = comparison.refused().isEmpty()
                ? ""
                : "; another " + Wording.joined(comparison.refused()) + " is not taken over";
        if (options.addOnly() && named.storedBefore(match.person().id())) {
            return untouched(entry, PlannedRow.State.DUPLICATE, match, "the same person as " + where, Optional.empty());
        }
        return row(entry, PlannedRow.State.DUPLICATE, match, comparison, "the same person as " + where + refused);
    }

    private PlannedRow undecided(Entry entry, Match match) {
        Question question = Wording.who(entry, match.people(), named, match.reason());
        return new PlannedRow(
                entry,
                PlannedRow.State.CONFLICT,
                Optional.empty(),
                entry.affiliation(),
                entry.values(),
                entry.nameFromCapitals(),
                entry.sexSource(),
                List.of(),
                Map.of(),
                "",
                match.reason(),
                Optional.of(question));
    }

    private static PlannedRow row(
            Entry entry, PlannedRow.State state, Match match, Comparison comparison, String reason) {
        return new PlannedRow(
                entry,
                state,
                Optional.of(match.person()),
                comparison.affiliation(),
                comparison.values(),
                comparison.nameFromCapitals(),
                comparison.sexSource(),
                comparison.changes(),
                comparison.byHand().listed(),
                match.evidence(),
                reason,
                Optional.empty());
    }

    /** A row that cannot be taken in. */
    public static PlannedRow refused(Entry entry, String reason) {
        return new PlannedRow(
                entry,
                PlannedRow.State.ERROR,
                Optional.empty(),
                entry.affiliation(),
                Values.NONE,
                false,
                "",
                List.of(),
                Map.of(),
                "",
                reason,
                Optional.empty());
    }
}
