package org.rostrum.cli;

import org.rostrum.job.Validation;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists all rules. */
@CommandLine.Command(
        name = "list",
        description = "List all rules with their severity.",
        footer = {"", "Example:", "  rostrum rules list --format md"})
final class RulesListCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        output.print(root(), Validation.rules());
        return DONE;
    }
}
