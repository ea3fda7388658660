package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaAssignments;
import org.rostrum.job.AgendaAssignments.Place;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes people off an agenda item. */
@CommandLine.Command(
        name = "unassign",
        description = "Take people off an agenda item.",
        footer = {"", "Example:", "  rostrum agenda unassign '4(b)' --speaker 'Marius Gudelis'"})
final class AgendaUnassignCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", description = "A number, a title, or id:N.")
    String item;

    @Mixin
    RoleOptions roles;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        List<Place> places = roles.places();
        if (places.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give somebody: --speaker WHO, --moderator WHO …");
        }
        return new AgendaAssignments(database, event).unassign(write, item, places);
    }
}
