package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.DelegationEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a delegation that may have no people yet. */
@CommandLine.Command(
        name = "add",
        description = "Add a delegation of which nobody is registered yet; lists that come later find it.",
        footer = {
            "",
            "It is listed with 0 participants; statistics and documents leave it out until",
            "somebody is in it.",
            "",
            "Examples:",
            "  rostrum delegation add LV",
            "  rostrum delegation add 'Forum of Young Chemists' --as-sent --category ngo"
        })
final class DelegationAddCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "A State or organisation: its code, or a name in any language.")
    String name;

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            description = "state, partner, ngo, host … (default: what the reference data says).")
    Optional<String> category;

    @Option(names = "--as-sent", description = "Take a name of which nothing is known as it stands.")
    boolean asSent;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                Optional<String> done = new DelegationEdits(database, event).add(write, name, category, asSent);
                write.commit();
                root().say(done.orElse("it is there already; nothing changed"));
            }
        }
        return DONE;
    }
}
