package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists organisations. */
@CommandLine.Command(name = "organisations", description = "List organisations with their numbers of participants.")
final class ListOrganisationsCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable all = Lists.organisations(database, root().event(database));
            output.printInLines(root(), options.selection(all.names(), all.names()).of(all));
        }
        return DONE;
    }
}
