package org.rostrum.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises UTF-16 without a mark: the delimiters, digits and line ends of any list have a zero byte, always on the same side. */
final class Utf16Pattern {
    private Utf16Pattern() {}

    static Optional<Encoding> find(byte[] head) {
        int pairs = head.length / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += head[2 * i] == 0 ? 1 : 0;
            oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (oddZeros * 20 > pairs && evenZeros * 50 < oddZeros && isText(head, StandardCharsets.UTF_16LE)) {
            return Optional.of(new Encoding(
                    StandardCharsets.UTF_16LE,
                    0,
                    "UTF-16LE",
                    "every second byte of Latin characters is zero",
                    List.of()));
        }
        if (evenZeros * 20 > pairs && oddZeros * 50 < evenZeros && isText(head, StandardCharsets.UTF_16BE)) {
            return Optional.of(new Encoding(
                    StandardCharsets.UTF_16BE,
                    0,
                    "UTF-16BE",
                    "every first byte of Latin characters is zero",
                    List.of()));
        }
        return Optional.empty();
    }

    private static boolean isText(byte[] head, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(head, 0, head.length / 2 * 2));
            return text.chars()
                    .noneMatch(c -> c < 0x20 && "\t\n\u000b\f\r".indexOf(c) < 0
                            || Character.getType(c) == Character.UNASSIGNED);
        } catch (CharacterCodingException e) {
            return head.length == Source.HEAD && text(head, charset);
        }
    }

    /** The head may end within a character: then it is tried without its last one. */
    private static boolean text(byte[] head, Charset charset) {
        return !new String(head, 0, head.length - 2, charset).contains("\ufffd");
    }
}
