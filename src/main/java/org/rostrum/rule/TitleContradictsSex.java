package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.event.Sex;
import org.rostrum.reference.Honorific;

/** Reports a form of address that says one sex where the list states the other. */
final class TitleContradictsSex extends Rule {
    TitleContradictsSex() {
        super(
                "title-contradicts-sex",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "The form of address says one sex, the list states the other.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .filter(TitleContradictsSex::contradictory)
                .map(this::finding)
                .toList();
    }

    private static boolean contradictory(Participant participant) {
        if (participant.sex() != Sex.F && participant.sex() != Sex.M
                || !participant.values().has(Field.HONORIFIC)) {
            return false;
        }
        String told = Honorific.of(participant.values().get(Field.HONORIFIC))
                .map(Honorific::sex)
                .orElse("");
        return !told.isEmpty() && !told.equals(participant.sex().code());
    }

    private Finding finding(Participant participant) {
        String title = participant.values().get(Field.HONORIFIC);
        return about(
                participant,
                title + " " + Words.name(participant) + " is stated to be "
                        + (participant.sex() == Sex.F ? "female" : "male"),
                "Find out which is right and correct the other: rostrum participant set " + participant.id()
                        + " honorific=… or sex=…");
    }
}
