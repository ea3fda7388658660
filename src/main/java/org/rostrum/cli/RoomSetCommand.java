package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.RoomEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Corrects a room. */
@CommandLine.Command(
        name = "set",
        description = "Correct the name of a room, or how many people it holds.",
        footer = {
            "",
            "With a new name go all items in the room; a name that another room has makes the two",
            "one, and so joins two spellings.",
            "",
            "Examples:",
            "  rostrum room set 'Baltic Hall' capacity=120",
            "  rostrum room set 'Baltic hal' name='Baltic Hall'"
        })
final class RoomSetCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "NAME", index = "0", description = "The room, as items name it.")
    String name;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "name=NEW, capacity=N.")
    List<String> changes;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new RoomEdits(database, event).set(write, name, changes);
    }
}
