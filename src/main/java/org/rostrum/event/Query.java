package org.rostrum.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.rostrum.text.UserError;

/**
 * Which participants a list shows, with which columns and in which order.
 *
 * @param columns names of {@link #COLUMNS}, in the order wanted
 * @param where conditions that must all hold
 * @param sort names of columns, with {@code -} in front for the other way round; empty for the order of the official list
 * @param limit how many rows at most
 * @param all whether the withdrawn, rejected and replaced are shown too; a condition on {@code status} does that as well
 * @param delegationOrder ids of delegations as the house orders them within each category; those not named follow by name
 */
public record Query(List<String> columns, List<Condition> where, List<String> sort, OptionalLong limit, boolean all, List<Long> delegationOrder) {
    /** The columns of a list of participants, all of them. */
    public static final List<String> COLUMNS = List.of("id", "honorific", "given_name", "family_name", "sex", "position", "organisation", "organisation_kind",
            "delegation", "category", "country", "country_name", "role", "status", "email", "phone", "arrival", "departure", "source");

    public Query {
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        sort = List.copyOf(sort);
        delegationOrder = List.copyOf(delegationOrder);
    }

    /** All columns of all whom lists show, in the order of the official list, delegations by name. */
    public static Query everybody() {
        return new Query(COLUMNS, List.of(), List.of(), OptionalLong.empty(), false, List.of());
    }

    public Query withColumns(List<String> names) {
        return new Query(names, where, sort, limit, all, delegationOrder);
    }

    public Query withWhere(List<Condition> conditions) {
        return new Query(columns, conditions, sort, limit, all, delegationOrder);
    }

    public Query withSort(List<String> names) {
        return new Query(columns, where, names, limit, all, delegationOrder);
    }

    public Query withLimit(long rows) {
        return new Query(columns, where, sort, OptionalLong.of(rows), all, delegationOrder);
    }

    public Query withAll(boolean everyStatus) {
        return new Query(columns, where, sort, limit, everyStatus, delegationOrder);
    }

    public Query withDelegationOrder(List<Long> ids) {
        return new Query(columns, where, sort, limit, all, ids);
    }

    /**
     * The name of a column as the list has it, whatever its case and with blanks or hyphens for underscores.
     *
     * @throws UserError (USAGE) when there is no such column; the nearest ones are named
     */
    public static String column(String name, List<String> columns) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (columns.contains(wanted)) {
            return wanted;
        }
        List<String> near = near(wanted, columns);
        String hint = near.isEmpty() ? "the columns are " + String.join(", ", columns) : "did you mean " + String.join(" or ", near) + "?";
        throw new UserError(UserError.Kind.USAGE, "there is no column “" + name.strip() + "”", hint);
    }

    private static List<String> near(String wanted, List<String> columns) {
        List<String> near = new ArrayList<>();
        for (String column : columns) {
            boolean part = wanted.length() > 2 && (column.contains(wanted) || wanted.contains(column));
            if (part || distance(wanted, column) <= Math.max(1, column.length() / 3)) {
                near.add(column);
            }
        }
        near.sort(java.util.Comparator.comparingInt(column -> distance(wanted, column)));
        return near.subList(0, Math.min(3, near.size()));
    }

    /** How many letters must be put in, left out or replaced to make one text of the other (Levenshtein 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
