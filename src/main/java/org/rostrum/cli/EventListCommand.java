package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the events of the database. */
@CommandLine.Command(
        name = "list",
        description = "List the events of the database.",
        footer = {"", "Example:", "  rostrum event list --format json"})
final class EventListCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(root(), Lists.events(database));
        }
        return DONE;
    }
}
