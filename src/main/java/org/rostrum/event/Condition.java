package org.rostrum.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rostrum.text.UserError;

/**
 * What {@code --where} asks of a column of a list: {@code status=withdrawn,rejected}.
 *
 * @param field the column's name
 * @param value as written; with {@code =}, {@code !=} and {@code ~} a comma stands between values of which any will do
 */
public record Condition(String field, Operator operator, String value) {
    /** How the value of a row is compared with the one asked for. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        CONTAINS("~"),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    /** The values of which any will do; one that is empty text when nothing is written. */
    public List<String> values() {
        boolean several = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL || operator == Operator.CONTAINS;
        return several ? Arrays.stream(value.split(",", -1)).map(String::strip).toList() : List.of(value.strip());
    }

    /**
     * Reads {@code FIELD=VALUE} with any of the operators.
     *
     * @param columns the names that a field may have
     * @throws UserError (USAGE) when there is no operator, or no such column; the nearest ones are named
     */
    public static Condition parse(String text, List<String> columns) {
        int end = 0;
        while (end < text.length() && "=!~<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String field = text.substring(0, end).strip().toLowerCase(Locale.ROOT);
        Operator found = null;
        for (Operator operator : Operator.values()) {
            if (text.startsWith(operator.sign, end)
                    && (found == null || operator.sign.length() > found.sign.length())) {
                found = operator;
            }
        }
        if (found == null || field.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + text + "” is not a condition",
                    "write FIELD=VALUE, or one of != ~ < <= > >= in place of =");
        }
        return new Condition(Query.column(field, columns), found, text.substring(end + found.sign.length()));
    }
}
