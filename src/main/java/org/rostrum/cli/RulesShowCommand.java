package org.rostrum.cli;

import java.io.PrintWriter;
import org.rostrum.job.RuleChoices;
import org.rostrum.rule.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Explains a rule. */
@CommandLine.Command(
        name = "show",
        description = "Explain a rule: what it says, why it matters, an example, what to do.",
        footer = {"", "Example:", "  rostrum rules show no-head-of-delegation"})
final class RulesShowCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "The rule's name, as findings give it.")
    String name;

    @Override
    public Integer call() {
        Rule rule = RuleChoices.rule(name);
        RulesOfEvent rules = RulesOfEvent.of(root());
        PrintWriter out = context().console().printer();
        out.print(rule.page());
        if (!rules.settings().of(rule).isStandard()) {
            out.print("\n## At " + rules.event().orElse("this event") + "\nSet to: "
                    + RuleChoices.told(rule, rules.settings()) + "\n");
        }
        out.flush();
        return DONE;
    }
}
