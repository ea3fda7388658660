package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists delegations. */
@CommandLine.Command(name = "delegations", description = "List delegations with their numbers of participants.")
final class ListDelegationsCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable all = Lists.delegations(database, root().event(database));
            output.printInLines(root(), options.selection(all.names(), all.names()).of(all));
        }
        return DONE;
    }
}
