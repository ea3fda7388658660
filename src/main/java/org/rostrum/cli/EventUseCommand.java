package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Chooses the event that commands without {@code --event} mean. */
@CommandLine.Command(
        name = "use",
        description = "Choose the event that commands mean when --event is not given.",
        footer = {"", "Example:", "  rostrum event use RIGA2011"})
final class EventUseCommand extends Command {
    @Parameters(paramLabel = "CODE", description = "Which event.")
    String code;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = database.events().find(code).orElseThrow(() -> EventNames.unknown(code, database));
            try (Write write = root().begin(database, asTyped())) {
                write.useEvent(event.code());
                write.commit();
            }
            root().say("from now on commands mean " + event.code() + ": " + event.title());
        }
        return DONE;
    }
}
