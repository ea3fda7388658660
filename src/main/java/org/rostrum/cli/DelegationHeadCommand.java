package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Edits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Makes a participant the head of the delegation. */
@CommandLine.Command(
        name = "head",
        description = "Make a participant the head of the delegation; who was it is a delegate then.",
        footer = {"", "Example:", "  rostrum delegation head p43@example.org"})
final class DelegationHeadCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An id, p:ID, an e-mail address or a name.")
    String person;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = Edits.head(database, write, event, person);
                write.commit();
                done.forEach(root()::say);
                if (done.isEmpty()) {
                    root().say("it is so already; nothing changed");
                }
            }
        }
        return DONE;
    }
}
