package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an item off the agenda. */
@CommandLine.Command(
        name = "remove",
        description = "Take an item off the agenda.",
        footer = {"", "Examples:", "  rostrum agenda remove 10", "  rostrum agenda remove 4 --with-children"})
final class AgendaRemoveCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", description = "A number, a title, or id:N.")
    String item;

    @Option(names = "--with-children", description = "Its parts go too.")
    boolean withChildren;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).remove(write, item, withChildren);
    }
}
