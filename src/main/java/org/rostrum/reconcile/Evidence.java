package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Participant;
import org.rostrum.text.Fold;

/**
 * Weighs what two registrations have in common and in what they differ. The weights add up as in Fellegi and Sunter (1969), "A theory of record linkage": each
 * says how much more often a field agrees (or differs) between two registrations of one person than between those of two.
 */
final class Evidence {
    private static final double FOR_LIKELY = 0.85;
    private static final double LEAST = 0.5;
    private static final double LEAST_NAME = 0.6;
    private static final double LEAST_NAME_UNDER_ONE_ADDRESS = 0.35;

    private static final double NAME = 8;

    /** What a field weighs when it agrees, and when it differs, within an event and between two. */
    private enum Weighed {
        DELEGATION("delegation", 1, -2.5, -1.5),
        ORGANISATION("organisation", 1, -0.4, -0.2),
        EMAIL("e-mail address", 3, -0.8, -0.3),
        POSITION("position", 0.8, -0.3, -0.1),
        PHONE("phone", 2, -0.3, -0.1);

        private final String word;
        private final double agrees;
        private final double differs;
        private final double differsBetweenEvents;

        Weighed(String word, double agrees, double differs, double differsBetweenEvents) {
            this.word = word;
            this.agrees = agrees;
            this.differs = differs;
            this.differsBetweenEvents = differsBetweenEvents;
        }
    }

    private final Profile one;
    private final Profile other;
    private final boolean betweenEvents;
    private final double name;
    private final List<String> agreeing = new ArrayList<>(4);
    private final List<String> differing = new ArrayList<>(4);
    private double weight;

    private Evidence(Profile one, Profile other, boolean betweenEvents, double name) {
        this.one = one;
        this.other = other;
        this.betweenEvents = betweenEvents;
        this.name = name;
        weight = (name - NameLikeness.ALIKE) * NAME;
        weigh(Weighed.DELEGATION, one.delegation(), other.delegation());
        weighOrganisation();
        weigh(Weighed.EMAIL, one.person().email(), other.person().email());
        weigh(Weighed.POSITION, one.position(), other.position());
        weigh(Weighed.PHONE, one.phone(), other.phone());
    }

    /** The pair as a candidate, or empty when too little speaks for it. */
    static Optional<Candidate> of(Profile one, Profile other, boolean betweenEvents) {
        if (one.person().id() > other.person().id()) {
            return of(other, one, betweenEvents);
        }
        double name = NameLikeness.between(one.name(), other.name());
        String address = one.person().email();
        boolean oneAddress = !address.isEmpty() && address.equals(other.person().email());
        if (name < (oneAddress ? LEAST_NAME_UNDER_ONE_ADDRESS : LEAST_NAME)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(one, other, betweenEvents, name);
        double score = 1 / (1 + Math.exp(-evidence.weight));
        return score < LEAST && !evidence.isOneName() ? Optional.empty() : Optional.of(evidence.candidate(score));
    }

    private void weigh(Weighed field, String mine, String theirs) {
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            weigh(field, mine.equals(theirs));
        }
    }

    private void weigh(Weighed field, boolean agrees) {
        weight += agrees ? field.agrees : betweenEvents ? field.differsBetweenEvents : field.differs;
        (agrees ? agreeing : differing).add(field.word);
    }

    private void weighOrganisation() {
        if (!one.person().organisation().isEmpty()
                && !other.person().organisation().isEmpty()) {
            weigh(
                    Weighed.ORGANISATION,
                    NameLikeness.between(one.organisation(), other.organisation()) >= NameLikeness.ALIKE);
        }
    }

    /** The same name in the same delegation: whatever else differs, somebody has to look once. */
    private boolean isOneName() {
        return !one.nameKey().isEmpty()
                && one.nameKey().equals(other.nameKey())
                && agreeing.contains(Weighed.DELEGATION.word);
    }

    private Candidate candidate(double score) {
        boolean namesakes =
                isOneName() && differing.contains(Weighed.EMAIL.word) && differing.contains(Weighed.POSITION.word);
        Candidate.Kind kind = namesakes
                ? Candidate.Kind.NAMESAKES
                : score >= FOR_LIKELY ? Candidate.Kind.LIKELY : Candidate.Kind.POSSIBLE;
        return new Candidate(one.person(), other.person(), score, kind, reasons());
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>(3);
        String names = names();
        if (names.equals("same name") && !agreeing.isEmpty()) {
            List<String> all = new ArrayList<>(List.of("name"));
            all.addAll(agreeing);
            reasons.add("same " + Wording.joined(all));
        } else {
            reasons.add(names);
            if (!agreeing.isEmpty()) {
                reasons.add("same " + Wording.joined(agreeing));
            }
        }
        if (!differing.isEmpty()) {
            reasons.add(Wording.joined(differing) + (differing.size() == 1 ? " differs" : " differ"));
        }
        return reasons;
    }

    private String names() {
        Participant a = one.person();
        Participant b = other.person();
        if (a.fullName().equals(b.fullName())) {
            return "same name";
        }
        if (Fold.key(a.fullName()).equals(Fold.key(b.fullName()))) {
            return "same name in other capitals or accents";
        }
        if (one.nameKey().equals(other.nameKey())) {
            return "same names in another order";
        }
        if (one.name().joined().text().equals(other.name().joined().text())) {
            return "same name in another alphabet or with other spaces";
        }
        return "names " + Math.round(name * 100) + " % alike";
    }
}
