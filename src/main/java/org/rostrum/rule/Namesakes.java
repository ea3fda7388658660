package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports different people who bear one name in one delegation. */
final class Namesakes extends Rule {
    Namesakes() {
        super(
                "namesakes",
                Severity.INFO,
                Subject.PARTICIPANTS,
                "Different people of one delegation bear the same name.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (List<Participant> sameName : roster.sameNames()) {
            List<Participant> people = SameName.people(sameName).stream()
                    .map(person -> person.get(0))
                    .toList();
            if (people.size() > 1) {
                findings.add(finding(sameName, people));
            }
        }
        return findings;
    }

    private Finding finding(List<Participant> sameName, List<Participant> people) {
        Participant first = people.get(0);
        return about(
                sameName,
                first,
                people.size() + " people are called " + Words.name(first) + ": " + Words.idsAndPositions(people, "and"),
                "Nothing, if they are different people; address and position tell them apart on badges and in the agenda");
    }
}
