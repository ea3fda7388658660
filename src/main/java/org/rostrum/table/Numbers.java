package org.rostrum.table;

import java.util.regex.Pattern;

/** Numbers as JSON and spreadsheets write them. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private Numbers() {}

    /** Whether the text is a number in JSON's notation, without an exponent. */
    static boolean plain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether values of this type stand to the right. */
    static boolean right(Column.Type type) {
        return type == Column.Type.INTEGER || type == Column.Type.DECIMAL;
    }
}
