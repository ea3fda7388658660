package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Edits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a participant whom no list has. */
@CommandLine.Command(
        name = "add",
        description = "Add a participant by hand; lists that come later find the person.",
        footer = {
            "",
            "Fields: as for rostrum participant set. A list that does not name somebody added",
            "by hand withdraws nobody.",
            "",
            "Example:",
            "  rostrum participant add given_name=Ona family_name=Petraitė delegation=LT"
        })
final class ParticipantAddCommand extends Command {
    @Parameters(paramLabel = "FIELD=VALUE", arity = "1..*", description = "What is known of the person.")
    List<String> values;

    @Option(
            names = "--namesake",
            description = "Somebody of this name or address is there already, and this is another person.")
    boolean namesake;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                String done = Edits.add(database, write, event, values, namesake);
                write.commit();
                root().say(done);
            }
        }
        return DONE;
    }
}
