package org.rostrum.cli;

import java.util.List;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Corrects fields of an agenda item. */
@CommandLine.Command(
        name = "set",
        description = "Correct fields of an agenda item; an empty value takes one away.",
        footer = {
            "",
            "Fields: item, type, title, track, room, day, start, end, end_day, duration, part_of,",
            "  access, languages, documents, annotation, questions, expected; chair, moderator,",
            "  keynote, introducer, speaker, panellist, rapporteur (names with ; between).",
            "Types: registration, opening, session, item, break, side-event, social, closing.",
            "Times are those of the event's place. Only this item changes: move and shift take",
            "along what belongs to it or comes after it.",
            "",
            "Examples:",
            "  rostrum agenda set '4(a)' room='Amber Room' access=closed languages='en, ru'",
            "  rostrum agenda set 'Gala dinner' start=22:00 end=01:00 end_day=2010-10-21",
            "  rostrum agenda set 7 title 'Conclusions and recommendations'",
            "  rostrum agenda set --where type=break room=Foyer --yes"
        })
final class AgendaSetCommand extends Command {
    @Parameters(
            paramLabel = "[ITEM] FIELD=VALUE",
            arity = "1..*",
            description = "Which item: a number, a title, or id:N; then what it should be.")
    List<String> words;

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description = "Instead of ITEM: all for which it holds (as for list agenda); shown first, made with --yes.")
    List<String> where = List.of();

    @Option(names = "--yes", description = "With --where: make the change that was shown.")
    boolean yes;

    @Override
    public Integer call() {
        int first = where.isEmpty() ? 1 : 0;
        if (words.size() == first) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FIELD=VALUE'");
        }
        try (Database database = root().write()) {
            AgendaEdits edits = new AgendaEdits(database, root().event(database));
            try (Write write = root().begin(database, asTyped())) {
                List<String> changes = words.subList(first, words.size());
                List<String> done = where.isEmpty()
                        ? edits.set(write, words.get(0), changes)
                        : edits.setWhere(write, where, changes);
                return ManyOptions.settle(root(), write, done, where.isEmpty() || yes);
            }
        }
    }
}
