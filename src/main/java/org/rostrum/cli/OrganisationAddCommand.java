package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.OrganisationEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an organisation that may have no people yet. */
@CommandLine.Command(
        name = "add",
        description = "Add an organisation of a delegation for which nobody is registered yet.",
        footer = {"", "Example:", "  rostrum organisation add 'State Police' --delegation LV"})
final class OrganisationAddCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "As lists are to print it.")
    String name;

    @Option(
            names = "--delegation",
            required = true,
            paramLabel = "DELEGATION",
            description = "Whose it is: a name in any language, a code, or an id as list delegations has it.")
    String delegation;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                Optional<String> done =
                        new OrganisationEdits(database, event, Optional.empty()).add(write, name, delegation);
                write.commit();
                root().say(done.orElse("it is there already; nothing changed"));
            }
        }
        return DONE;
    }
}
