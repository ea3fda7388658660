package org.rostrum.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.job.AgendaLists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the agenda. */
@CommandLine.Command(
        name = "agenda",
        description = {
            "List the agenda in the order of time.",
            "For people a timetable, with what goes on at the same time side by side where the terminal is wide enough; with --columns or --sort, and in every other format, a table."
        },
        footer = {
            "",
            "Examples:",
            "  rostrum list agenda",
            "  rostrum list agenda --where day=2010-10-20 --where 'room=Amber Room'",
            "  rostrum list agenda --format csv"
        })
final class ListAgendaCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            List<AgendaItem> items = database.agenda(root().event(database));
            ResultTable table = AgendaLists.items(items);
            boolean timetable = output.format == Format.TABLE
                    && output.output.isEmpty()
                    && options.columns.isEmpty()
                    && options.sort.isEmpty();
            if (timetable) {
                Set<String> ids = new HashSet<>();
                options.selection(List.of("id"), table.names()).of(table).rows().forEach(row -> ids.add(row.get(0)));
                TimetableText.print(
                        context().console(),
                        root().colour(),
                        items.stream()
                                .filter(item -> ids.contains(Long.toString(item.id())))
                                .toList());
            } else {
                output.print(root(), options.chosen(table, AgendaLists.FOR_PEOPLE, output.format));
            }
        }
        return DONE;
    }
}
