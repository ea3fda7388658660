package org.rostrum.cli;

import org.rostrum.job.SavedViews;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Forgets a saved list. */
@CommandLine.Command(
        name = "remove",
        description = "Take a saved view away; nobody is removed from the list.",
        footer = {"", "Example:", "  rostrum view remove hotel"})
final class ViewRemoveCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "The name it was saved under.")
    String name;

    @Override
    public Integer call() {
        try (Database database = root().write();
                Write write = root().begin(database, asTyped())) {
            write.views().remove(SavedViews.one(database, name).name());
            write.commit();
            root().say("view " + name + " is no more; rostrum undo brings it back");
        }
        return DONE;
    }
}
