package org.rostrum.sheet;

import java.nio.file.Path;
import java.util.List;

/** Opens spreadsheet files of every kind, told by content and not by name. */
public final class Sheets {
    private Sheets() {}

    /**
     * The sheets of a file in the order of the workbook; one for a text file.
     *
     * @param file where it lies, readable any number of times
     * @param name what the user called it
     * @param options what the user has decided instead of the evidence
     * @throws org.rostrum.text.UserError (INPUT) when there is no such file, it is a folder, empty, or not a spreadsheet that can be read
     */
    public static List<Sheet> open(Path file, String name, ReadOptions options) {
        throw new UnsupportedOperationException();
    }
}
