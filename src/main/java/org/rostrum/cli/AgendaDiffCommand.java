package org.rostrum.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rostrum.job.AgendaNews;
import org.rostrum.job.AgendaReleases;
import org.rostrum.job.Lists;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is other between two versions of the agenda. */
@CommandLine.Command(
        name = "diff",
        description = "Say what was moved, renamed, added and cancelled between two versions of the agenda.",
        footer = {
            "",
            "With --format md it is a text for an e-mail to those who have the first version.",
            "",
            "Examples:",
            "  rostrum agenda diff",
            "  rostrum agenda diff 1 2 --format md --output changes.md"
        })
final class AgendaDiffCommand extends Command {
    @Parameters(
            paramLabel = "A",
            index = "0",
            arity = "0..1",
            description = "The number of a version, or 'now' (default: the last version).")
    Optional<String> from;

    @Parameters(paramLabel = "B", index = "1", arity = "0..1", description = "Another one (default: now).")
    Optional<String> to;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            AgendaNews news = new AgendaReleases(database, root().event(database)).news(from, to);
            root().say(news.heading());
            switch (output.format) {
                case MD -> output.write(root(), out -> out.write(news.markdown().getBytes(StandardCharsets.UTF_8)));
                case TABLE -> output.print(root(), Lists.withoutRepeats(news.forPeople()));
                default -> output.print(root(), news.table());
            }
            root().say(news.sums());
        }
        return DONE;
    }
}
