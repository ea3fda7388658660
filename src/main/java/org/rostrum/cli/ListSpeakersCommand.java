package org.rostrum.cli;

import org.rostrum.job.AgendaLists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists who is on the agenda. */
@CommandLine.Command(
        name = "speakers",
        description = {
            "List whoever is on the agenda, a line for each role.",
            "With the delegation of the participant who is meant, or what is written on the agenda while that is not known."
        },
        footer = {
            "",
            "Examples:",
            "  rostrum list speakers",
            "  rostrum list speakers --where role=moderator,chair",
            "  rostrum list speakers --where participant= --columns name,number,evidence"
        })
final class ListSpeakersCommand extends Command {
    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            output.print(
                    root(),
                    options.chosen(
                            AgendaLists.speakers(database, root().event(database)),
                            AgendaLists.SPEAKERS_FOR_PEOPLE,
                            output.format));
        }
        return DONE;
    }
}
