package org.rostrum.cli;

import org.rostrum.job.Differences;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is other between two moments. */
@CommandLine.Command(
        name = "diff",
        description = "Say who joined, left and changed between two moments or writes.",
        footer = {
            "",
            "A moment is a day or a time (2010-10-11, 2010-10-11T08:00, in the event's zone) or",
            "'now'; a number is the state after that write of 'history', 0 the empty beginning.",
            "",
            "Examples:",
            "  rostrum diff 2 4",
            "  rostrum diff 2010-10-11 now",
            "  rostrum diff 2010-10-11T08:00 now --format csv --output changes.csv"
        })
final class DiffCommand extends Command {
    @Parameters(paramLabel = "A", index = "0", description = "A moment, or the number of a write.")
    String from;

    @Parameters(paramLabel = "B", index = "1", description = "Another one.")
    String to;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Differences differences = new Differences(database, root().event(database), from, to);
            root().say(differences.heading());
            output.print(
                    root(),
                    output.format == Format.TABLE
                            ? Lists.withoutRepeats(differences.forPeople())
                            : differences.table());
            root().say(differences.sums());
        }
        return DONE;
    }
}
