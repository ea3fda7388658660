package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaAssignments;
import org.rostrum.job.AgendaAssignments.Place;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Puts participants on an agenda item. */
@CommandLine.Command(
        name = "assign",
        description = "Put participants on an agenda item, or say which participant a name on it means.",
        footer = {
            "",
            "A name that stands there already, in that role, is tied to the participant; else the",
            "person is added. Somebody who is not registered: rostrum agenda set ITEM speaker=NAME.",
            "",
            "Examples:",
            "  rostrum agenda assign '4(a)' --speaker p23@example.org",
            "  rostrum agenda assign 6 --moderator 41 --unconfirmed",
            "  rostrum agenda assign 2 --speaker 'Ona Petraitė' --title 'Routes through the Baltic'"
        })
final class AgendaAssignCommand extends AgendaEditCommand {
    @Parameters(paramLabel = "ITEM", description = "A number, a title, or id:N.")
    String item;

    @Mixin
    RoleOptions roles;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the presentation is called.")
    Optional<String> title;

    @Option(names = "--unconfirmed", description = "The person has not said yes.")
    boolean unconfirmed;

    @Option(names = "--confirmed", description = "The person has said yes.")
    boolean confirmed;

    @Override
    List<String> edit(Database database, Event event, Write write) {
        List<Place> places = roles.places();
        if (places.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give somebody: --speaker WHO, --moderator WHO …");
        }
        if (places.size() > 1 && title.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--title is of one person; give one at a time");
        }
        if (unconfirmed && confirmed) {
            throw new ParameterException(spec.commandLine(), "give either --confirmed or --unconfirmed");
        }
        Optional<Boolean> said = unconfirmed || confirmed ? Optional.of(confirmed) : Optional.empty();
        return new AgendaAssignments(database, event).assign(write, item, places, title, said);
    }
}
