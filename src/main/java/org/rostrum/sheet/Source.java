package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rostrum.text.UserError;

/**
 * A file to be read, with its first bytes.
 *
 * @param name what the user called it, for messages
 * @param head the first bytes, at most {@link #HEAD}
 */
record Source(Path file, String name, ReadOptions options, byte[] head) {
    static final int HEAD = 1 << 16;
    private static final String WANTED = "give a CSV or text file, or a workbook of Excel or LibreOffice";

    static Source of(Path file, String name, ReadOptions options) {
        if (!Files.exists(file)) {
            throw new UserError(UserError.Kind.INPUT, "there is no file " + name, "check the spelling and the folder");
        }
        if (Files.isDirectory(file)) {
            throw new UserError(UserError.Kind.INPUT, name + " is a folder, not a file", "name the files in it");
        }
        if (!Files.isReadable(file)) {
            throw new UserError(
                    UserError.Kind.INPUT,
                    name + " may not be read: no permission",
                    "ask its owner for the right to read it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Source source = new Source(file, name, options, in.readNBytes(HEAD));
            if (source.head.length == 0) {
                throw new UserError(UserError.Kind.INPUT, name + " is empty", "send or save the file again");
            }
            return source;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The refusal of a file that is something else. */
    UserError not(String what) {
        return new UserError(
                UserError.Kind.INPUT,
                name + " is " + what + ", not a spreadsheet",
                options.encoding().isPresent() ? "try it without --encoding; else " + WANTED : WANTED);
    }

    /** The refusal of a file that holds a sheet in a form that is not read. */
    UserError unread(String what) {
        return new UserError(
                UserError.Kind.INPUT,
                name + " is " + what + ", which is not read",
                "open it in the office program and save it as XLSX");
    }

    /** The refusal of a file that is not whole or not sound. */
    UserError damaged(String what) {
        return new UserError(
                UserError.Kind.INPUT,
                name + " is damaged or incomplete: " + what,
                options.encoding().isPresent()
                        ? "try it without --encoding; else send or download it again"
                        : "send or download it again, or save it anew in the program that made it");
    }

    /** The refusal of a file that would take more than any honest spreadsheet. */
    UserError absurd(String what) {
        return new UserError(UserError.Kind.INPUT, name + " is refused: " + what, "ask its sender for a plain list");
    }

    /** Refuses a workbook that would have more than so many sheets with one more. */
    void boundSheets(int count) {
        if (count >= Limits.SHEETS) {
            throw absurd("it has more than 1,000 sheets");
        }
    }

    /** The refusal of a workbook that is encrypted. */
    UserError locked() {
        return new UserError(
                UserError.Kind.INPUT,
                name + " is protected by a password",
                "open it in the office program and save it without a password");
    }

    /** Trouble of the disk and not of the content. */
    static UserError unreadable(String name, IOException trouble) {
        String why = trouble.getMessage() == null ? "the disk gives no reason" : trouble.getMessage();
        return new UserError(
                UserError.Kind.INPUT, name + " cannot be read: " + why, "check the disk, or copy the file elsewhere");
    }

    /** Whether the file begins with these bytes. */
    boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
