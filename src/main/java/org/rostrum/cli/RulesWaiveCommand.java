package org.rostrum.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.job.Validation;
import org.rostrum.job.Waivers;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets one finding stay. */
@CommandLine.Command(
        name = "waive",
        description = "Let one finding stay, for a reason, for good or until a day.",
        footer = {
            "",
            "The report goes on showing it, as waived, with the reason; it does not count for",
            "--fail-on. After its last day it counts again. 'rostrum rules unwaive KEY' takes",
            "it back.",
            "",
            "Example:",
            "  rostrum rules waive bxtz7j6f --because 'Comes by car' --until 2010-10-20"
        })
final class RulesWaiveCommand extends Command {
    @Parameters(paramLabel = "KEY", description = "The finding's key, as validate shows it in square brackets.")
    String key;

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Why it may stay.")
    String because;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = EventOptions.Day.class,
            description = "The last day on which it may stay (default: for good).")
    Optional<LocalDate> until;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            Instant now = context().clock().instant();
            List<Finding> findings = Validation.findings(database, event, Validation.Scope.ALL, now);
            Finding waived = Waivers.waived(findings, key, because, until, Validation.today(event, now));
            try (Write write = root().begin(database, asTyped())) {
                write.rules(event).waive(waived.waiver().orElseThrow());
                write.commit();
            }
            root().say("waived" + until.map(day -> " until " + day).orElse("") + ": " + waived.rule() + ", "
                    + (waived.entity().equals("item") && !waived.item().isEmpty() ? "item " + waived.item() + ": " : "")
                    + waived.message());
        }
        return DONE;
    }
}
