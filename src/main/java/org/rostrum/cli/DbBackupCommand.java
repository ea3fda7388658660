package org.rostrum.cli;

import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Copies the database. */
@CommandLine.Command(
        name = "backup",
        description = "Copy the database as it is at this moment, also while somebody writes.",
        footer = {
            "",
            "Only you can read the copy; it replaces no file.",
            "",
            "Example:",
            "  rostrum db backup before-the-meeting.db"
        })
final class DbBackupCommand extends Command {
    @Parameters(paramLabel = "FILE", description = "The file to make.")
    String file;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            database.backup(context().resolve(file));
            root().say("written: " + file);
        }
        return DONE;
    }
}
