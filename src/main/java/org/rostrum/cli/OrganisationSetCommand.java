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

/** Changes an organisation's name or acronym. */
@CommandLine.Command(
        name = "set",
        description =
                "Change the name or acronym of an organisation. Its people follow, and lists that have the old name, or the acronym, are read so.",
        footer = {
            "",
            "Fields: name, acronym.",
            "",
            "Examples:",
            "  rostrum organisation set BKA name=Bundeskriminalamt acronym=BKA",
            "  rostrum organisation set Police name='State Police' --within delegation=LV"
        })
final class OrganisationSetCommand extends Command {
    @Parameters(
            paramLabel = "ORGANISATION",
            index = "0",
            description = "Its name, a spelling joined with it, its acronym, or its id.")
    String organisation;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "What it should be.")
    List<String> changes;

    @Option(
            names = "--within",
            paramLabel = "FIELD=VALUE",
            description = "That of this delegation (delegation=LV), where several have the name.")
    Optional<String> within;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new OrganisationEdits(database, event, within).set(write, organisation, changes);
                return ManyOptions.settle(root(), write, done, true);
            }
        }
    }
}
