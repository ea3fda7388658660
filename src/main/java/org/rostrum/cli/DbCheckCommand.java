package org.rostrum.cli;

import java.util.List;
import org.rostrum.job.DatabaseChecks;
import org.rostrum.store.Check;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Looks whether the database is whole. */
@CommandLine.Command(
        name = "check",
        description = {
            "Look whether the database is whole.",
            "The file, the references, the account of all rows, and whether the writes make what is there."
        },
        footer = {
            "",
            "Exit code 5 when something is not as it must be. Nothing is changed.",
            "",
            "Examples:",
            "  rostrum db check",
            "  rostrum --db copy.db db check --quiet"
        })
final class DbCheckCommand extends Command {
    private static final int DATABASE = 5;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            List<Check> checks = database.check();
            output.print(root(), DatabaseChecks.table(checks));
            return checks.stream().allMatch(Check::holds) ? DONE : DATABASE;
        }
    }
}
