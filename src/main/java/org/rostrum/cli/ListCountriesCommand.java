package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists countries. */
@CommandLine.Command(
        name = "countries",
        description = "List countries with their numbers of participants.",
        footer = {"", "Example:", "  rostrum list countries --format md"})
final class ListCountriesCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable all = Lists.countries(database, root().event(database));
            output.print(root(), options.selection(all.names(), all.names()).of(all));
        }
        return DONE;
    }
}
