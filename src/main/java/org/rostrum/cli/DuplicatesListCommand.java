package org.rostrum.cli;

import org.rostrum.job.Doubles;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists what was decided about registrations. */
@CommandLine.Command(
        name = "list",
        description = "List what was decided about pairs of registrations, at all events.",
        footer = {
            "",
            "Who was merged is in the column 'other', and the one who stays in 'one'.",
            "",
            "Example:",
            "  rostrum duplicates list"
        })
final class DuplicatesListCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(
                    root(), options.chosen(Doubles.decisions(database), Doubles.DECISIONS_FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
