package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Numbers the agenda anew. */
@CommandLine.Command(
        name = "renumber",
        description = "Number the agenda anew, in the order of time and on over the days.",
        footer = {
            "",
            "Registration, breaks, side events and social events have no number. Parts are numbered",
            "after their item; 4(a) and 4(b) without an item 4 stay parts of one number.",
            "",
            "Examples:",
            "  rostrum agenda renumber --dry-run",
            "  rostrum agenda renumber --style '1(a)'"
        })
final class AgendaRenumberCommand extends AgendaEditCommand {
    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "1 (plain, one count for all), 1.1 (points), 1(a) (letters) or I (roman); default: as now.")
    Optional<String> style;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Show what would change and keep nothing.")
    boolean dryRun;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).renumber(write, style);
    }

    @Override
    boolean keeps() {
        return !dryRun;
    }
}
