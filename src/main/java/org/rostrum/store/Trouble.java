package org.rostrum.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in words what SQLite reports as a code. */
final class Trouble {
    private Trouble() {}

    /** The trouble as one sentence about the file; a failure that is a bug of ours stays one. */
    static RuntimeException of(Path file, SQLException e) {
        // the extended codes keep the kind of trouble in their low byte (sqlite.org/rescode.html)
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
        return switch (kind) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new StoreException(
                        "the database " + file + " is locked by another program",
                        "try again when it has finished, or wait longer: --wait SECONDS",
                        e);
            case SQLITE_READONLY -> readOnly(file, e);
            case SQLITE_FULL ->
                new StoreException(
                        "the disk that holds the database " + file + " is full; nothing was changed",
                        "make room, then try again",
                        e);
            case SQLITE_CORRUPT -> corrupt(file, e);
            case SQLITE_NOTADB -> notOurs(file, "it is not an SQLite file");
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                new StoreException(
                        "the database " + file + " cannot be opened: no permission for the file or its folder",
                        "check who may read and write there",
                        e);
            case SQLITE_IOERR ->
                new StoreException(
                        "the disk that holds the database " + file + " reports an error",
                        "check the disk and its free space, then try again",
                        e);
            default -> new IllegalStateException(e);
        };
    }

    static StoreException readOnly(Path file, Throwable cause) {
        return new StoreException(
                "the database " + file + " is read-only",
                "work on a copy, or have the permission to write given to you",
                cause);
    }

    static StoreException notOurs(Path file, String because) {
        return new StoreException(file + " is not a rostrum database: " + because, "name another file with --db");
    }

    private static StoreException corrupt(Path file, SQLException e) {
        return new StoreException("the database " + file + " is corrupt", "take the last copy of it that is whole", e);
    }
}
