package org.rostrum.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.SeverityChoice;
import org.rostrum.rule.Parameter;
import org.rostrum.rule.Rule;
import org.rostrum.rule.RuleSettings;
import org.rostrum.rule.Rules;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** What an event may want of the rules, as a user says and sees it. */
public final class RuleChoices {
    private static final String DEFAULT = "default";

    private RuleChoices() {}

    /**
     * The rule of this name.
     *
     * @throws UserError (USAGE) when there is none; the nearest ones are named
     */
    public static Rule rule(String name) {
        List<String> names = Rules.all().stream().map(Rule::name).toList();
        return Rules.named(name)
                .orElseThrow(() ->
                        new UserError(UserError.Kind.USAGE, "there is no rule " + name, Nearest.hint(name, names)));
    }

    /**
     * A rule set as somebody wants it.
     *
     * @param severity how much it is to matter, empty where that stays
     * @param assignments {@code minutes=240} or {@code minutes=default}
     * @throws UserError (USAGE) when the rule has no such number, or it makes no sense
     */
    public static RuleSetting changed(
            RuleSetting before, Rule rule, Optional<SeverityChoice> severity, List<String> assignments) {
        Map<String, Integer> parameters = new TreeMap<>(before.parameters());
        for (String assignment : assignments) {
            int sign = assignment.indexOf('=');
            if (sign < 0) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "“" + assignment + "” says nothing about the rule",
                        rule.parameters().isEmpty()
                                ? rule.name() + " has no numbers to set, only --severity"
                                : "write it so: " + written(rule.parameters().get(0)));
            }
            Parameter parameter = parameter(rule, assignment.substring(0, sign));
            String value = assignment.substring(sign + 1);
            if (value.equals(DEFAULT)) {
                parameters.remove(parameter.name());
            } else {
                parameters.put(parameter.name(), number(parameter, value));
            }
        }
        rule.parameters().forEach(parameter -> parameters.remove(parameter.name(), parameter.standard()));
        return new RuleSetting(rule.name(), severity.orElse(before.choice()), parameters);
    }

    private static Parameter parameter(Rule rule, String name) {
        List<String> names = rule.parameters().stream().map(Parameter::name).toList();
        return rule.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        rule.name() + " has no “" + name + "”",
                        names.isEmpty() ? "it has no numbers to set, only --severity" : Nearest.hint(name, names)));
    }

    private static int number(Parameter parameter, String value) {
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= parameter.least()) {
            return Integer.parseInt(value);
        }
        throw new UserError(
                UserError.Kind.USAGE,
                parameter.name() + " cannot be “" + value + "”",
                "a whole number, " + parameter.least() + " or more (" + parameter.meaning() + "; as the rule has it "
                        + parameter.standard() + ")");
    }

    private static String written(Parameter parameter) {
        return parameter.name() + "=" + parameter.standard();
    }

    /** {@code warning, minutes=240}: how a rule is set, whether by the event or by itself. */
    public static String told(Rule rule, RuleSettings settings) {
        String numbers = numbers(rule, settings);
        return severity(rule, settings) + (numbers.isEmpty() ? "" : ", " + numbers);
    }

    private static String severity(Rule rule, RuleSettings settings) {
        return settings.severity(rule).map(severity -> severity.code()).orElse(SeverityChoice.OFF.code());
    }

    private static String numbers(Rule rule, RuleSettings settings) {
        return rule.parameters().stream()
                .map(parameter -> parameter.name() + "=" + settings.value(rule, parameter))
                .collect(Collectors.joining(", "));
    }

    /** The rules as a table: {@code rule, severity, parameters, set, summary}: as they are set, and whether the event has set them. */
    public static ResultTable table(RuleSettings settings) {
        List<List<String>> rows = Rules.all().stream()
                .map(rule -> List.of(
                        rule.name(),
                        severity(rule, settings),
                        numbers(rule, settings),
                        Boolean.toString(!settings.of(rule).isStandard()),
                        rule.summary()))
                .toList();
        return new ResultTable(
                List.of(
                        Column.text("rule"),
                        Column.text("severity"),
                        Column.text("parameters"),
                        new Column("set", "Set", Column.Type.BOOLEAN),
                        Column.text("summary")),
                RowSource.of(rows));
    }
}
