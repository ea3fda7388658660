package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Edits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Corrects fields of a participant. */
@CommandLine.Command(
        name = "set",
        description = "Correct fields of a participant; an empty value takes one away.",
        footer = {
            "",
            "Fields: honorific, given_name, family_name, sex, position, organisation, role,",
            "  status, email, phone, arrival, departure, remarks, delegation.",
            "",
            "Example:",
            "  rostrum participant set 17 position='Chief Inspector' arrival=2010-10-19"
        })
final class ParticipantSetCommand extends Command {
    @Parameters(paramLabel = "ID", index = "0", description = "An id, p:ID, an e-mail address or a name.")
    String person;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "What it should be.")
    List<String> changes;

    @Override
    public Integer call() {
        try (Database database = Database.openForWriting(root().file())) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = Edits.set(database, write, event, person, changes);
                if (!done.isEmpty()) {
                    write.commit();
                }
                done.forEach(root()::say);
                if (done.isEmpty()) {
                    root().say("it is so already; nothing changed");
                }
            }
        }
        return DONE;
    }
}
