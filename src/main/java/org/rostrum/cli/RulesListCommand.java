package org.rostrum.cli;

import org.rostrum.job.RuleChoices;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists all rules. */
@CommandLine.Command(
        name = "list",
        description = "List all rules with their severity and numbers, as this event has set them.",
        footer = {"", "Example:", "  rostrum rules list --format md"})
final class RulesListCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        output.print(root(), RuleChoices.table(RulesOfEvent.of(root()).settings()));
        return DONE;
    }
}
