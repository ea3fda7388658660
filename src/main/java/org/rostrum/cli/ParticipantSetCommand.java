package org.rostrum.cli;

import java.util.List;
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

/** Corrects fields of participants. */
@CommandLine.Command(
        name = "set",
        description = "Correct fields of a participant, or of many; an empty value takes one away.",
        footer = {
            "",
            "Fields: honorific, given_name, family_name, sex, position, organisation, role,",
            "  status, email, phone, arrival, departure, remarks, delegation.",
            "",
            "Examples:",
            "  rostrum participant set 17 position='Chief Inspector' arrival=2010-10-19",
            "  rostrum participant set 17 position 'Chief Inspector'",
            "  rostrum participant set --where delegation=LV arrival=2010-10-19 --yes"
        })
final class ParticipantSetCommand extends Command {
    @Parameters(
            paramLabel = "[ID] FIELD=VALUE",
            arity = "1..*",
            description = "Whom: an id, p:ID, an e-mail address or a name; then what it should be.")
    List<String> words;

    @Mixin
    ManyOptions many;

    @Override
    public Integer call() {
        int first = many.where.isEmpty() ? 1 : 0;
        if (words.size() == first) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FIELD=VALUE'");
        }
        try (Database database = root().write()) {
            Event event = root().event(database);
            List<Participant> people = many.where.isEmpty()
                    ? List.of(Persons.one(database, event, words.get(0)))
                    : Persons.where(database, event, many.where);
            try (Write write = root().begin(database, asTyped())) {
                return many.settle(root(), write, Edits.set(write, event, people, words.subList(first, words.size())));
            }
        }
    }
}
