package org.rostrum.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;
import org.rostrum.sheet.Sheets;
import org.rostrum.sheet.Spool;
import org.rostrum.text.UserError;

/**
 * A file that the user hands over.
 *
 * @param path where it can be read any number of times
 * @param name what the user called it, {@code -} for standard input
 * @param passing whether the user's own can be read only once, and this is a copy of it
 * @param nameParts how many parts of its name, from the last, tell it from the other files of a list
 */
public record Source(Path path, String name, boolean passing, int nameParts) {
    /** A file that lies there. */
    public Source(Path path, String name) {
        this(path, name, false, 1);
    }

    /** Files of one list, each called by the shortest end of its path that is no other's. */
    static List<Source> toldApart(List<Source> sources) {
        return sources.stream().map(source -> toldApart(source, sources)).toList();
    }

    private static Source toldApart(Source source, List<Source> all) {
        int longest = source.name.length();
        int parts = 1;
        while (parts < longest && clashes(source, all, parts)) {
            parts++;
        }
        return new Source(source.path, source.name, source.passing, parts);
    }

    private static boolean clashes(Source source, List<Source> all, int parts) {
        String end = Reading.end(source.name, parts);
        return !end.equals(Reading.end(source.name, Integer.MAX_VALUE))
                && all.stream()
                        .anyMatch(other -> !other.name.equals(source.name)
                                && Reading.end(other.name, parts).equals(end));
    }

    /**
     * The file of this name. What is no file, but a pipe or device, is kept as standard input is.
     *
     * @throws UserError (INPUT) when it cannot be read
     */
    public static Source of(Path path, String name, ReadOptions options) {
        if (!comesOnce(path)) {
            return new Source(path, name); // whoever reads it says what is wrong with it
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new Source(Spool.of(in, name, options), name, true, 1);
        } catch (IOException e) {
            throw new UserError(UserError.Kind.INPUT, "cannot read " + name, "save it to a file first");
        }
    }

    /** Whether what lies there has to be kept to be read twice, and may have no end: a pipe or device, or a file that says it is empty, as those of the system do. */
    public static boolean comesOnce(Path path) {
        try {
            return Files.isReadable(path)
                    && !Files.isDirectory(path)
                    && !(Files.isRegularFile(path) && Files.size(path) > 0);
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Standard input, kept in a file that only its owner can read and that goes with the process.
     *
     * @throws UserError (INPUT) when it cannot be read, or has no end
     */
    public static Source spooled(InputStream in, ReadOptions options) {
        return new Source(Spool.of(in, "-", options), "-", true, 1);
    }

    /** Whether it is a file of no bytes. */
    boolean isEmpty() {
        try {
            return Files.isRegularFile(path) && Files.size(path) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its sheets. */
    public List<Sheet> sheets(ReadOptions options) {
        return Sheets.open(path, name, options.namedBy(nameParts));
    }

    /** Whether all of them are calendars or schedules, by their first bytes. */
    public static boolean areOfEvents(List<Source> sources, ReadOptions options) {
        return !sources.isEmpty()
                && sources.stream()
                        .allMatch(source -> Files.isReadable(source.path)
                                && !Files.isDirectory(source.path)
                                && Sheets.isOfEvents(source.path, source.name, options));
    }

    /** Its sheets with their numbers. */
    List<Sheets.Numbered> numberedSheets(ReadOptions options) {
        return Sheets.numbered(path, name, options);
    }

    /** How its text is encoded, where it holds no table; empty for what is no text. */
    Optional<Reading> text(ReadOptions options) {
        return Sheets.text(path, name, options);
    }

    /**
     * The tables of its sheets.
     *
     * @throws UserError (INPUT) when it cannot be read, or has no text at all
     */
    public List<SheetTable> tables(ReadOptions options) {
        List<SheetTable> tables = sheets(options).stream().map(SheetTable::find).toList();
        if (tables.stream().allMatch(table -> table.columns() == 0)) {
            throw new UserError(UserError.Kind.INPUT, name + " has no text in any cell", "send or save the file again");
        }
        return tables;
    }

    /** The refusal of a list with a heading and nothing below it that could be taken in. */
    static UserError withoutRows(List<Source> sources) {
        String names = String.join(", ", sources.stream().map(Source::name).toList());
        return new UserError(
                UserError.Kind.INPUT,
                names + (sources.size() == 1 ? " has" : " have") + " no row that can be taken in",
                "rostrum inspect shows how the rows are read");
    }

    /** What it is called in the lists: the last part of the name, or as many as tell it from the others. */
    public String fileName() {
        return name.equals("-") ? "-" : Reading.end(name, nameParts);
    }

    /** The SHA-256 of its bytes, in hexadecimal digits. */
    public String fingerprint() {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UserError(UserError.Kind.INPUT, "cannot read " + name, "check that it exists and may be read");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
