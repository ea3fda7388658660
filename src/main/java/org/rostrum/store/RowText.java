package org.rostrum.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** All columns of a row as one text, a JSON array that SQLite makes: one call for a row instead of two for each of its values, which cost more than finding them. */
final class RowText {
    private RowText() {}

    /** The columns as one. */
    static Field<String> of(Collection<? extends Field<?>> columns) {
        return DSL.function("json_array", String.class, columns.toArray(Field<?>[]::new));
    }

    /** The values of a text that SQLite made of so many columns, numbers as they are written, null for NULL. */
    static String[] values(byte[] array, int columns) {
        String[] values = new String[columns];
        int at = 1; // behind the bracket
        for (int column = 0; column < columns; column++) {
            boolean text = array[at] == '"';
            int start = text ? ++at : at;
            for (byte c = array[at]; text ? c != '"' : c != ',' && c != ']'; c = array[++at]) {
                if (c == '\\') {
                    return Json.values(array, columns);
                }
            }
            values[column] = value(array, start, at, text);
            at += text ? 2 : 1; // and the comma
        }
        return values;
    }

    private static String value(byte[] array, int start, int end, boolean text) {
        if (start == end) {
            return "";
        }
        return text || array[start] != 'n' ? new String(array, start, end - start, StandardCharsets.UTF_8) : null;
    }
}
