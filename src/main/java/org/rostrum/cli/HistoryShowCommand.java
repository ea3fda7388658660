package org.rostrum.cli;

import org.rostrum.job.Lists;
import org.rostrum.job.WriteChanges;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what one write changed. */
@CommandLine.Command(
        name = "show",
        description = "Show every change of one write: whom it concerns, field, old and new value.",
        footer = {
            "",
            "For people somebody who was added is one line; in the other formats each value is",
            "one, with what rostrum notes for itself (name_from_capitals, sex_source).",
            "",
            "Examples:",
            "  rostrum history show 4",
            "  rostrum history show 4 --format csv --output changes.csv"
        })
final class HistoryShowCommand extends Command {
    @Parameters(paramLabel = "N", description = "The number of the write.")
    Long number;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            if (output.format == Format.TABLE) {
                WriteChanges.heading(database, number).forEach(root()::say);
                output.print(root(), Lists.withoutRepeats(WriteChanges.forPeople(database, number)));
            } else {
                output.print(root(), WriteChanges.of(database, number));
            }
        }
        return DONE;
    }
}
