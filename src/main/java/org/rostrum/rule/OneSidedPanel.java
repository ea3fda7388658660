package org.rostrum.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.event.Sex;

/** Reports a session whose speakers are all of one sex, or all of one delegation. */
final class OneSidedPanel extends Rule {
    private static final Parameter PEOPLE =
            new Parameter("people", 2, 2, "with so many speakers a session is looked at");

    OneSidedPanel() {
        super(
                "one-sided-panel",
                Severity.INFO,
                Subject.AGENDA,
                "All speakers of a session are of one sex, or of one delegation.",
                PEOPLE);
    }

    @Override
    public boolean offUntilSet() {
        return true;
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (AgendaItem item : roster.items()) {
            if (item.kind() == AgendaItem.Kind.SESSION) {
                Optional<Set<Participant>> speakers = speakers(roster, item);
                if (speakers.isPresent() && speakers.get().size() >= roster.value(this, PEOPLE)) {
                    sided(speakers.get()).ifPresent(how -> findings.add(finding(item, speakers.get(), how)));
                }
            }
        }
        return findings;
    }

    /** Who speaks there and in its parts; empty while it is not known of all who they are. */
    private static Optional<Set<Participant>> speakers(RosterIndex roster, AgendaItem session) {
        Set<Participant> speakers = new LinkedHashSet<>();
        for (AgendaItem item : roster.agenda().withAllParts(session)) {
            for (AgendaRole role : item.roles()) {
                Optional<Participant> one = roster.tie(role).one();
                if (Words.speaks(role) && one.isEmpty()) {
                    return Optional.empty();
                }
                one.filter(person -> Words.speaks(role)).ifPresent(speakers::add);
            }
        }
        return Optional.of(speakers);
    }

    private static Optional<String> sided(Set<Participant> speakers) {
        List<String> how = new ArrayList<>();
        if (speakers.stream().allMatch(p -> p.sex() == Sex.F)) {
            how.add("are women");
        } else if (speakers.stream().allMatch(p -> p.sex() == Sex.M)) {
            how.add("are men");
        }
        if (speakers.stream().map(p -> p.delegation().id()).distinct().count() == 1) {
            String delegation = speakers.iterator().next().delegation().name();
            if (!delegation.isBlank()) {
                how.add("come for " + delegation);
            }
        }
        return how.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", how));
    }

    private Finding finding(AgendaItem session, Set<Participant> speakers, String how) {
        return about(
                session,
                session.title() + ": " + (speakers.size() == 2 ? "both" : "all " + speakers.size()) + " speakers "
                        + how,
                "Invite somebody else as well: " + Words.assign(session, AgendaRole.Kind.SPEAKER, "WHO"));
    }
}
