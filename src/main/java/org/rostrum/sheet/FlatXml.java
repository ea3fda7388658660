package org.rostrum.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.io.input.ReaderInputStream;

/** The bytes of a spreadsheet that is one XML file, as an XML parser takes them. */
final class FlatXml {
    /** What a parser that reads UTF-8 must not see: the declaration of another encoding. */
    private static final int LONGEST_DECLARATION = 1000;

    private FlatXml() {}

    /** Without control characters, and in UTF-8 where the encoding that it declares is not that of its letters. */
    static InputStream of(Source source) throws IOException {
        if (isWide(source)) {
            return TamedReferences.of(inUtf8(source, EncodingFinder.find(source))); // whatever it declares
        }
        DeclaredEncoding encoding = DeclaredEncoding.ofXml(source);
        return TamedReferences.of(
                encoding.holds() ? Files.newInputStream(source.file()) : inUtf8(source, encoding.encoding()));
    }

    /** What the user should know of its encoding. */
    static List<String> notes(Source source) {
        return isWide(source) ? List.of() : DeclaredEncoding.ofXml(source).notes();
    }

    /** Whether its characters are of two bytes, so that no declaration of a single one can be right. */
    private static boolean isWide(Source source) {
        byte[] head = source.head();
        return head.length < 2
                || head[1] == 0
                || head[0] == 0
                || source.startsWith(0xff, 0xfe)
                || source.startsWith(0xfe, 0xff);
    }

    private static InputStream inUtf8(Source source, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(source.file());
        in.skipNBytes(encoding.skip());
        Reader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()));
        skipDeclaration(reader);
        return ReaderInputStream.builder()
                .setReader(reader)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static void skipDeclaration(Reader reader) throws IOException {
        reader.mark(LONGEST_DECLARATION);
        char[] begin = new char[5];
        int count = reader.read(begin);
        if (count < begin.length || !String.valueOf(begin).equals("<?xml")) {
            reader.reset();
            return;
        }
        for (int c = reader.read(); c >= 0 && c != '>'; ) {
            c = reader.read();
        }
    }
}
