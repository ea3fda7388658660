package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a time between two items of a day of which the agenda says nothing. */
final class UnexplainedGap extends Rule {
    private static final Parameter MINUTES =
            new Parameter("minutes", 10, 1, "a gap as long as this is reported; a shorter one is for changing rooms");

    UnexplainedGap() {
        super(
                "unexplained-gap",
                Severity.INFO,
                Subject.AGENDA,
                "Between two items of a day there is a time of which the agenda says nothing.",
                MINUTES);
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        Optional<AgendaItem> evening = Optional.empty();
        for (List<AgendaItem> day : roster.agenda().days()) {
            AgendaItem first = day.get(0);
            AgendaItem last =
                    evening.filter(late -> late.end().isAfter(first.start())).orElse(first);
            for (AgendaItem item : day) {
                long minutes = last.end().isBefore(item.start()) ? roster.minutes(last.end(), item.start()) : 0;
                if (minutes >= roster.value(this, MINUTES)) {
                    findings.add(finding(last, item, minutes));
                }
                last = item.end().isAfter(last.end()) ? item : last;
            }
            evening = Optional.of(last);
        }
        return findings;
    }

    private Finding finding(AgendaItem before, AgendaItem after, long minutes) {
        LocalDateTime from = before.end();
        return aboutTime(
                before,
                Words.span(from, after.start()) + ", " + Words.count(minutes, "minute") + ": nothing between "
                        + Words.item(before) + " and " + Words.item(after),
                "Say what it is for (rostrum agenda add), or move what comes after (rostrum agenda shift)",
                after.id());
    }
}
