package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.job.Edits;
import org.rostrum.job.Persons;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Withdraws participants, who stay stored. */
@CommandLine.Command(
        name = "withdraw",
        description = "Withdraw a participant, or many: off the lists, but kept.",
        footer = {
            "",
            "Examples:",
            "  rostrum participant withdraw p42@example.org",
            "  rostrum participant withdraw --where delegation=SE --yes"
        })
final class ParticipantWithdrawCommand extends Command {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "An id, p:ID, an e-mail address or a name.")
    Optional<String> person;

    @Mixin
    ManyOptions many;

    @Override
    public Integer call() {
        if (person.isPresent() != many.where.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either the ID of a participant or --where");
        }
        try (Database database = root().write()) {
            Event event = root().event(database);
            List<Participant> people = person.isPresent()
                    ? List.of(Persons.one(database, event, person.get()))
                    : Persons.where(database, event, many.where);
            try (Write write = root().begin(database, asTyped())) {
                return many.settle(root(), write, Edits.withdraw(write, people));
            }
        }
    }
}
