package org.rostrum.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.rostrum.text.UserError;
import org.sqlite.SQLiteErrorCode;

/** Copies a database as it is at one moment, whoever writes meanwhile. */
final class Backup {
    private final Session session;

    Backup(Session session) {
        this.session = session;
    }

    /** Makes the copy, readable by its owner only; what is not whole is never left under the name. */
    void to(Path file) {
        if (Files.exists(file)) {
            throw exists(file);
        }
        Path unfinished = file.toAbsolutePath()
                .resolveSibling(".rostrum-" + ProcessHandle.current().pid() + ".part");
        try {
            try {
                create(unfinished);
                vacuumInto(unfinished, file);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        } catch (IOException e) {
            throw refused(file);
        }
    }

    private static void create(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** SQLite's own copy, in one transaction that reads; it takes an empty file for none. jOOQ does not know it. */
    private void vacuumInto(Path unfinished, Path file) {
        try (Statement pragma = session.connection().createStatement();
                PreparedStatement vacuum = session.connection().prepareStatement("VACUUM INTO ?")) {
            pragma.execute("PRAGMA query_only = 0"); // else the copy may not be written either
            vacuum.setString(1, unfinished.toUri().toString());
            vacuum.execute();
        } catch (SQLException e) {
            SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
            if (kind == SQLiteErrorCode.SQLITE_FULL || kind == SQLiteErrorCode.SQLITE_IOERR) {
                throw refused(file); // a locked or corrupt database is trouble of the database, and told as such
            }
            throw session.trouble(e);
        }
    }

    private static UserError exists(Path file) {
        return new UserError(
                UserError.Kind.OUTPUT,
                "the file " + file + " exists already; a backup replaces nothing",
                "give another name, for example one with the date");
    }

    private static UserError refused(Path file) {
        return new UserError(
                UserError.Kind.OUTPUT,
                "cannot write the backup " + file,
                "check that its folder exists, may be written to and has room");
    }
}
