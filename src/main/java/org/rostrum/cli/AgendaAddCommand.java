package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Adds an agenda item by hand. */
@CommandLine.Command(
        name = "add",
        description = "Add an agenda item by hand; lists that come later leave it there.",
        footer = {
            "",
            "Fields: as for rostrum agenda set. Needed are a title or a number, start, and end or",
            "duration; the day, unless the event has one day or the item is part of another. Without",
            "a type it is a session.",
            "",
            "Examples:",
            "  rostrum agenda add title='Press briefing' day=2010-10-21 start=13:00 duration=30m",
            "  rostrum agenda add type=item item=2.1 part_of=2 title=Trends start=09:30 end=10:00"
        })
final class AgendaAddCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "FIELD=VALUE", arity = "1..*", description = "What is known of the item.")
    List<String> values;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).add(write, values);
    }
}
