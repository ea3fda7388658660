package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.SeverityChoice;
import org.rostrum.job.RuleChoices;
import org.rostrum.rule.Rule;
import org.rostrum.rule.RuleSettings;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Sets a rule as an event wants it. */
@CommandLine.Command(
        name = "set",
        description = "Say how much a rule matters at this event, or set its numbers.",
        footer = {
            "",
            "'rostrum rules list' shows what each rule can be set to. A rule that is off is",
            "not run.",
            "",
            "Examples:",
            "  rostrum rules set no-break-for-too-long minutes=240",
            "  rostrum rules set no-rapporteur --severity off",
            "  rostrum rules set no-break-for-too-long --severity default minutes=default"
        })
final class RulesSetCommand extends Command {
    @Parameters(index = "0", paramLabel = "NAME", description = "The rule's name, as findings give it.")
    String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NUMBER=VALUE",
            description = "As minutes=240; 'default' for what the rule has itself.")
    List<String> numbers = List.of();

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "error, warning, info, off or default.")
    Optional<SeverityChoice> severity;

    @Override
    public Integer call() {
        Rule rule = RuleChoices.rule(name);
        if (numbers.isEmpty() && severity.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required parameter: '--severity' or 'NUMBER=VALUE'");
        }
        try (Database database = root().write()) {
            Event event = root().event(database);
            RuleSettings settings = new RuleSettings(database.rules(event).settings());
            RuleSetting before = settings.of(rule);
            RuleSetting after = RuleChoices.changed(before, rule, severity, numbers);
            String told = RuleChoices.told(rule, new RuleSettings(List.of(after)));
            if (after.equals(before)) {
                root().say("nothing to change: " + name + " is " + told + " already");
                return DONE;
            }
            try (Write write = root().begin(database, asTyped())) {
                if (after.isStandard()) {
                    write.rules(event).reset(name);
                } else {
                    write.rules(event).set(after);
                }
                write.commit();
            }
            root().say(name + " at " + event.code() + ": " + told + " (was " + RuleChoices.told(rule, settings)
                    + "); rostrum undo takes it back");
        }
        return DONE;
    }
}
