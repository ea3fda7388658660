package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the agenda. */
@CommandLine.Command(name = "agenda", description = "List the agenda in the order of time.",
        footer = {"", "Example:", "  rostrum list agenda --format csv"})
final class ListAgendaCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), output.format == Format.TABLE ? Lists.agendaForPeople(database, event) : Lists.agenda(database, event));
        }
        return DONE;
    }
}
