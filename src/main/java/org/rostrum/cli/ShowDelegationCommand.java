package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Cards;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one delegation whole. */
@CommandLine.Command(
        name = "delegation",
        description = "Show one delegation whole.",
        footer = {"", "Examples:", "  rostrum show delegation Latvia", "  rostrum show delegation LV"})
final class ShowDelegationCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An id, a country's code or a name.")
    String delegation;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), Cards.delegation(database, event, delegation));
        }
        return DONE;
    }
}
