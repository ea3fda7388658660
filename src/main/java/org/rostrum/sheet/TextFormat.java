package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Delimited text: CSV and its cousins. */
final class TextFormat implements SheetFormat {
    private static final int SAMPLE = 1 << 17;

    @Override
    public boolean recognises(Source source) {
        OtherFile.kind(source.head()).ifPresent(what -> {
            throw source.not(what);
        });
        switch (Markup.of(source)) {
            case XML -> throw source.unread("an XML document");
            case FLAT_DOCUMENT -> throw source.not("an OpenDocument that is no spreadsheet");
            default -> {}
        }
        return true;
    }

    @Override
    public List<Sheet> open(Source source) {
        Encoding encoding = EncodingFinder.find(source);
        char[] sample = new char[SAMPLE];
        int length = sample(source, encoding, sample);
        String text = new String(sample, 0, Math.max(length, 0));
        SeparatorLine line = SeparatorLine.of(text);
        String below = text.substring(line.length());
        DialectFinder.Trial trial = DialectFinder.find(below, length < SAMPLE, source);
        Dialect dialect = line.delimiter() == Dialect.NONE ? trial.dialect() : said(line.delimiter(), trial.dialect());
        List<String> notes = new ArrayList<>(encoding.notes());
        if (line.length() > 0) {
            notes.add("the first line says which delimiter; it is no row");
        }
        boolean quotes = trial.quotes() || dialect.quote() != Dialect.NONE && below.indexOf(dialect.quote()) >= 0;
        Reading reading = new Reading(
                        source.name(),
                        "",
                        "csv",
                        encoding.name(),
                        encoding.proof(),
                        dialect.delimiter(),
                        quotes ? Dialect.shown(dialect.quote()) : "",
                        lineEnd(trial.lineEnds()),
                        notes)
                .of(source);
        return List.of(new TextSheet(source, reading, encoding, dialect, line.length(), new Mends()));
    }

    private static Dialect said(char delimiter, Dialect found) {
        return Dialect.of(delimiter, '"', found.first() == delimiter ? found.width() : 0);
    }

    private static String lineEnd(Set<RecordReader.LineEnd> ends) {
        return ends.size() > 1
                ? "mixed"
                : ends.stream().map(Enum::name).findFirst().orElse("");
    }

    private static int sample(Source source, Encoding encoding, char[] sample) {
        try (Reader in = reader(source, encoding)) {
            int length = 0;
            for (int more = 0;
                    more >= 0 && length < sample.length;
                    more = in.read(sample, length, sample.length - length)) {
                length += more;
            }
            return length;
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    /** The characters of the file after its mark, without NUL bytes; what cannot be decoded is U+FFFD. */
    static Reader reader(Source source, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(source.file());
        in.skipNBytes(encoding.skip());
        Reader reader = new InputStreamReader(in, encoding.charset());
        return new ControlFreeReader(reader);
    }
}
