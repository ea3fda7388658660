package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists organisations. */
@CommandLine.Command(name = "organisations", description = "List organisations with their numbers of participants.")
final class ListOrganisationsCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.printInLines(root(), Lists.organisations(database, root().event(database)));
        }
        return DONE;
    }
}
