package org.rostrum.sheet;

import java.util.ArrayList;
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

    /** The sheet of a workbook, which has no dialect. */
    static Reading workbook(Source source, String sheet, String format, List<String> notes) {
        return new Reading(source.name(), sheet, format, "", "", "", "", "", notes);
    }

    /** The same with more notes. */
    Reading with(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Reading(path, sheet, format, encoding, encodingProof, delimiter, quote, lineEnd, all);
    }

    /** Whether a program wrote it to tell another one of events, whose names of columns are fixed: a calendar or a schedule. */
    public boolean isOfEvents() {
        return format.equals(CalendarFormat.NAME) || format.equals(ScheduleFormat.NAME);
    }

    /** The last part of the path: what origins name. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
