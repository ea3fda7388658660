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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Moves participants into another delegation. */
@CommandLine.Command(
        name = "move",
        description = "Move participants who were registered under the wrong delegation.",
        footer = {
            "",
            "A head stays head only if the other delegation has none. A later list that still",
            "says the old delegation is asked about, as of any value changed by hand.",
            "",
            "Examples:",
            "  rostrum participant move 17 18 --to LV --organisation 'State Police'",
            "  rostrum participant move --where organisation=Interpol --to interpol --yes"
        })
final class ParticipantMoveCommand extends Command {
    @Parameters(paramLabel = "ID", arity = "0..*", description = "Whom: ids, p:ID, e-mail addresses or names.")
    List<String> whom = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DELEGATION",
            description = "Where they belong: a name in any language, a code, or an id as list delegations has it.")
    String to;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Whom they work for there (default: as before).")
    Optional<String> organisation;

    @Mixin
    ManyOptions many;

    @Override
    public Integer call() {
        if (whom.isEmpty() == many.where.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either the ID of a participant or --where");
        }
        try (Database database = root().write()) {
            Event event = root().event(database);
            List<Participant> people = many.where.isEmpty()
                    ? Persons.each(database, event, whom)
                    : Persons.where(database, event, many.where);
            try (Write write = root().begin(database, asTyped())) {
                return many.settle(root(), write, Edits.move(database, write, event, people, to, organisation));
            }
        }
    }
}
