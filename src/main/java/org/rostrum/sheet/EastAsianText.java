package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Tells the character sets of East Asia, in which two bytes make a letter: the beginning of the file has to be valid in them without exception, and nearly all its pairs of bytes have to be
 * letters in frequent use that stand beside each other. The rows of frequent letters are those of the standards: hangul in KS X 1001, kana and the first level of kanji in JIS X 0208, the first
 * level of GB 2312, that of Big5. Words of an alphabet fail in it: every other one has an odd number of letters.
 */
final class EastAsianText {
    private static final int BEGINNING = 1 << 18;
    private static final int LEAST_LETTERS = 12;
    private static final int LEAST_RUNS = 6;
    private static final double FREQUENT = 0.9;
    private static final double LETTERS_IN_A_RUN = 1.7;
    /** In the sets that use bytes of ASCII as second bytes, at least so many pairs have one, and so many have none. */
    private static final double SECOND_BYTES = 0.15;

    /** A set of two bytes to a letter, in the order in which they win when all is alike. */
    private enum Form {
        KOREAN("x-windows-949", "Korean"),
        JAPANESE("windows-31j", "Japanese"),
        JAPANESE_UNIX("EUC-JP", "Japanese"),
        CHINESE("GB18030", "Chinese"),
        CHINESE_TRADITIONAL("x-windows-950", "Chinese");

        private final String charset;
        private final String language;

        Form(String charset, String language) {
            this.charset = charset;
            this.language = language;
        }

        /** Whether a byte beyond ASCII is a letter alone. */
        boolean isSingle(int lead) {
            return this == JAPANESE && lead >= 0xa1 && lead <= 0xdf;
        }

        boolean isFrequent(int lead, int trail) {
            return switch (this) {
                case KOREAN -> trail > 0xa0 && (lead >= 0xb0 && lead <= 0xc8 || lead == 0xa1);
                case JAPANESE ->
                    lead >= 0x88 && lead <= 0x97
                            || lead == 0x81
                            || lead == 0x98 && trail <= 0x72
                            || lead == 0x82 && trail >= 0x4f
                            || lead == 0x83 && trail <= 0x96;
                case JAPANESE_UNIX -> trail > 0xa0 && (isKana(lead) || lead >= 0xb0 && lead <= 0xcf || lead == 0xa1);
                case CHINESE -> trail > 0xa0 && (lead >= 0xb0 && lead <= 0xd7 || lead == 0xa1 || lead == 0xa3);
                case CHINESE_TRADITIONAL -> lead >= 0xa1 && lead <= 0xc6;
            };
        }

        /** What must occur besides, for other texts have pairs like these. */
        boolean isProved(Counts counts) {
            return switch (this) {
                case JAPANESE_UNIX -> counts.kana > 0;
                case JAPANESE, CHINESE_TRADITIONAL ->
                    counts.asciiTrails >= counts.letters * SECOND_BYTES
                            && counts.asciiTrails <= counts.letters * (1 - SECOND_BYTES);
                default -> true;
            };
        }

        static boolean isKana(int lead) {
            return lead == 0xa4 || lead == 0xa5;
        }
    }

    private static final class Counts {
        private int letters;
        private int frequent;
        private int runs;
        private int kana;
        private int asciiTrails;

        static Counts of(byte[] bytes, Form form) {
            Counts counts = new Counts();
            boolean inRun = false;
            for (int i = 0; i < bytes.length; i++) {
                int lead = bytes[i] & 0xff;
                if (lead >= 0x80) {
                    counts.runs += inRun ? 0 : 1;
                    counts.letters++;
                    if (!form.isSingle(lead) && i + 1 < bytes.length) {
                        counts.add(lead, bytes[++i] & 0xff, form);
                    }
                }
                inRun = lead >= 0x80;
            }
            return counts;
        }

        private void add(int lead, int trail, Form form) {
            frequent += form.isFrequent(lead, trail) ? 1 : 0;
            kana += Form.isKana(lead) ? 1 : 0;
            asciiTrails += trail < 0x80 ? 1 : 0;
        }

        double share() {
            return letters == 0 ? 0 : (double) frequent / letters;
        }

        boolean isText() {
            return letters >= LEAST_LETTERS
                    && runs >= LEAST_RUNS
                    && letters >= runs * LETTERS_IN_A_RUN
                    && share() >= FREQUENT;
        }
    }

    private EastAsianText() {}

    /** The encoding of a text that is of one of these sets; empty for any other. */
    static Optional<Encoding> find(Source source, long notUtf8) {
        byte[] bytes = beginning(source);
        Optional<Form> best = Optional.empty();
        double share = 0;
        for (Form form : List.of(Form.values())) {
            Counts counts = Counts.of(bytes, form);
            if (counts.isText() && form.isProved(counts) && counts.share() > share && isValid(bytes, form)) {
                best = Optional.of(form);
                share = counts.share();
            }
        }
        return best.map(form -> new Encoding(
                Charset.forName(form.charset),
                0,
                form.charset,
                "not valid UTF-8 at byte offset " + notUtf8 + "; " + form.language + " letters",
                List.of()));
    }

    private static byte[] beginning(Source source) {
        try (InputStream in = Files.newInputStream(source.file())) {
            return in.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    /** A letter that the end of the beginning cuts is none that is wrong. */
    private static boolean isValid(byte[] bytes, Form form) {
        return Charset.isSupported(form.charset)
                && !Charset.forName(form.charset)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false)
                        .isError();
    }
}
