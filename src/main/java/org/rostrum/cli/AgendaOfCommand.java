package org.rostrum.cli;

import org.rostrum.job.AgendaLists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what one person has to do. */
@CommandLine.Command(
        name = "of",
        description = "Show what one person has to do on the agenda.",
        footer = {
            "",
            "A name that stands on the agenda is found even when nobody of that name is",
            "registered; +evidence says how the person is known.",
            "",
            "Examples:",
            "  rostrum agenda of whitcombe@example.org",
            "  rostrum agenda of 'Marius Gudelis' --columns +evidence"
        })
final class AgendaOfCommand extends Command {
    @Parameters(paramLabel = "PERSON", description = "An id, p:ID, an e-mail address or a name.")
    String person;

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
                            AgendaLists.of(database, root().event(database), person),
                            AgendaLists.DUTIES_FOR_PEOPLE,
                            output.format));
        }
        return DONE;
    }
}
