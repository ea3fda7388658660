package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists organisations. */
@CommandLine.Command(name = "organisations", description = "List organisations with their numbers of participants.",
        footer = {"", "A table leaves out ids and categories.", "", "Example:", "  rostrum list organisations --format csv"})
final class ListOrganisationsCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), output.format == Format.TABLE ? Lists.organisationsForPeople(database, event) : Lists.organisations(database, event));
        }
        return DONE;
    }
}
