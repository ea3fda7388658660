package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Condition;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.statistic.Breakdown;
import org.rostrum.statistic.Breakdowns;
import org.rostrum.statistic.CrossTable;
import org.rostrum.statistic.Dimension;
import org.rostrum.statistic.Summary;
import org.rostrum.store.Database;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.UserError;

/** Counting the participants of an event. */
public final class Statistics {
    private static final List<String> DELEGATIONS = List.of("category", "delegation");

    private Statistics() {}

    /** What is counted. */
    public enum Kind {
        SUMMARY,
        DELEGATIONS,
        COUNTRIES,
        ORGANISATIONS,
        BY
    }

    /**
     * The statistic that a command asks for.
     *
     * @param dimensions for {@code by}: one or two columns of the list, a comma between
     * @param forPeople whether two columns become a cross table instead of a row for each pair
     * @throws UserError (USAGE) when the columns are missing, superfluous or unknown
     */
    public static ResultTable of(
            Database database,
            Event event,
            Kind kind,
            Optional<String> dimensions,
            List<Condition> where,
            boolean forPeople) {
        if (kind != Kind.BY && dimensions.isPresent()) {
            throw new UserError(
                    UserError.Kind.USAGE, "columns are given only after 'by'", "rostrum stats by " + dimensions.get());
        }
        return table(
                switch (kind) {
                    case SUMMARY ->
                        Summary.of(
                                event,
                                database.counts(event, DELEGATIONS, where),
                                database.counts(event, List.of("role"), where));
                    case DELEGATIONS -> Breakdowns.delegations(database.counts(event, DELEGATIONS, where));
                    case COUNTRIES ->
                        Breakdowns.countries(database.counts(event, List.of("category", "country_name"), where));
                    case ORGANISATIONS ->
                        Breakdowns.organisations(
                                database.counts(event, List.of("category", "delegation", "organisation"), where));
                    case BY -> by(database, event, columns(dimensions), where, forPeople);
                });
    }

    private static Breakdown by(
            Database database, Event event, List<Dimension> columns, List<Condition> where, boolean forPeople) {
        var counts =
                database.counts(event, columns.stream().map(Dimension::code).toList(), where);
        if (columns.size() == 1) {
            return Breakdowns.by(columns.get(0), counts);
        }
        return forPeople ? CrossTable.of(columns.get(0), columns.get(1), counts) : Breakdowns.by(columns, counts);
    }

    private static List<Dimension> columns(Optional<String> dimensions) {
        List<Dimension> columns = new ArrayList<>();
        for (String name : dimensions.orElse("").split(",", -1)) {
            columns.add(Dimension.of(Query.column(name, Dimension.names())).orElseThrow());
        }
        if (columns.size() > 2) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "'stats by' takes one or two columns, not " + columns.size(),
                    "rostrum stats by delegation,sex");
        }
        return columns;
    }

    /** A breakdown as a table. */
    static ResultTable table(Breakdown breakdown) {
        List<Column> columns = breakdown.headings().stream()
                .map(heading -> switch (heading.kind()) {
                    case TEXT -> Column.text(heading.name());
                    case NUMBER -> heading.name().equals("participants") ? Lists.TOTAL : Column.integer(heading.name());
                    case PERCENT -> new Column(heading.name(), percent(heading.name()), Column.Type.DECIMAL);
                })
                .toList();
        return new ResultTable(columns, RowSource.of(breakdown.rows()));
    }

    /** {@code women_pct} is headed {@code Women %}. */
    private static String percent(String name) {
        return Column.decimal(name).heading().replace(" pct", " %");
    }
}
