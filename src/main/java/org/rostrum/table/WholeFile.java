package org.rostrum.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.text.UserError;

/** A file that is written whole or not at all: what stood there before stays until all of the new content is on the disk. */
public final class WholeFile {
    private static final int ATTEMPTS = 10_000;

    private WholeFile() {}

    /** What is written to a file. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file. A link is followed, the permissions of a file that is replaced stay, and a device or pipe is written to and not replaced.
     *
     * @param file with the name that messages show
     * @throws UserError (OUTPUT) when it cannot be written; nothing of it is left then
     */
    public static void write(Path file, Content content) {
        write(file, content, false);
    }

    /** The same, with a file that only its owner can read. */
    public static void writePrivate(Path file, Content content) {
        write(file, content, true);
    }

    /**
     * Writes several files, all of them or none: the first is not there before the last is whole.
     *
     * @param contents by file, in the order in which they are written
     * @throws UserError (OUTPUT) when one cannot be written; nothing of any is left then
     */
    public static void writeTogether(Map<Path, Content> contents) {
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        Path at = Path.of("");
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                at = file.getKey();
                if (Files.exists(at) && !Files.isRegularFile(at)) {
                    write(at, file.getValue());
                    continue;
                }
                Path target = Files.exists(at) ? at.toRealPath() : at.toAbsolutePath();
                Path name = unfinished(target);
                unfinished.put(name, target);
                writeUnfinished(name, target, file.getValue(), false);
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                at = file.getValue();
                Files.move(file.getKey(), at, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw refused(at, e);
        } catch (UncheckedIOException e) {
            throw refused(at, e.getCause());
        } finally {
            unfinished.keySet().forEach(WholeFile::remove);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw refused(unfinished, e);
        }
    }

    private static void refuseFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserError(
                    UserError.Kind.OUTPUT, "cannot write " + file + ": it is a folder", "name a file in it");
        }
    }

    private static void write(Path file, Content content, boolean ownersOnly) {
        refuseFolder(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
                    content.writeTo(out);
                }
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content, ownersOnly);
            }
        } catch (IOException e) {
            throw refused(file, e);
        } catch (UncheckedIOException e) {
            throw refused(file, e.getCause());
        }
    }

    private static void replace(Path target, Content content, boolean ownersOnly) throws IOException {
        Path unfinished = unfinished(target);
        try {
            writeUnfinished(unfinished, target, content, ownersOnly);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeUnfinished(Path unfinished, Path target, Content content, boolean ownersOnly)
            throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            setPermissions(target, unfinished, ownersOnly);
            content.writeTo(out);
        }
    }

    /** A free name beside the target, so that the move is a mere renaming. */
    private static Path unfinished(Path target) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Path name =
                    target.resolveSibling(".rostrum-" + ProcessHandle.current().pid() + "-" + i + ".part");
            if (!Files.exists(name)) {
                return name;
            }
        }
        throw new IOException("too many unfinished files");
    }

    private static void setPermissions(Path target, Path unfinished, boolean ownersOnly) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(unfinished, PosixFileAttributeView.class);
        if (view != null && ownersOnly) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        } else if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static UserError refused(Path file, IOException e) {
        String why = e instanceof NoSuchFileException
                ? ": there is no such folder"
                : e instanceof AccessDeniedException
                        ? ": no permission"
                        : e.getMessage() != null && e.getMessage().contains("No space left")
                                ? ": the disk is full"
                                : "";
        return new UserError(
                UserError.Kind.OUTPUT,
                "cannot write " + file + why,
                "check that its folder exists, may be written to and has room");
    }
}
