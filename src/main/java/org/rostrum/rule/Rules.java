package org.rostrum.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Finding;
import org.rostrum.event.Roster;

/** The catalogue of rules, and checking a meeting by them. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new NoFamilyName(),
            new NoDelegation(),
            new UnknownCountry(),
            new DuplicateParticipant(),
            new TwoHeadsOfDelegation(),
            new NoHeadOfDelegation(),
            new TitleContradictsSex(),
            new MalformedEmail(),
            new SharedEmail(),
            new DepartsBeforeArrival(),
            new Namesakes(),
            new OrganisationVariants(),
            new SimilarOrganisations(),
            new EndsBeforeItStarts(),
            new OutsideEventDays(),
            new RoomDoubleBooked(),
            new UnknownPerson(),
            new AmbiguousPerson());

    private Rules() {}

    /** Every rule, those about participants first. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rules about one subject, in the order of {@link #all()}. */
    public static List<Rule> about(Rule.Subject subject) {
        return ALL.stream().filter(rule -> rule.subject() == subject).toList();
    }

    /** The rule with this name, or empty. */
    public static Optional<Rule> named(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** What the rules have to say: the worst first, then in the order of the rules, then of the roster. */
    public static List<Finding> check(List<Rule> rules, Roster roster) {
        RosterIndex index = new RosterIndex(roster);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(rule.check(index));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
