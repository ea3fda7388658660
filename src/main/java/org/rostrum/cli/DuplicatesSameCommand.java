package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Decided;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes two registrations one person. */
@CommandLine.Command(
        name = "same",
        description = "Say that two registrations are of one person.",
        footer = {
            "",
            "Two of one event are merged: A stays, B leaves lists and statistics with the status replaced, and B's place on the agenda becomes A's. Which value wins each field is said: one entered by hand, else the fuller one, else that of the later list. Later lists that name either find A.",
            "Two of different events are linked and stay as they are: rostrum list persons shows them. rostrum undo and rostrum duplicates split take it back.",
            "",
            "Examples:",
            "  rostrum duplicates same 12 48",
            "  rostrum duplicates same 12 48 --because 'same passport'"
        })
final class DuplicatesSameCommand extends Command {
    @Parameters(
            paramLabel = "A",
            index = "0",
            description = "Who stays. An id, p:ID, an e-mail address or a name; at another event an id.")
    String one;

    @Parameters(paramLabel = "B", index = "1", description = "Who is merged into A.")
    String other;

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            description = "How it is known; kept with the decision.",
            defaultValue = "")
    String because;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new Decided(database, write, event).same(one, other, because);
                write.commit();
                done.forEach(root()::say);
            }
        }
        return DONE;
    }
}
