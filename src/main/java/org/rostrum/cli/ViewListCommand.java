package org.rostrum.cli;

import java.util.List;
import org.rostrum.job.SavedViews;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists what was saved under a name. */
@CommandLine.Command(
        name = "list",
        description = "List the saved views.",
        footer = {"", "Example:", "  rostrum view list"})
final class ViewListCommand extends Command {
    private static final List<String> FOR_PEOPLE = List.of("view", "columns", "where", "sort");

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(root(), options.chosen(SavedViews.all(database), FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
