package org.rostrum.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A calendar (iCalendar, RFC 5545). Nothing here touches the library that reads it, so that other files do not load it. */
final class CalendarFormat implements SheetFormat {
    static final String NAME = "ics";

    /** Bytes of a calendar, which is held in memory: 2,000 events with two kilobytes of text come to four million. */
    private static final long MOST = 32 << 20;

    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final int BEGINNING = 200;

    @Override
    public boolean recognises(Source source) {
        byte[] head = source.head();
        int skip = source.startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        String begin = new String(head, skip, Math.min(head.length - skip, BEGINNING), StandardCharsets.ISO_8859_1);
        return begin.stripLeading().toUpperCase(Locale.ROOT).startsWith(BEGIN);
    }

    @Override
    public List<Sheet> open(Source source) {
        Encoding encoding = EncodingFinder.find(source);
        refuseUnsound(source, encoding);
        List<String> notes = new ArrayList<>(encoding.notes());
        notes.add("a calendar, read as a table whose row 2 is the first event");
        List<Row> rows = CalendarRows.of(source, encoding, notes);
        Reading reading = Reading.workbook(source, "", NAME, notes);
        return List.of(new ListedSheet(reading, rows));
    }

    /** The library takes what is there; a calendar that breaks off has lost events that nobody would miss. */
    private static void refuseUnsound(Source source, Encoding encoding) {
        try {
            if (Files.size(source.file()) > MOST) {
                throw source.absurd("it is a calendar of more than 32 million bytes");
            }
            try (Reader in = TextFormat.reader(source, encoding)) {
                StringBuilder text = new StringBuilder();
                char[] some = new char[1 << 13];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    text.append(some, 0, n);
                }
                if (!text.toString().stripTrailing().toUpperCase(Locale.ROOT).endsWith("END:VCALENDAR")) {
                    throw source.damaged("it breaks off in the middle of the calendar");
                }
            }
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }
}
