package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.RoomEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Removes a room. */
@CommandLine.Command(
        name = "remove",
        description = "Remove a room that no item is in.",
        footer = {"", "Example:", "  rostrum room remove 'Library'"})
final class RoomRemoveCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "NAME", description = "The room.")
    String name;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return List.of(new RoomEdits(database, event).remove(write, name));
    }
}
