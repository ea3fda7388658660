package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the bytes of a whole text file say about its encoding, gathered with bounded memory (of one whose first megabytes are no text, only these): whether they are UTF-8, which of them occur, and the first
 * different words that have bytes beyond ASCII. These are wanted of the few files that are not UTF-8, and gathered in a pass of their own.
 */
final class ByteSurvey {
    private static final int MOST_WORDS = 800;
    private static final int LONGEST_WORD = 40;
    private static final int HANDFUL = 8;
    /** The characters that open and close commands to a terminal. */
    static final int BELL = 0x07;

    static final int ESCAPE = 0x1b;
    static final int DOS_END = 0x1a;

    private final long[] counts = new long[256];
    /** Words as ISO-8859-1, one character for each byte, with how often they were seen. */
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private final Utf8Check utf8 = new Utf8Check();
    private long length;

    private final Source source;
    private final int skip;

    private ByteSurvey(Source source, int skip) {
        this.source = source;
        this.skip = skip;
    }

    static ByteSurvey of(Source source, int skip) {
        ByteSurvey survey = new ByteSurvey(source, skip);
        survey.read(survey::count);
        survey.utf8.end();
        return survey;
    }

    /** What looks at a block of bytes; false when it has seen enough. */
    private interface Look {
        boolean at(byte[] block, int size);
    }

    private void read(Look look) {
        try (InputStream in = Files.newInputStream(source.file())) {
            in.skipNBytes(skip);
            byte[] block = new byte[1 << 16];
            int size = in.readNBytes(block, 0, block.length);
            while (size > 0 && look.at(block, size)) {
                size = in.readNBytes(block, 0, block.length);
            }
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    private boolean count(byte[] block, int size) {
        for (int i = 0; i < size; i++) {
            byte b = block[i];
            if (b < 0x20 || utf8.open()) {
                counts[b & 0xff]++;
                utf8.take(b & 0xff, length + i);
            }
        }
        boolean first = length < Limits.SPOOL_BEGIN;
        length += size;
        return !first || length < Limits.SPOOL_BEGIN || !isBinary();
    }

    private boolean gather(byte[] block, int size) {
        int wordsUntil = 0;
        for (int i = 0; i < size && words.size() < MOST_WORDS; i++) {
            if (block[i] < 0 && i >= wordsUntil) {
                wordsUntil = takeWord(block, size, i);
            }
        }
        return words.size() < MOST_WORDS;
    }

    /** Words are cut at the edges of blocks: a handful in a file, and they are only evidence. */
    private int takeWord(byte[] block, int size, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && inWord(block[from - 1])) {
            from--;
        }
        int to = at + 1;
        while (to < size && to - at < LONGEST_WORD && inWord(block[to])) {
            to++;
        }
        words.merge(new String(block, from, to - from, StandardCharsets.ISO_8859_1), 1, Integer::sum);
        return to;
    }

    private static boolean inWord(byte b) {
        return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '\'';
    }

    Utf8Check utf8() {
        return utf8;
    }

    /** The first different words with bytes beyond ASCII, with how often they were seen until there were enough. */
    Map<String, Integer> words() {
        if (words.isEmpty()) {
            read(this::gather);
        }
        return words;
    }

    /** How often a byte occurs; counted for control characters and bytes beyond ASCII only. */
    long count(int value) {
        return counts[value];
    }

    /**
     * Whether more than a careless export can explain is no text: one in a hundred bytes control characters (those of terminals and printers not counted, and the
     * end-of-file mark of DOS), one in twenty where they are a handful, or one in five NUL.
     */
    boolean isBinary() {
        long controls = controls() - count(BELL) - count(ESCAPE) - count(DOS_END);
        return controls * (controls > HANDFUL ? 100 : 20) > length || counts[0] * 5 > length;
    }

    /** How many control characters there are that no reader of the text sees: not NUL, white space and line ends. */
    long controls() {
        long controls = 0;
        for (int i = 1; i < 0x20; i++) {
            controls += "\t\n\u000b\f\r".indexOf(i) < 0 ? counts[i] : 0;
        }
        return controls;
    }
}
