package org.rostrum.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats of official documents. */
public enum DocumentFormat {
    /** Plain text, numbers right-aligned in four columns. */
    TXT {
        @Override
        public byte[] bytes(ParticipantList list) {
            return PlainText.of(list).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Markdown (CommonMark 0.31). */
    MD {
        @Override
        public byte[] bytes(ParticipantList list) {
            return Markdown.of(list).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** The document as a file holds it; text in UTF-8 with {@code \n}. The same list gives the same bytes. */
    public abstract byte[] bytes(ParticipantList list);

    /** The name in options and of files: {@code txt}, {@code md}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
