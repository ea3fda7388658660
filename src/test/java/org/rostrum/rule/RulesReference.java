package org.rostrum.rule;

import java.util.Locale;

/** The reference of all rules for people: a table of them, then their pages. */
final class RulesReference {
    private static final String INTRODUCTION = """
            # Rules

            What `rostrum validate` looks for. An *error* makes the printed list or agenda wrong, a *warning* is something that somebody
            should look at, an *info* is good to know. In the examples the event is held on 20 and 21 October 2010. Of every finding an
            example shows its severity, its source and message, and on the next line what to do. An event may give a rule another severity, turn
            it off or on, and set its numbers: `rostrum rules set`. A rule that is *off* is run only where an event wants it.

            | rule | severity | looks at | what it reports |
            |---|---|---|---|
            """;

    private RulesReference() {}

    /** The whole reference in Markdown, in the order of {@link Rules#all()}. */
    static String markdown() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (Rule rule : Rules.all()) {
            text.append(row(rule));
        }
        for (Rule rule : Rules.all()) {
            text.append('\n').append(rule.page().replaceAll("(?m)^#(#?) ", "##$1 "));
        }
        return text.toString();
    }

    private static String row(Rule rule) {
        String severity = rule.severity().code();
        String anchor = rule.name() + "-" + severity + (rule.offUntilSet() ? "-off-until-set" : "");
        return "| [" + rule.name() + "](#" + anchor + ") | " + severity + (rule.offUntilSet() ? ", off" : "") + " | "
                + rule.subject().name().toLowerCase(Locale.ROOT) + " | " + rule.summary() + " |\n";
    }
}
