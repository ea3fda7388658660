package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rostrum.rule.Rule;
import org.rostrum.rule.Rules;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;
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
        PrintWriter out = context().console().printer();
        out.print(rule().page());
        out.flush();
        return DONE;
    }

    private Rule rule() {
        List<String> names = Rules.all().stream().map(Rule::name).toList();
        return Rules.named(name)
                .orElseThrow(() ->
                        new UserError(UserError.Kind.USAGE, "there is no rule " + name, Nearest.hint(name, names)));
    }
}
