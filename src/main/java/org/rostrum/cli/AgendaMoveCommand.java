package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an agenda item at another time. */
@CommandLine.Command(
        name = "move",
        description = "Put an agenda item at another time, with all its parts; it stays as long as it is.",
        footer = {"", "Examples:", "  rostrum agenda move 5 --to 2010-10-21T14:00", "  rostrum agenda move 5 --to 14:00"
        })
final class AgendaMoveCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", description = "A number, a title, or id:N.")
    String item;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TIME",
            description = "When it begins: 2010-10-21T14:00; a time alone keeps the day, a day alone the time.")
    String to;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).move(write, item, to);
    }
}
