package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists organisations. */
@CommandLine.Command(
        name = "organisations",
        description = "List organisations with their numbers of participants.",
        footer = {
            "",
            "A table leaves out ids and categories.",
            "",
            "Examples:",
            "  rostrum list organisations",
            "  rostrum list organisations --where delegation=Latvia --format csv"
        })
final class ListOrganisationsCommand extends Command {
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
                            Lists.organisations(database, root().event(database)),
                            Lists.ORGANISATIONS_FOR_PEOPLE,
                            output.format));
        }
        return DONE;
    }
}
