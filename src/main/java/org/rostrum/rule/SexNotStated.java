package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.event.Sex;

/** Reports participants whose sex no list states; where it is stated of nobody, that once. */
final class SexNotStated extends Rule {
    SexNotStated() {
        super("sex-not-stated", Severity.INFO, Subject.PARTICIPANTS, "The sex of a participant is not stated.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Participant> unstated =
                roster.listed().stream().filter(p -> p.sex() == Sex.NOT_STATED).toList();
        return unstated.size() > 1 && unstated.size() == roster.listed().size()
                ? List.of(about(
                        roster.event(),
                        "",
                        "The sex of all " + unstated.size() + " participants is not stated",
                        "Ask for a list with a column of sexes or titles; statistics count them as not stated"))
                : unstated.stream().map(this::finding).toList();
    }

    private Finding finding(Participant participant) {
        return about(
                participant,
                "The sex of " + Words.name(participant) + " is not stated",
                "Ask, then: rostrum participant set " + participant.id() + " sex=…; statistics count it as not stated");
    }
}
