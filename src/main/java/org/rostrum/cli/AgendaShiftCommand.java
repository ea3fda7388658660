package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Puts an agenda item and all that comes after it that day later or earlier. */
@CommandLine.Command(
        name = "shift",
        description = "Put an agenda item, and all that comes after it that day, later or earlier.",
        footer = {
            "",
            "All items go along that begin with it or after it, parallel ones too. A session of",
            "which the last part goes along ends later with it. What then overlaps is said.",
            "",
            "Examples:",
            "  rostrum agenda shift --from '4(a)' --by 15m",
            "  rostrum agenda shift --from 2 --by 1h30m --until Lunch",
            "  rostrum agenda shift --from 7 --by=-10m"
        })
final class AgendaShiftCommand extends AgendaEditCommand {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "ITEM",
            description = "The first that goes: a number, a title, or id:N.")
    String from;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "DURATION",
            description = "How much later: 15m, 1h30m, '90 minutes'; --by=-10m for earlier.")
    String by;

    @Option(
            names = "--until",
            paramLabel = "ITEM",
            description = "A fixed item later that day: it stays, and so does what begins with it or after it.")
    Optional<String> until;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).shift(write, from, by, until);
    }
}
