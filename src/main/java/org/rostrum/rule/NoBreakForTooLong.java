package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a stretch of a day in which people sit for too long; only a break ends it, or a meal. */
final class NoBreakForTooLong extends Rule {
    private static final Parameter MINUTES =
            new Parameter("minutes", 180, 1, "how long people may sit without a break");

    private static final Set<AgendaItem.Kind> RESTS = EnumSet.of(AgendaItem.Kind.BREAK, AgendaItem.Kind.SOCIAL);
    private static final Set<AgendaItem.Kind> SITTINGS =
            EnumSet.of(AgendaItem.Kind.OPENING, AgendaItem.Kind.SESSION, AgendaItem.Kind.ITEM, AgendaItem.Kind.CLOSING);

    /** What was sat through since the last break. */
    private record Stretch(AgendaItem first, LocalDateTime from, LocalDateTime to) {
        Stretch with(AgendaItem item) {
            return item.end().isAfter(to) ? new Stretch(first, from, item.end()) : this;
        }

        Stretch until(LocalDateTime rest) {
            return to.isAfter(rest) ? new Stretch(first, from, rest) : this;
        }
    }

    NoBreakForTooLong() {
        super(
                "no-break-for-too-long",
                Severity.WARNING,
                Subject.AGENDA,
                "The items of a day go on for too long without a break.",
                MINUTES);
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (List<AgendaItem> day : roster.agenda().days()) {
            for (Stretch stretch : stretches(day)) {
                long minutes = roster.minutes(stretch.from(), stretch.to());
                if (minutes > roster.value(this, MINUTES)) {
                    findings.add(finding(stretch, minutes));
                }
            }
        }
        return findings;
    }

    /** @param day by the start of the items */
    private static List<Stretch> stretches(List<AgendaItem> day) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Stretch> current = Optional.empty();
        LocalDateTime rested = LocalDateTime.MIN;
        for (AgendaItem item : day) {
            if (RESTS.contains(item.kind())) {
                current.map(stretch -> stretch.until(item.start())).ifPresent(stretches::add);
                rested = item.end().isAfter(rested) ? item.end() : rested;
                current = current.filter(stretch -> stretch.to().isAfter(item.end()))
                        .map(stretch -> new Stretch(stretch.first(), item.end(), stretch.to()));
            } else if (SITTINGS.contains(item.kind()) && item.end().isAfter(rested)) {
                LocalDateTime from = item.start().isAfter(rested) ? item.start() : rested;
                current = Optional.of(current.map(stretch -> stretch.with(item))
                        .orElseGet(() -> new Stretch(item, from, item.end())));
            }
        }
        current.ifPresent(stretches::add);
        return stretches;
    }

    private Finding finding(Stretch stretch, long minutes) {
        return aboutTime(
                stretch.first(),
                Words.span(stretch.from(), stretch.to()) + ", " + Words.count(minutes, "minute") + " without a break",
                "Put a break between two items: rostrum agenda add",
                stretch.from().equals(stretch.first().start()) ? "from its start" : "after a break");
    }
}
