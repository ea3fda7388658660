package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a sheet is read, and the proof.
 *
 * @param path the file as the user named it ({@code -} for standard input)
 * @param sheet the sheet's name, empty for a text file
 * @param format {@code csv}, {@code xlsx}, {@code xlsb}, {@code xls}, {@code ods}, {@code fods}, {@code xml} (Excel 2003), {@code html}, {@code schedule}
 *     (frab), {@code ics}
 * @param encoding its name ({@code windows-1257}), empty for a workbook
 * @param encodingProof why, in words: {@code not valid UTF-8 at byte offset 19; Lithuanian letters}
 * @param delimiter the character as text, empty for a workbook
 * @param quote the character as text, empty for none
 * @param lineEnd {@code CRLF}, {@code LF}, {@code CR}, {@code mixed}, empty for a workbook
 * @param notes what else the user should know (hidden sheet …)
 * @param fileName the last part of the path, or as many as tell it from the other files of a list: what origins name
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
        List<String> notes,
        String fileName) {
    public Reading {
        notes = List.copyOf(notes);
    }

    /** The reading of a file that has its name alone. */
    public Reading(
            String path,
            String sheet,
            String format,
            String encoding,
            String encodingProof,
            String delimiter,
            String quote,
            String lineEnd,
            List<String> notes) {
        this(path, sheet, format, encoding, encodingProof, delimiter, quote, lineEnd, notes, end(path, 1));
    }

    /** The sheet of a workbook, which has no dialect. */
    static Reading workbook(Source source, String sheet, String format, List<String> notes) {
        return new Reading(source.name(), sheet, format, "", "", "", "", "", notes).of(source);
    }

    /** The same, with as much of the path in the name as is needed. */
    Reading of(Source source) {
        return new Reading(
                path,
                sheet,
                format,
                encoding,
                encodingProof,
                delimiter,
                quote,
                lineEnd,
                notes,
                end(path, source.options().nameParts()));
    }

    /** The last parts of a path, with strokes between: {@code b/list.csv}. */
    public static String end(String path, int parts) {
        String[] all = path.split("[/\\\\]+");
        return String.join("/", Arrays.asList(all).subList(Math.max(0, all.length - parts), all.length));
    }

    /** The same with more notes. */
    Reading with(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Reading(path, sheet, format, encoding, encodingProof, delimiter, quote, lineEnd, all, fileName);
    }

    /** Whether a program wrote it to tell another one of events, whose names of columns are fixed: a calendar or a schedule. */
    public boolean isOfEvents() {
        return format.equals(CalendarFormat.NAME) || format.equals(ScheduleFormat.NAME);
    }
}
