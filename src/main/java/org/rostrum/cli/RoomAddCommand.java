package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.RoomEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Adds a room that may have no items yet. */
@CommandLine.Command(
        name = "add",
        description = "Add a room, also one that no item is in yet.",
        footer = {"", "Example:", "  rostrum room add 'Baltic Hall' capacity=120"})
final class RoomAddCommand extends Command {
    @Parameters(paramLabel = "NAME", index = "0", description = "What it is called.")
    String name;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "0..*", description = "capacity=N: people it holds.")
    List<String> values = List.of();

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                Optional<String> done = new RoomEdits(database, event).add(write, name, values);
                write.commit();
                root().say(done.orElse("it is there already; nothing changed"));
            }
        }
        return DONE;
    }
}
