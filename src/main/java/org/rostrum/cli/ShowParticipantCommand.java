package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Cards;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one participant whole. */
@CommandLine.Command(
        name = "participant",
        description = "Show one participant whole.",
        footer = {"", "Examples:", "  rostrum show participant 17", "  rostrum show participant p17@example.org"})
final class ShowParticipantCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An id, p:ID, an e-mail address or a name.")
    String participant;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), Cards.participant(database, event, participant));
        }
        return DONE;
    }
}
