package org.rostrum.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.rule.Engagements.Engagement;

/** Reports a person who has a role in very many items of one day. */
final class SpeakerOverload extends Rule {
    private static final Parameter ROLES =
            new Parameter("roles", 3, 1, "in so many agenda items a person may have a role on one day");

    SpeakerOverload() {
        super(
                "speaker-overload",
                Severity.WARNING,
                Subject.AGENDA,
                "A person has a role in more agenda items of a day than are good.",
                ROLES);
    }

    @Override
    public boolean offUntilSet() {
        return true;
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        int most = roster.value(this, ROLES);
        List<Finding> findings = new ArrayList<>();
        for (List<Engagement> all : roster.engagements().byPerson()) {
            Map<LocalDate, List<Engagement>> days = all.stream()
                    .collect(Collectors.groupingBy(
                            engagement -> engagement.item().day(), TreeMap::new, Collectors.toList()));
            days.forEach((day, engagements) -> {
                if (engagements.size() > most) {
                    findings.add(finding(day, engagements));
                }
            });
        }
        return findings;
    }

    private Finding finding(LocalDate day, List<Engagement> engagements) {
        Engagement first = engagements.get(0);
        return about(
                first.person(),
                Words.name(first.person()) + " has a role in " + engagements.size() + " items on " + day + ": "
                        + Words.list(
                                engagements.stream()
                                        .map(engagement ->
                                                engagement.role().kind().code() + " of "
                                                        + Words.item(engagement.item()))
                                        .toList(),
                                "and"),
                "Ask whether that is wanted, or name somebody else: rostrum agenda assign",
                engagements.stream()
                        .map(engagement -> engagement.item().id())
                        .sorted()
                        .toArray());
    }
}
