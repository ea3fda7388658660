package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.rostrum.event.Participant;

/** Finds registrations that may be those of one person. It only proposes. */
public final class Duplicates {
    /** Up to here every pair is compared; above, those that share a key ({@link PairBlocks}). */
    public static final int ALL_PAIRS = 1_000;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.kind() == Candidate.Kind.NAMESAKES)
            .thenComparing(candidate -> -candidate.score())
            .thenComparing(candidate -> candidate.one().id())
            .thenComparing(candidate -> candidate.other().id());

    private final List<Profile> people;
    private final BiPredicate<Participant, Participant> open;
    private final boolean betweenEvents;
    private final List<Candidate> found = new ArrayList<>();

    private Duplicates(List<Participant> people, BiPredicate<Participant, Participant> open, boolean betweenEvents) {
        this.people = Profile.of(people.stream()
                .sorted(Comparator.comparingLong(Participant::id))
                .toList());
        this.open = open;
        this.betweenEvents = betweenEvents;
    }

    /**
     * The candidates among people of one event, the best first and namesakes last; the same whatever the order of the people.
     *
     * @param open whether a pair may be proposed: not when somebody has decided about it
     */
    public static List<Candidate> within(List<Participant> people, BiPredicate<Participant, Participant> open) {
        return new Duplicates(people, open, false).find(ALL_PAIRS);
    }

    /** The same among people of several events; {@code open} must hold only for two of different ones. Position, organisation and address may have changed between them. */
    public static List<Candidate> between(List<Participant> people, BiPredicate<Participant, Participant> open) {
        return new Duplicates(people, open, true).find(ALL_PAIRS);
    }

    /** {@link #within} that compares every pair up to so many people. */
    static List<Candidate> within(List<Participant> people, int allPairs) {
        return new Duplicates(people, (one, other) -> true, false).find(allPairs);
    }

    private List<Candidate> find(int allPairs) {
        if (people.size() > allPairs) {
            PairBlocks.forEach(people, this::compare);
        } else {
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    compare(i, j);
                }
            }
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }

    private void compare(int i, int j) {
        Profile one = people.get(i);
        Profile other = people.get(j);
        if (open.test(one.person(), other.person())) {
            Evidence.of(one, other, betweenEvents).ifPresent(found::add);
        }
    }
}
