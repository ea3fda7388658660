package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the list of participants for somebody who opens it in a spreadsheet program. */
@CommandLine.Command(
        name = "participants",
        description = {"Write the participants as a spreadsheet.", "Without contact details unless they are asked for."
        },
        footer = {
            "",
            "Cells that look like formulas are made harmless; they come back the same.",
            "",
            "Examples:",
            "  rostrum export participants --output participants.xlsx --format xlsx",
            "  rostrum export participants --columns all --bom --output with-contacts.csv"
        })
final class ExportParticipantsCommand extends Command {
    private static final List<String> USUAL = Query.COLUMNS.stream()
            .filter(column -> !column.equals("email") && !column.equals("phone"))
            .toList();

    @Option(names = "--all", description = "Also those who are withdrawn, rejected or replaced.")
    boolean all;

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        if (output.format == Format.TABLE) {
            output.format = Format.CSV;
        }
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.printForSpreadsheets(
                    root(),
                    Lists.participants(database, event, options.query(USUAL, Lists.order(database, event), all)));
        }
        return DONE;
    }
}
