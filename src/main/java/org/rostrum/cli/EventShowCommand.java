package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Cards;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one event. */
@CommandLine.Command(
        name = "show",
        description = "Show the facts of an event.",
        footer = {"", "Example:", "  rostrum event show RIGA2011"})
final class EventShowCommand extends Command {
    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            defaultValue = "",
            description = "Which event (else the chosen one).")
    String code;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database, code);
            output.print(root(), Cards.event(event));
        }
        return DONE;
    }
}
