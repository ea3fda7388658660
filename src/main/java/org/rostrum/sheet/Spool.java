package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rostrum.text.UserError;

/** Keeps on the disk what can be read only once: standard input, a pipe, a device. Such a thing may have no end. */
public final class Spool {
    private Spool() {}

    /**
     * A file with all the bytes, which only its owner can read and which goes with the process.
     *
     * @param name what the user called it
     * @param options how it will be read
     * @throws UserError (INPUT) when it cannot be read or kept, goes on beyond all limits, or is no spreadsheet as far as its first megabytes tell
     */
    public static Path of(InputStream in, String name, ReadOptions options) {
        return of(in, name, options, Limits.SPOOL);
    }

    static Path of(InputStream in, String name, ReadOptions options, long limit) {
        try {
            Path spool = Files.createTempFile("rostrum", ".spool");
            spool.toFile().deleteOnExit();
            fill(spool, in, name, options, limit);
            return spool;
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.INPUT,
                    "cannot read " + (name.equals("-") ? "standard input" : name),
                    "there may be no room in the folder for temporary files");
        }
    }

    /** Into the file that is there: a copy that replaces it would be readable by everybody. */
    private static void fill(Path spool, InputStream in, String name, ReadOptions options, long limit)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(spool)) {
            byte[] block = new byte[1 << 16];
            long length = 0;
            boolean looked = false;
            for (int size = in.read(block); size >= 0; size = in.read(block)) {
                out.write(block, 0, size);
                length += size;
                if (!looked && length >= Limits.SPOOL_BEGIN) {
                    look(Source.of(spool, name, options));
                    looked = true;
                }
                if (length > limit) {
                    throw new UserError(
                            UserError.Kind.INPUT,
                            String.format(Locale.ROOT, "%s is refused: it goes on after %,d bytes", name, limit),
                            "if it has an end, save it to a file first");
                }
            }
        }
    }

    /** Refuses what has bytes of no text, or rows beyond all limits. The parts of a workbook may all come later. */
    private static void look(Source begin) {
        if (!Sheets.isWorkbook(begin) && Markup.of(begin) == Markup.NONE && new TextFormat().recognises(begin)) {
            try (Rows rows = new TextFormat().open(begin).get(0).rows()) {
                while (rows.next().isPresent()) {
                    // a row beyond a limit is thrown
                }
            }
        }
    }
}
