package org.rostrum.cli;

import java.util.List;
import org.rostrum.job.Doubles;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the people who stand at several events. */
@CommandLine.Command(
        name = "persons",
        description = "List people who are registered for several events.",
        footer = {
            "",
            "rostrum duplicates find --across proposes them, rostrum duplicates same links them.",
            "",
            "Example:",
            "  rostrum list persons"
        })
final class ListPersonsCommand extends Command {
    private static final List<String> FOR_PEOPLE = List.of("person", "event", "id", "name", "delegation", "position");

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(root(), options.chosen(Doubles.persons(database), FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
