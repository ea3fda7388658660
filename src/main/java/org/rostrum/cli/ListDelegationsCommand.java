package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists delegations. */
@CommandLine.Command(
        name = "delegations",
        description = "List delegations with their numbers of participants.",
        footer = {
            "",
            "They stand in the protocol order (--sort protocol): that of the house, but for",
            "what delegation order has put elsewhere. A table leaves out ids and codes.",
            "",
            "Examples:",
            "  rostrum list delegations",
            "  rostrum list delegations --where 'participants>=5' --format csv"
        })
final class ListDelegationsCommand extends Command {
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
                            Lists.delegations(database, root().event(database)),
                            Lists.DELEGATIONS_FOR_PEOPLE,
                            output.format));
        }
        return DONE;
    }
}
