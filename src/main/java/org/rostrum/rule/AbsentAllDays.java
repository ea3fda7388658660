package org.rostrum.rule;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a participant who comes after the last day of the event, or leaves before the first. */
final class AbsentAllDays extends Rule {
    AbsentAllDays() {
        super(
                "absent-all-days",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "A participant is there on none of the days of the event.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .map(p -> finding(p, roster.event()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(Participant participant, Event event) {
        if (participant.arrival().filter(event.to()::isBefore).isPresent()) {
            return Optional.of(finding(
                    participant,
                    "arrives on " + participant.arrival().get() + ", after the last day of the event, " + event.to()));
        }
        if (participant.departure().filter(event.from()::isAfter).isPresent()) {
            return Optional.of(finding(
                    participant,
                    "departs on " + participant.departure().get() + ", before the first day of the event, "
                            + event.from()));
        }
        return Optional.empty();
    }

    private Finding finding(Participant participant, String when) {
        return about(
                participant,
                Words.name(participant) + " " + when,
                "Correct the day: rostrum participant set " + participant.id()
                        + " arrival=… or departure=…; or take the person off: rostrum participant withdraw "
                        + participant.id());
    }
}
