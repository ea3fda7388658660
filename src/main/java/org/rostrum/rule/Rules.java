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
            new WithdrawnHead(),
            new EmptyDelegation(),
            new TitleContradictsSex(),
            new SexNotStated(),
            new MixedScripts(),
            new MalformedEmail(),
            new SharedEmail(),
            new DepartsBeforeArrival(),
            new AbsentAllDays(),
            new Namesakes(),
            new OrganisationVariants(),
            new SimilarOrganisations(),
            new EndsBeforeItStarts(),
            new OutsideEventDays(),
            new OutsideParentItem(),
            new RoomDoubleBooked(),
            new PersonDoubleBooked(),
            new UnknownPerson(),
            new AmbiguousPerson(),
            new PersonAbsent(),
            new RoleHolderWithdrawn(),
            new RepeatedNumber(),
            new NumberGap(),
            new NoBreakForTooLong(),
            new ItemAfterClosing(),
            new RoomTooSmall(),
            new TooLittleWalkingTime(),
            new SessionWithoutRoom(),
            new UnexplainedGap(),
            new NoModerator(),
            new NoRapporteur(),
            new NoSpeaker(),
            new SpeakerOverload(),
            new OneSidedPanel());

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

    /** What the rules have to say as they come, also those that are off until they are set: the worst first, then in the order of the rules, then of the roster. */
    static List<Finding> check(List<Rule> rules, Roster roster) {
        RosterIndex index = new RosterIndex(roster, RuleSettings.STANDARD);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(rule.check(index));
        }
        return worstFirst(findings);
    }

    /** What those rules have to say that the event wants, as important as it wants them: the worst first, then in the order of the rules, then of the roster. */
    public static List<Finding> check(List<Rule> rules, Roster roster, RuleSettings settings) {
        RosterIndex index = new RosterIndex(roster, settings);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            settings.severity(rule).ifPresent(severity -> {
                for (Finding finding : rule.check(index)) {
                    findings.add(finding.severity() == severity ? finding : finding.withSeverity(severity));
                }
            });
        }
        return worstFirst(findings);
    }

    private static List<Finding> worstFirst(List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
