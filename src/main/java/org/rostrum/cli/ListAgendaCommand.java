package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the agenda. */
@CommandLine.Command(name = "agenda", description = "List the agenda in the order of time.")
final class ListAgendaCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable all = Lists.agenda(database, root().event(database));
            ResultTable chosen = options.selection(output.format == Format.TABLE ? Lists.AGENDA_FOR_PEOPLE : all.names(), all.names()).of(all);
            output.print(root(), output.format == Format.TABLE ? Lists.withoutRepeats(chosen) : chosen);
        }
        return DONE;
    }
}
