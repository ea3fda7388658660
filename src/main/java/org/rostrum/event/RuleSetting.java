package org.rostrum.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an event wants of a rule.
 *
 * @param rule its name
 * @param choice how much its findings matter there
 * @param parameters those that are not as the rule has them, by name
 */
public record RuleSetting(String rule, SeverityChoice choice, Map<String, Integer> parameters) {
    public RuleSetting {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** A rule as it comes. */
    public static RuleSetting standard(String rule) {
        return new RuleSetting(rule, SeverityChoice.DEFAULT, Map.of());
    }

    /** Whether nothing is wanted but what the rule has itself. */
    public boolean isStandard() {
        return choice == SeverityChoice.DEFAULT && parameters.isEmpty();
    }
}
