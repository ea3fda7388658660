package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Decided;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Takes a merge apart. */
@CommandLine.Command(
        name = "split",
        description = "Take a merge apart, or a link between two events, whenever it was made.",
        footer = {
            "",
            "B comes back as it was; A gets back the values that B's have replaced, but for those that were changed since, which stay and are named.",
            "",
            "Example:",
            "  rostrum duplicates split 48"
        })
final class DuplicatesSplitCommand extends Command {
    @Parameters(
            paramLabel = "B",
            description = "Who was merged away, or linked: an id, p:ID, an e-mail address or a name.")
    String person;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new Decided(database, write, event).split(person);
                write.commit();
                done.forEach(root()::say);
            }
        }
        return DONE;
    }
}
