package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Condition;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.job.Statistics;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts participants. */
@CommandLine.Command(
        name = "stats",
        description = "Count participants, women and men, by what you like.",
        footer = {
            "",
            "Examples:",
            "  rostrum stats delegations",
            "  rostrum stats by category,sex",
            "  rostrum stats by sex --where role=head --format csv"
        })
final class StatsCommand extends Command {
    @Parameters(
            paramLabel = "WHAT",
            index = "0",
            arity = "0..1",
            defaultValue = "summary",
            description = "summary, delegations, countries, organisations, or 'by' and columns (default: summary).")
    Statistics.Kind kind;

    @Parameters(
            paramLabel = "F[,G]",
            index = "1",
            arity = "0..1",
            description = "After 'by': one or two columns of the list of participants.")
    Optional<String> dimensions;

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description = "Count only those for whom it holds; as in list participants.")
    List<String> where = List.of();

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(
                    root(),
                    Statistics.of(
                            database,
                            event,
                            kind,
                            dimensions,
                            where.stream()
                                    .map(text -> Condition.parse(text, Query.COLUMNS))
                                    .toList(),
                            output.format == Format.TABLE));
        }
        return DONE;
    }
}
