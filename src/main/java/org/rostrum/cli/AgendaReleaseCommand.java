package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.agenda.AgendaRelease.State;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaReleases;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Gives the agenda out as a version. */
@CommandLine.Command(
        name = "release",
        description = "Keep the agenda as it is now as a version that was given out.",
        footer = {
            "",
            "Versions are numbered 1, 2 …; a number that was taken back is not given again.",
            "",
            "Examples:",
            "  rostrum agenda release --as draft",
            "  rostrum agenda release --as revised --comment 'Working groups in two rooms'"
        })
final class AgendaReleaseCommand extends Command {
    @Option(names = "--as", required = true, paramLabel = "STATE", description = "draft, revised or final.")
    State state;

    @Option(names = "--comment", paramLabel = "TEXT", defaultValue = "", description = "What is new in it.")
    String comment;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                Optional<String> done = new AgendaReleases(database, event).release(write, state, comment.strip());
                write.commit();
                root().say(done.orElse("nothing has changed since the last version; nothing was kept"));
            }
        }
        return DONE;
    }
}
