package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How a sheet is read, and the proof.
 *
 * @param path the file as the user named it ({@code -} for standard input)
 * @param sheet the sheet's name, empty for a text file
 * @param format {@code csv}, {@code xlsx}, {@code xls}, {@code ods}
 * @param encoding its name ({@code windows-1257}), empty for a workbook
 * @param encodingProof why, in words: {@code not valid UTF-8 at byte offset 19; Lithuanian letters}
 * @param delimiter the character as text, empty for a workbook
 * @param quote the character as text, empty for none
 * @param lineEnd {@code CRLF}, {@code LF}, {@code CR}, {@code mixed}, empty for a workbook
 * @param notes what else the user should know (hidden sheet …)
 */
public record Reading(
        String path,
        String sheet,
        String format,
        String encoding,
        String encodingProof,
        String delimiter,
        String quote,
        String lineEnd,
        List<String> notes) {
    public Reading {
        notes = List.copyOf(notes);
    }

    /** The same with more notes. */
    Reading with(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Reading(path, sheet, format, encoding, encodingProof, delimiter, quote, lineEnd, all);
    }

    /** The last part of the path: what origins name. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
