package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.SummaryExport;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the summaries by country, delegation, organisation, category, sex and day. */
@CommandLine.Command(
        name = "summary",
        description = {
            "Write the statistics as CSV files.",
            "One each by country, delegation, organisation, category, sex and arrival day."
        },
        footer = {"", "Example:", "  rostrum export summary figures"})
final class ExportSummaryCommand extends Command {
    @Parameters(paramLabel = "DIR", description = "The folder; it is made when it does not exist.")
    String folder;

    @Option(names = "--bom", description = "For Excel: mark the files as UTF-8.")
    boolean bom;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            SummaryExport.write(database, event, context().resolve(folder), bom)
                    .forEach(name -> root().say("written: " + folder + "/" + name));
        }
        return DONE;
    }
}
