package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a text in tags declares, held against its bytes: programs write a fixed line at the top, whatever stands below.
 *
 * @param declared what it says, or what the standard takes it to say; empty for nothing that is known
 * @param encoding as it is declared when its letters bear that out, else by the evidence of its bytes
 */
record DeclaredEncoding(Optional<Charset> declared, Encoding encoding) {
    private static final Pattern OF_A_PAGE = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern OF_XML = Pattern.compile("^<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)");

    /** What cannot be where a declaration of single bytes could be read. */
    private static final Pattern WIDE = Pattern.compile("(?i)utf-?(16|32)|ucs|iso-10646");

    /** That of a web page, which may declare none. */
    static DeclaredEncoding ofPage(Source source) {
        return of(source, declared(source, OF_A_PAGE));
    }

    /** That of XML, which is UTF-8 when it declares nothing (XML 1.0, section 4.3.3). */
    static DeclaredEncoding ofXml(Source source) {
        boolean silent = !OF_XML.matcher(head(source)).find();
        return of(source, silent ? Optional.of(StandardCharsets.UTF_8) : declared(source, OF_XML));
    }

    private static DeclaredEncoding of(Source source, Optional<Charset> declared) {
        Encoding encoding = declared.map(charset -> EncodingFinder.find(source, charset))
                .orElseGet(() -> EncodingFinder.find(source));
        return new DeclaredEncoding(declared, encoding);
    }

    private static Optional<Charset> declared(Source source, Pattern pattern) {
        Matcher declared = pattern.matcher(head(source));
        try {
            return declared.find() && !WIDE.matcher(declared.group(1)).lookingAt()
                    ? Optional.of(Charset.forName(declared.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String head(Source source) {
        return new String(source.head(), StandardCharsets.ISO_8859_1);
    }

    /** Whether a reader that believes the declaration reads the right letters. */
    boolean holds() {
        return encoding.proof().equals(EncodingFinder.ONLY_ASCII)
                || declared.filter(encoding.charset()::equals).isPresent();
    }

    /** What the user should know when it does not hold. */
    List<String> notes() {
        return declared
                .filter(charset -> !holds())
                .map(charset -> "read as " + encoding.name() + " (" + encoding.proof() + "), though the file says "
                        + CharsetName.said(charset.name()))
                .stream()
                .toList();
    }
}
