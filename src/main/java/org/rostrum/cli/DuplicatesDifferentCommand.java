package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Decided;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Remembers that two registrations are of two people. */
@CommandLine.Command(
        name = "different",
        description =
                "Say that two registrations are of two people; they are not proposed again, also when their list is imported again.",
        footer = {
            "",
            "Example:",
            "  rostrum duplicates different p22@example.org p23@example.org --because 'MoI confirms'"
        })
final class DuplicatesDifferentCommand extends Command {
    @Parameters(
            paramLabel = "A",
            index = "0",
            description = "One of the two. An id, p:ID, an e-mail address or a name; at another event an id.")
    String one;

    @Parameters(paramLabel = "B", index = "1", description = "The other.")
    String other;

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            required = true,
            description = "How it is known; kept with the decision.")
    String because;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new Decided(database, write, event).different(one, other, because);
                write.commit();
                done.forEach(root()::say);
            }
        }
        return DONE;
    }
}
