package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds people and agenda items by a text. */
@CommandLine.Command(
        name = "find",
        description = {
            "Find participants and agenda items by a piece of text.",
            "Case, accents and alphabet do not matter."
        },
        footer = {"", "Examples:", "  rostrum find jonaitis", "  rostrum find coffee"})
final class FindCommand extends Command {
    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
    String[] text;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), Lists.found(database, event, String.join(" ", text)));
        }
        return DONE;
    }
}
