package org.rostrum.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.rostrum.text.UserError;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens database files, and refuses those that are not ours. */
final class Opening {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** In KiB, for writing: what is written in no order (the index of names, of a million participants) must fit, or every row costs a read and a write of the disk. */
    private static final int WRITING_CACHE = 49_152;

    private Opening() {}

    /** A connection that only reads; works on a read-only disk. */
    static Connection forReading(Path file, Duration wait) {
        refuseMissing(file);
        refuseOther(file);
        Connection connection = connect(file, wait);
        return checked(file, connection, statement -> {
            if (version(file, statement) < Migrator.current()) {
                throw new StoreException(
                        "the database " + file + " was made by an older version of rostrum",
                        "any command that writes brings it up to date");
            }
            // the file is opened for writing where that is possible, so that what an interrupted write left behind can
            // be taken back
            statement.execute("PRAGMA query_only = 1");
        });
    }

    /** A connection that writes; an older database is brought up to date. */
    static Connection forWriting(Path file, Duration wait) {
        refuseMissing(file);
        if (!Files.isWritable(file)) {
            throw Trouble.readOnly(file, null);
        }
        refuseOther(file);
        Connection connection = connect(file, wait);
        return checked(file, connection, statement -> {
            if (version(file, statement) < Migrator.current()) {
                migrate(connection);
            }
            enlargeCache(statement);
        });
    }

    private static void enlargeCache(Statement statement) throws SQLException {
        statement.execute("PRAGMA cache_size = -" + WRITING_CACHE);
    }

    /** A connection that writes to a file that is made, readable by its owner only, when there is none. */
    static Connection creating(Path file, Duration wait) {
        boolean made = create(file);
        if (!made && !empty(file)) {
            return forWriting(file, wait);
        }
        Connection connection = connect(file, wait);
        try {
            return checked(file, connection, statement -> {
                migrate(connection);
                enlargeCache(statement);
            });
        } catch (StoreException e) {
            if (made) {
                removeEmpty(file);
            }
            throw e;
        }
    }

    /** Takes away the file that was made and got no content, so that it does not stand there as a database that is none. */
    private static void removeEmpty(Path file) {
        try {
            if (empty(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // the disk has trouble already, and that is told
        }
    }

    private static boolean create(Path file) {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (NoSuchFileException e) {
            throw new StoreException(
                    "the database " + file + " cannot be made: there is no such folder", "make the folder first");
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "the database " + file + " cannot be made: no permission to write to the folder",
                    "name another file with --db");
        } catch (IOException e) {
            throw new StoreException("the database " + file + " cannot be made", "check the disk and its free space");
        }
    }

    private static boolean empty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void refuseMissing(Path file) {
        if (!Files.exists(file)) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "no database " + file,
                    "rostrum event add makes one, or name another file with --db");
        }
    }

    private static void refuseOther(Path file) {
        if (Files.isDirectory(file)) {
            throw Trouble.notOurs(file, "it is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(
                    "the database " + file + " cannot be opened: no permission to read it", "check who may read it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length == 0) {
                throw Trouble.notOurs(file, "it is empty");
            }
            if (!Arrays.equals(start, MAGIC)) {
                throw Trouble.notOurs(file, "it is not an SQLite file");
            }
        } catch (IOException e) {
            throw new StoreException("the database " + file + " cannot be read", "check the disk", e);
        }
    }

    private static int version(Path file, Statement statement) throws SQLException {
        if (Migrator.pragma(statement, "application_id") != Migrator.APPLICATION_ID) {
            throw Trouble.notOurs(file, "it is an SQLite file of another program");
        }
        int version = Migrator.pragma(statement, "user_version");
        if (version > Migrator.current()) {
            throw new StoreException(
                    "the database " + file + " was made by a newer version of rostrum",
                    "use that version, or a later one");
        }
        return version;
    }

    private static Connection connect(Path file, Duration wait) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) wait.toMillis());
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false); // else the driver asks for the last id after every row that is written
        try {
            // as a URI, since the driver takes what follows a question mark in a plain path for options
            String uri = file.toAbsolutePath().toUri().toString();
            return new JDBC4Connection("jdbc:sqlite:" + uri, uri, config.toProperties());
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    private interface Step {
        void run(Statement statement) throws SQLException;
    }

    private static Connection checked(Path file, Connection connection, Step step) {
        try (Statement statement = connection.createStatement()) {
            step.run(statement);
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw Trouble.of(file, e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    private static void migrate(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Migrator.migrate(connection);
        connection.setAutoCommit(true);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the reason for closing is already on its way
        }
    }
}
