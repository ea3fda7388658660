package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Cards;
import org.rostrum.job.WhyCards;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one participant whole. */
@CommandLine.Command(
        name = "participant",
        description = "Show one participant whole.",
        footer = {
            "",
            "Examples:",
            "  rostrum show participant 17",
            "  rostrum show participant p17@example.org",
            "  rostrum show participant 17 --why"
        })
final class ShowParticipantCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An id, p:ID, an e-mail address or a name.")
    String participant;

    @Option(names = "--why", description = "Say of each value where it came from, and by which rule.")
    boolean why;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(
                    root(),
                    why
                            ? WhyCommand.shown(WhyCards.participant(database, event, participant), output.format)
                            : Cards.participant(database, event, participant));
        }
        return DONE;
    }
}
