package org.rostrum.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.rostrum.agenda.SpokenTime;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaLists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what goes on at a moment. */
@CommandLine.Command(
        name = "now",
        description = "Show what goes on now, and what begins next.",
        footer = {"", "Examples:", "  rostrum agenda now", "  rostrum agenda now --at 2010-10-20T14:45"})
final class AgendaNowCommand extends Command {
    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "Another moment, in the event's time zone: 2010-10-20T14:45, or 14:45 of today (default: now).")
    Optional<String> at;

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            LocalDateTime now = LocalDateTime.ofInstant(context().clock().instant(), event.zone());
            LocalDateTime moment = at.map(text -> SpokenTime.moment(text, now)).orElse(now);
            output.print(
                    root(),
                    options.chosen(
                            AgendaLists.at(database, event, moment), AgendaLists.MOMENT_FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
