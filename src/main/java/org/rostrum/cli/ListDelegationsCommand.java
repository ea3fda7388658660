package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists delegations. */
@CommandLine.Command(name = "delegations", description = "List delegations with their numbers of participants.",
        footer = {"", "They stand in the order of the house. A table leaves out ids and codes.", "", "Example:", "  rostrum list delegations --format csv"})
final class ListDelegationsCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), output.format == Format.TABLE ? Lists.delegationsForPeople(database, event) : Lists.delegations(database, event));
        }
        return DONE;
    }
}
