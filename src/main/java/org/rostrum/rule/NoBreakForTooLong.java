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

    /** When the last break ended, and which it was. */
    private record Rest(long item, LocalDateTime end) {
        static final Rest NONE = new Rest(0, LocalDateTime.MIN);

        Rest with(AgendaItem rest) {
            return rest.end().isAfter(end) ? new Rest(rest.id(), rest.end()) : this;
        }
    }

    /** What was sat through since the last break. */
    private record Stretch(Rest since, AgendaItem first, LocalDateTime from, LocalDateTime to) {
        static Stretch of(Rest since, AgendaItem item) {
            return new Stretch(since, item, item.start().isAfter(since.end()) ? item.start() : since.end(), item.end());
        }

        Stretch with(AgendaItem item) {
            return item.end().isAfter(to) ? new Stretch(since, first, from, item.end()) : this;
        }

        Stretch until(AgendaItem rest) {
            return to.isAfter(rest.start()) ? new Stretch(since, first, from, rest.start()) : this;
        }

        /** What goes on beside the break and after it. */
        Optional<Stretch> after(Rest rest) {
            return to.isAfter(rest.end()) ? Optional.of(new Stretch(rest, first, rest.end(), to)) : Optional.empty();
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
        Rest rest = Rest.NONE;
        for (AgendaItem item : day) {
            if (RESTS.contains(item.kind())) {
                current.map(stretch -> stretch.until(item)).ifPresent(stretches::add);
                Rest now = rest.with(item);
                current = current.flatMap(stretch -> stretch.after(now));
                rest = now;
            } else if (SITTINGS.contains(item.kind()) && item.end().isAfter(rest.end())) {
                Stretch alone = Stretch.of(rest, item);
                current = Optional.of(current.map(stretch -> stretch.with(item)).orElse(alone));
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
                stretch.since().item());
    }
}
