package org.rostrum.event;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/**
 * Which participants a list shows, with which columns and in which order.
 *
 * @param columns names of {@link #COLUMNS}, in the order wanted
 * @param where conditions that must all hold
 * @param sort names of columns, with {@code -} in front for the other way round; empty, or {@link #PROTOCOL}, for the order of the official list
 * @param limit how many rows at most
 * @param all whether the withdrawn, rejected and replaced are shown too; a condition on {@code status} does that as well
 * @param delegationOrder ids of delegations in their protocol order within each category; those not named follow by name
 */
public record Query(
        List<String> columns,
        List<Condition> where,
        List<String> sort,
        OptionalLong limit,
        boolean all,
        List<Long> delegationOrder) {
    /** What orders a list as documents are: by category and delegation, head first. */
    public static final String PROTOCOL = "protocol";

    /** The columns of a list of participants, all of them. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "honorific",
            "given_name",
            "family_name",
            "sex",
            "position",
            "organisation",
            "organisation_kind",
            "delegation",
            "category",
            "country",
            "country_name",
            "role",
            "status",
            "email",
            "phone",
            "arrival",
            "departure",
            "source");

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
        throw new UserError(
                UserError.Kind.USAGE, "there is no column “" + name.strip() + "”", Nearest.hint(wanted, columns));
    }
}
