package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists delegations. */
@CommandLine.Command(name = "delegations", description = "List delegations with their numbers of participants.")
final class ListDelegationsCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.printInLines(root(), Lists.delegations(database, root().event(database)));
        }
        return DONE;
    }
}
