package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.OrganisationEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes two organisations of a delegation one. */
@CommandLine.Command(
        name = "merge",
        description = "Make two organisations of a delegation one; shown first, made with --yes.",
        footer = {
            "",
            "The name of the second is a spelling of the first then, as after organisation alias:",
            "later lists that have it are read so.",
            "",
            "Example:",
            "  rostrum organisation merge 'State Police' 'Valsts policija' --yes"
        })
final class OrganisationMergeCommand extends Command {
    @Parameters(
            paramLabel = "STAYS",
            index = "0",
            description = "The organisation that stays: its name, acronym or id.")
    String stays;

    @Parameters(paramLabel = "GOES", index = "1", description = "The one whose people are of the other then.")
    String goes;

    @Option(
            names = "--within",
            paramLabel = "FIELD=VALUE",
            description = "Those of this delegation (delegation=LV), where several have the names.")
    Optional<String> within;

    @Option(names = "--yes", description = "Make the change that was shown.")
    boolean yes;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new OrganisationEdits(database, event, within).merge(write, stays, goes);
                return ManyOptions.settle(root(), write, done, yes);
            }
        }
    }
}
