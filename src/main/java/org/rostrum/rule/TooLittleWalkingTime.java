package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.rule.Engagements.Engagement;
import org.rostrum.text.Fold;

/** Reports a person who has to be in another room as soon as an item ends. */
final class TooLittleWalkingTime extends Rule {
    private static final Parameter MINUTES =
            new Parameter("minutes", 5, 1, "how long it takes from one room to another");

    TooLittleWalkingTime() {
        super(
                "too-little-walking-time",
                Severity.WARNING,
                Subject.AGENDA,
                "A person has too little time from one room to the next.",
                MINUTES);
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        int needed = roster.value(this, MINUTES);
        List<Finding> findings = new ArrayList<>();
        for (List<Engagement> all : roster.engagements().byPerson()) {
            for (int i = 0; i < all.size(); i++) {
                LocalDateTime end = all.get(i).item().end();
                LocalDateTime there = end.plusMinutes(needed);
                for (int j = i + 1; j < all.size() && all.get(j).item().start().isBefore(there); j++) {
                    if (!all.get(j).item().start().isBefore(end) && elsewhere(all.get(i), all.get(j))) {
                        findings.add(finding(roster, all.get(i), all.get(j)));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean elsewhere(Engagement first, Engagement second) {
        String from = Fold.key(first.item().room());
        String to = Fold.key(second.item().room());
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }

    private Finding finding(RosterIndex roster, Engagement first, Engagement second) {
        long minutes = roster.minutes(first.item().end(), second.item().start());
        return aboutBoth(
                first.item(),
                second.item(),
                Words.name(first.person()) + " has " + Words.count(minutes, "minute") + " from "
                        + first.item().room() + " to " + second.item().room() + " (" + Words.item(second.item())
                        + "): " + Words.moment(first.item().end()),
                "Put both in one room, or a break between them: rostrum agenda move, rostrum agenda shift",
                first.person().id());
    }
}
