package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the agenda. */
@CommandLine.Command(
        name = "agenda",
        description = "List the agenda in the order of time.",
        footer = {"", "Example:", "  rostrum list agenda --format csv"})
final class ListAgendaCommand extends Command {
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
                            Lists.agenda(database, root().event(database)), Lists.AGENDA_FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
