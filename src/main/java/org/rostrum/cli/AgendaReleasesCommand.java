package org.rostrum.cli;

import org.rostrum.job.AgendaReleases;
import org.rostrum.job.Histories;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the versions of the agenda that were given out. */
@CommandLine.Command(
        name = "releases",
        description = "List the versions of the agenda that were given out.",
        footer = {"", "Example:", "  rostrum agenda releases"})
final class AgendaReleasesCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable table = new AgendaReleases(database, root().event(database)).table();
            output.print(root(), output.format == Format.TABLE ? Histories.forPeople(table) : table);
        }
        return DONE;
    }
}
