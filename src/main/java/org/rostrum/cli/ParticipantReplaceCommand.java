package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Edits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody come in the place of a participant. */
@CommandLine.Command(
        name = "replace",
        description = "Let somebody new come in the place of a participant, who is off the lists then.",
        footer = {
            "",
            "The new one has the delegation, organisation, position and role of the other",
            "where nothing else is said; show participant names each with the other.",
            "",
            "Example:",
            "  rostrum participant replace 42 given_name=Ona family_name=Petraitė honorific=Ms."
        })
final class ParticipantReplaceCommand extends Command {
    @Parameters(
            paramLabel = "ID",
            index = "0",
            description = "Who does not come: an id, p:ID, an e-mail address or a name.")
    String person;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "What is known of who comes.")
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
                String done = Edits.replace(database, write, event, person, values, namesake);
                write.commit();
                root().say(done);
            }
        }
        return DONE;
    }
}
