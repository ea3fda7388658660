package org.rostrum.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.Severity;
import org.rostrum.event.SeverityChoice;

/** What an event wants of the rules. */
public final class RuleSettings {
    /** Every rule as it comes. */
    public static final RuleSettings STANDARD = new RuleSettings(List.of());

    private final Map<String, RuleSetting> byRule = new HashMap<>();

    public RuleSettings(List<RuleSetting> settings) {
        settings.forEach(setting -> byRule.put(setting.rule(), setting));
    }

    /** What is wanted of a rule. */
    public RuleSetting of(Rule rule) {
        return byRule.getOrDefault(rule.name(), RuleSetting.standard(rule.name()));
    }

    /** How much the findings of a rule matter; empty when it is not run. */
    public Optional<Severity> severity(Rule rule) {
        SeverityChoice choice = of(rule).choice();
        return choice == SeverityChoice.DEFAULT
                ? Optional.of(rule.severity()).filter(severity -> !rule.offUntilSet())
                : choice.severity();
    }

    /** The number that a rule goes by. */
    public int value(Rule rule, Parameter parameter) {
        return of(rule).parameters().getOrDefault(parameter.name(), parameter.standard());
    }
}
