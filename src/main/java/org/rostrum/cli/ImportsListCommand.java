package org.rostrum.cli;

import org.rostrum.job.ImportLists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the imports. */
@CommandLine.Command(
        name = "list",
        description = "List the imports: number, when, who, files, counts, and whether they stand.",
        footer = {"", "Example:", "  rostrum imports list"})
final class ImportsListCommand extends Command {
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
                            ImportLists.all(database, root().event(database)), ImportLists.FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
