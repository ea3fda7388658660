package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaEdits;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exchanges the slots of two agenda items. */
@CommandLine.Command(
        name = "swap",
        description = "Let two agenda items exchange their slots: each begins and ends as the other did.",
        footer = {"", "Parts go along with their item.", "", "Example:", "  rostrum agenda swap 2 3 --rooms"})
final class AgendaSwapCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", index = "0", description = "A number, a title, or id:N.")
    String one;

    @Parameters(paramLabel = "OTHER", index = "1", description = "Another one.")
    String other;

    @Option(names = "--rooms", description = "They exchange their rooms too.")
    boolean rooms;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        return new AgendaEdits(database, event).swap(write, one, other, rooms);
    }
}
