package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.Cards;
import org.rostrum.job.WhyCards;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one item whole. */
@CommandLine.Command(
        name = "item",
        description = "Show one agenda item whole.",
        footer = {
            "",
            "Examples:",
            "  rostrum show item '4(a)'",
            "  rostrum show item id:7",
            "  rostrum show item 2 --why"
        })
final class ShowItemCommand extends Command {
    @Parameters(paramLabel = "ID", description = "An item's number, as 4(a), its title, or id:N.")
    String item;

    @Option(names = "--why", description = "Say of each value where it came from, and by which rule.")
    boolean why;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(
                    root(),
                    why
                            ? WhyCommand.shown(WhyCards.item(database, event, item), output.format)
                            : Cards.item(database, event, item));
        }
        return DONE;
    }
}
