package org.rostrum.cli;

import org.rostrum.store.Database;
import org.rostrum.store.Undone;
import org.rostrum.store.Write;
import picocli.CommandLine;

/** Takes back the last write. */
@CommandLine.Command(
        name = "undo",
        description = "Take back the last write: an import, an edit, an undo.",
        footer = {
            "",
            "An undo is a write itself: taken back, it brings back what it took away.",
            "",
            "Example:",
            "  rostrum undo"
        })
final class UndoCommand extends Command {
    @Override
    public Integer call() {
        try (Database database = Database.openForWriting(root().file());
                Write write = root().begin(database, asTyped())) {
            Undone undone = write.undo();
            write.commit();
            root().say("taken back: " + undone.number() + ", " + undone.command() + " (" + undone.actor() + ", "
                    + undone.at() + ")");
        }
        return DONE;
    }
}
