package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a participant who leaves before coming. */
final class DepartsBeforeArrival extends Rule {
    DepartsBeforeArrival() {
        super(
                "departs-before-arrival",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "A participant departs before the day of arrival.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .filter(DepartsBeforeArrival::impossible)
                .map(this::finding)
                .toList();
    }

    private static boolean impossible(Participant participant) {
        return participant.arrival().isPresent()
                && participant
                        .departure()
                        .filter(day -> day.isBefore(participant.arrival().get()))
                        .isPresent();
    }

    private Finding finding(Participant participant) {
        return about(
                participant,
                Words.name(participant) + " arrives on " + participant.values().get(Field.ARRIVAL) + " and departs on "
                        + participant.values().get(Field.DEPARTURE),
                "Correct one of them: rostrum participant set " + participant.id()
                        + " arrival=… or departure=…; day and month may be exchanged");
    }
}
