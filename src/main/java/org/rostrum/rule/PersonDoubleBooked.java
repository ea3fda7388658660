package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.rule.Engagements.Engagement;

/** Reports a person who has to be on two agenda items at the same time, in whatever roles; a part of an item is on at the same time as the whole. */
final class PersonDoubleBooked extends Rule {
    PersonDoubleBooked() {
        super(
                "person-double-booked",
                Severity.ERROR,
                Subject.AGENDA,
                "A person has a role in two agenda items at the same time.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (List<Engagement> all : roster.engagements().byPerson()) {
            for (int i = 0; i < all.size(); i++) {
                LocalDateTime end = all.get(i).item().end();
                for (int j = i + 1; j < all.size() && all.get(j).item().start().isBefore(end); j++) {
                    if (!roster.agenda().related(all.get(i).item(), all.get(j).item())) {
                        findings.add(finding(roster, all.get(i), all.get(j)));
                    }
                }
            }
        }
        return findings;
    }

    private Finding finding(RosterIndex roster, Engagement first, Engagement second) {
        AgendaItem one = first.item();
        AgendaItem other = second.item();
        LocalDateTime from = other.start();
        LocalDateTime to = one.end().isBefore(other.end()) ? one.end() : other.end();
        return aboutBoth(
                one,
                other,
                Words.name(first.person()) + ", " + first.role().kind().code() + ", is also "
                        + second.role().kind().code() + " of " + Words.item(other) + ": " + Words.span(from, to) + ", "
                        + Words.count(roster.minutes(from, to), "minute"),
                "Move one of the items (rostrum agenda move), or name somebody else: rostrum agenda assign",
                first.person().id());
    }
}
