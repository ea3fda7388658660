package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
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
            "  rostrum agenda set 7 title 'Conclusions and recommendations'"
        })
final class AgendaSetCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", index = "0", description = "A number, a title, or id:N.")
    String item;

    @Parameters(paramLabel = "FIELD=VALUE", index = "1", arity = "1..*", description = "What it should be.")
    List<String> changes;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).set(write, item, changes);
    }
}
