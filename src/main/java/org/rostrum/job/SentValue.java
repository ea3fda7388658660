package org.rostrum.job;

/**
 * What a row of a list said of a field, and by which rule the value was made of it; for what no cell says, only the rule.
 *
 * @param text as sent, cells that belong together joined by a blank
 * @param source {@code file:row}
 * @param column the letter of the column, of several joined by a plus sign
 * @param heading as sent
 * @param meaning what the column was taken for, and why
 * @param rule in words
 */
record SentValue(String text, String source, String column, String heading, String meaning, String rule) {
    /** No cell of a row says it. */
    static SentValue none(String source, String rule) {
        return new SentValue("", source, "", "", "", rule);
    }

    boolean hasCell() {
        return !column.isEmpty();
    }

    /** {@code column E “Pavardė”}. */
    String called() {
        return "column " + column + (heading.isEmpty() ? "" : " “" + heading + "”");
    }

    /** Text and place, without the rule. */
    String place() {
        return hasCell() ? source + ", " + called() + ": “" + text + "”" : source + ": " + rule;
    }

    /** The text, its place and the rule in one sentence. */
    String sentence() {
        if (!hasCell()) {
            return source.isEmpty() ? rule : source + ": " + rule;
        }
        return "“" + text + "” in " + source + ", " + called() + ": " + rule;
    }

    /** Place and rule; the text only where it is not the value. */
    String shortSentence() {
        if (!hasCell()) {
            return source.isEmpty() ? rule : source + ": " + rule;
        }
        return rule.equals("as sent") ? source + ", " + called() + ", as sent" : sentence();
    }
}
