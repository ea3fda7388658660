package org.rostrum.cli;

import org.rostrum.job.ImportCard;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one import whole. */
@CommandLine.Command(
        name = "show",
        description = "Show one import whole: how it was read, and every row that nothing was made of.",
        footer = {
            "",
            "For people ten rows of each kind are named; --verbose and the other formats name all.",
            "",
            "Example:",
            "  rostrum imports show 2"
        })
final class ImportsShowCommand extends Command {
    private static final long FEW = 10;

    @Parameters(paramLabel = "N", description = "The number of the import.")
    Long number;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        long most = output.format == Format.TABLE && !root().verbose ? FEW : Long.MAX_VALUE;
        try (Database database = root().read()) {
            output.print(root(), ImportCard.of(database, root().event(database), number, most));
        }
        return DONE;
    }
}
