package org.rostrum.cli;

import org.rostrum.job.AgendaLists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists rooms. */
@CommandLine.Command(
        name = "rooms",
        description = "List the rooms of the agenda, with how many people they hold and how long they are in use.",
        footer = {"", "Examples:", "  rostrum list rooms", "  rostrum list rooms --where 'capacity<50' --format csv"})
final class ListRoomsCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(
                    root(),
                    options.chosen(
                            AgendaLists.rooms(database, root().event(database)),
                            AgendaLists.ROOMS_FOR_PEOPLE,
                            output.format));
        }
        return DONE;
    }
}
