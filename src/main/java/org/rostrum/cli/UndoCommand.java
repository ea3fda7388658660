package org.rostrum.cli;

import org.rostrum.store.Database;
import org.rostrum.store.Undone;
import org.rostrum.store.Write;
import picocli.CommandLine;

/** Takes back the last write. */
@CommandLine.Command(name = "undo", description = "Take back the last write that still stands: an import, an edit, an undo.")
final class UndoCommand extends Command {
    @Override
    public Integer call() {
        try (Database database = Database.openForWriting(root().file()); Write write = root().begin(database, asTyped())) {
            Undone undone = write.undo();
            write.commit();
            root().say("taken back: " + undone.number() + ", " + undone.command() + " (" + undone.actor() + ", " + undone.at() + ")");
        }
        return DONE;
    }
}
