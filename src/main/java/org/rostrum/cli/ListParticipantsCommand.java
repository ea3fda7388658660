package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.job.Lists;
import org.rostrum.job.SavedViews;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists participants. */
@CommandLine.Command(
        name = "participants",
        description = {"List participants.", "By category, by delegation as the house orders them, head first."},
        footer = {
            "",
            "Examples:",
            "  rostrum list participants --by country",
            "  rostrum list participants --where 'delegation=Latvia' --columns +email",
            "  rostrum list participants --where 'arrival<=2010-10-19' --sort family_name",
            "  rostrum list participants --view hotel --format csv",
            "",
            "The organisation is left out of tables of fewer than 100 columns."
        })
final class ListParticipantsCommand extends Command {
    private static final List<String> USUAL =
            List.of("id", "given_name", "family_name", "position", "organisation", "delegation", "role");
    /** What stays readable in a table of fewer columns than {@value #WIDE}. */
    private static final List<String> NARROW =
            List.of("id", "given_name", "family_name", "position", "delegation", "role");

    private static final int WIDE = 100;

    @Option(names = "--all", description = "Also those who are withdrawn, rejected or replaced.")
    boolean all;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description =
                    "As saved with 'view save'; --where narrows it further, --columns and --sort take the place of its own.")
    Optional<String> view;

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            description = "Group by a column: delegation (country is the same), organisation, role …")
    Optional<String> by;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            Query query = view.isPresent()
                    ? options.query(SavedViews.one(database, view.get()), Lists.order(database, event), all)
                    : options.query(usual(), Lists.order(database, event), all);
            query = by.isPresent() ? grouped(query, by.get()) : query;
            ResultTable table = Lists.participants(database, event, query);
            output.printInLines(
                    root(), by.isPresent() && output.format == Format.TABLE ? Lists.withoutRepeats(table) : table);
        }
        return DONE;
    }

    private List<String> usual() {
        return output.format == Format.TABLE && context().console().width() < WIDE ? NARROW : USUAL;
    }

    /** The column first, and the order by it, unless the official order has it together already. */
    private static Query grouped(Query query, String by) {
        String column = by.equals("country") ? "delegation" : Query.column(by, Query.COLUMNS);
        List<String> columns = new ArrayList<>(List.of(column));
        query.columns().stream().filter(name -> !name.equals(column)).forEach(columns::add);
        List<String> sort = new ArrayList<>(query.sort());
        if (!List.of("category", "delegation").contains(column) || !sort.isEmpty()) {
            sort.add(0, column);
        }
        return query.withColumns(columns).withSort(sort);
    }
}
