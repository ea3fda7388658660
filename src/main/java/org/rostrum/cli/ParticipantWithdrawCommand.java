package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Edits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Withdraws a participant, who stays stored. */
@CommandLine.Command(
        name = "withdraw",
        description = "Withdraw a participant: off the lists, but kept.",
        footer = {"", "Example:", "  rostrum participant withdraw p42@example.org"})
final class ParticipantWithdrawCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An id, p:ID, an e-mail address or a name.")
    String person;

    @Override
    public Integer call() {
        try (Database database = Database.openForWriting(root().file())) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                String done = Edits.withdraw(database, write, event, person);
                write.commit();
                root().say(done);
            }
        }
        return DONE;
    }
}
