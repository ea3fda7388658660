package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.DelegationEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Changes a delegation's name, category or State. */
@CommandLine.Command(
        name = "set",
        description = "Change the name, category or State of a delegation. Lists that name it as before find it.",
        footer = {
            "",
            "Fields: name (as documents print it; empty: as the house has it), category,",
            "  country (a code, or a name in any language).",
            "",
            "Examples:",
            "  rostrum delegation set LV name='Republic of Latvia'",
            "  rostrum delegation set 12 country=MM",
            "  rostrum delegation set LT category=host"
        })
final class DelegationSetCommand extends Command {
    @Parameters(
            paramLabel = "DELEGATION",
            index = "0",
            description = "A name in any language, a code, or an id as list delegations has it.")
    String delegation;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "What it should be.")
    List<String> changes;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = new DelegationEdits(database, event).set(write, delegation, changes);
                write.commit();
                done.forEach(root()::say);
                if (done.isEmpty()) {
                    root().say("it is so already; nothing changed");
                }
            }
        }
        return DONE;
    }
}
