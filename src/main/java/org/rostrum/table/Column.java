package org.rostrum.table;

import java.util.Locale;

/**
 * A column of a result.
 *
 * @param name {@code snake_case}, for machines
 * @param heading for people
 */
public record Column(String name, String heading, Type type) {
    /** How a value is written where the format knows the difference (JSON, XLSX, alignment). */
    public enum Type {
        TEXT,
        /** A whole number, or empty. */
        INTEGER,
        /** A number with decimals, or empty. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /** A text column whose heading is its name with blanks and a capital: {@code family_name} is {@code Family name}. */
    public static Column text(String name) {
        return new Column(name, heading(name), Type.TEXT);
    }

    /** A column of whole numbers with a heading made from the name. */
    public static Column integer(String name) {
        return new Column(name, heading(name), Type.INTEGER);
    }

    /** A column of numbers with decimals and a heading made from the name. */
    public static Column decimal(String name) {
        return new Column(name, heading(name), Type.DECIMAL);
    }

    private static String heading(String name) {
        String words = name.replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
