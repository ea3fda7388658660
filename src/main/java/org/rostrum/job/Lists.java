package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.store.Database;
import org.rostrum.store.DelegationSize;
import org.rostrum.store.Found;
import org.rostrum.store.OrganisationSize;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** The lists that commands print, as tables. */
public final class Lists {
    /** The columns of {@link #delegations} that are read; the category is shown only where it begins. */
    public static final List<String> DELEGATIONS_FOR_PEOPLE =
            List.of("category", "delegation", "participants", "women", "men", "not_stated");

    /** The columns of {@link #organisations} that are read; the delegation is shown only where it begins. */
    public static final List<String> ORGANISATIONS_FOR_PEOPLE =
            List.of("delegation", "organisation", "participants", "women", "men", "not_stated");

    /** A number of participants, with a short heading. */
    static final Column TOTAL = new Column("participants", "Total", Column.Type.INTEGER);

    private static final List<Column> SIZES =
            List.of(TOTAL, Column.integer("women"), Column.integer("men"), Column.integer("not_stated"));

    private Lists() {}

    /** The delegations of an event, with how many are in them, in their protocol order. */
    private static List<DelegationSize> inOrder(Database database, Event event) {
        Map<Long, DelegationSize> sizes = new HashMap<>();
        database.delegations(event).forEach(size -> sizes.put(size.delegation().id(), size));
        return order(database, event).stream()
                .filter(sizes::containsKey)
                .map(sizes::get)
                .toList();
    }

    /** The ids of an event's delegations in their protocol order; also of those whose participants lists leave out. */
    public static List<Long> order(Database database, Event event) {
        return new ProtocolOrder(database, event)
                .delegations().stream().map(Delegation::id).toList();
    }

    /** Participants as the query wants them, streamed. */
    public static ResultTable participants(Database database, Event event, Query query) {
        List<String> names = query.columns().stream()
                .map(name -> Query.column(name, Query.COLUMNS))
                .toList();
        List<Column> columns = names.stream()
                .map(name -> name.equals("id") ? Column.integer(name) : Column.text(name))
                .toList();
        return new ResultTable(columns, rows -> database.participants(event).forEach(query.withColumns(names), rows));
    }

    /** The same table with a value of the first column only where it changes: for reading, not for machines. */
    public static ResultTable withoutRepeats(ResultTable table) {
        RowSource rows = consumer -> {
            String[] last = {null};
            table.rows().forEach(row -> {
                List<String> shown = new ArrayList<>(row);
                if (row.get(0).equals(last[0])) {
                    shown.set(0, "");
                }
                last[0] = row.get(0);
                consumer.accept(shown);
            });
        };
        return new ResultTable(table.columns(), rows);
    }

    /** Delegations in their protocol order, those without people too when they were added by hand: {@code id, category, delegation, country, participants, women, men, not_stated}. */
    public static ResultTable delegations(Database database, Event event) {
        List<List<String>> rows = inOrder(database, event).stream()
                .map(size -> List.of(
                        id(size.delegation().id()),
                        size.delegation().category().code(),
                        size.delegation().name(),
                        size.delegation().affiliation().country(),
                        number(size.participants()),
                        number(size.women()),
                        number(size.men()),
                        number(size.notStated())))
                .toList();
        return new ResultTable(
                columns(
                        Column.integer("id"),
                        Column.text("category"),
                        Column.text("delegation"),
                        Column.text("country")),
                RowSource.of(rows));
    }

    /** Countries that somebody comes for in the order of the house: {@code country, country_name, participants, women, men, not_stated}; organisations are left out. */
    public static ResultTable countries(Database database, Event event) {
        List<List<String>> rows = inOrder(database, event).stream()
                .filter(size -> !size.delegation().affiliation().country().isEmpty() && size.participants() > 0)
                .map(size -> List.of(
                        size.delegation().affiliation().country(),
                        size.delegation().name(),
                        number(size.participants()),
                        number(size.women()),
                        number(size.men()),
                        number(size.notStated())))
                .toList();
        return new ResultTable(columns(Column.text("country"), Column.text("country_name")), RowSource.of(rows));
    }

    /** Organisations by category, delegation and name: {@code id, organisation, delegation, category, participants, women, men, not_stated, acronym}. */
    public static ResultTable organisations(Database database, Event event) {
        List<List<String>> rows =
                database.organisations(event).stream().map(Lists::organisation).toList();
        List<Column> columns = columns(
                Column.integer("id"), Column.text("organisation"), Column.text("delegation"), Column.text("category"));
        columns.add(Column.text("acronym"));
        return new ResultTable(columns, RowSource.of(rows));
    }

    private static List<String> organisation(OrganisationSize size) {
        return List.of(
                id(size.id()),
                size.name(),
                size.delegation().name(),
                size.delegation().category().code(),
                number(size.participants()),
                number(size.women()),
                number(size.men()),
                number(size.notStated()),
                size.acronym());
    }

    /** The events of a database in the order of time: {@code code, title, from, to, place, participants, chosen}. */
    public static ResultTable events(Database database) {
        String chosen = database.events().chosen().orElse("");
        List<List<String>> rows = database.events().all().stream()
                .map(event -> List.of(
                        event.code(),
                        event.title(),
                        event.from().toString(),
                        event.to().toString(),
                        event.place(),
                        number(database.participants(event).count(Query.everybody())),
                        Boolean.toString(event.code().equals(chosen))))
                .toList();
        return new ResultTable(
                List.of(
                        Column.text("code"),
                        Column.text("title"),
                        Column.text("from"),
                        Column.text("to"),
                        Column.text("place"),
                        Column.integer("participants"),
                        new Column("chosen", "Chosen", Column.Type.BOOLEAN)),
                RowSource.of(rows));
    }

    /** What a search has found: {@code entity, id, name, detail}. */
    public static ResultTable found(Database database, Event event, String text) {
        List<List<String>> rows = database.find(event, text).stream()
                .map((Found found) -> List.of(found.entity(), id(found.id()), found.name(), found.detail()))
                .toList();
        return new ResultTable(
                List.of(Column.text("entity"), Column.integer("id"), Column.text("name"), Column.text("detail")),
                RowSource.of(rows));
    }

    private static List<Column> columns(Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.addAll(SIZES);
        return columns;
    }

    private static String id(long id) {
        return Long.toString(id);
    }

    private static String number(long count) {
        return Long.toString(count);
    }
}
