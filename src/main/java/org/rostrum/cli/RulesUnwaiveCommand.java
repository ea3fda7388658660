package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.event.Waiver;
import org.rostrum.job.Waivers;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Takes back that a finding may stay. */
@CommandLine.Command(
        name = "unwaive",
        description = "Take back that a finding may stay: it counts again.",
        footer = {"", "Example:", "  rostrum rules unwaive bxtz7j6f"})
final class RulesUnwaiveCommand extends Command {
    @Parameters(paramLabel = "KEY", description = "The finding's key, as 'rules waivers' shows it.")
    String key;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            Waiver waiver = Waivers.one(key, database.rules(event).waivers());
            try (Write write = root().begin(database, asTyped())) {
                write.rules(event).unwaive(waiver);
                write.commit();
            }
            root().say("waived no more: " + waiver.rule() + " " + key + "; rostrum undo brings the waiver back");
        }
        return DONE;
    }
}
