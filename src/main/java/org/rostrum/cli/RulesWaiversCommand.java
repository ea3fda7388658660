package org.rostrum.cli;

import java.time.Instant;
import org.rostrum.event.Event;
import org.rostrum.job.Validation;
import org.rostrum.job.Waivers;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the findings that may stay. */
@CommandLine.Command(
        name = "waivers",
        description = "List the waived findings with reason and last day.",
        footer = {
            "",
            "State: 'holds', 'over' when its last day has passed, 'gone' when the rules find",
            "nothing any more that it would be about.",
            "",
            "Example:",
            "  rostrum rules waivers"
        })
final class RulesWaiversCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            Instant now = context().clock().instant();
            output.print(
                    root(),
                    Waivers.table(
                            database.rules(event).waivers(),
                            Validation.findings(database, event, Validation.Scope.ALL, now),
                            Validation.today(event, now)));
        }
        return DONE;
    }
}
