package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rostrum.text.UserError;

class SpoolTest {
    @Test
    void endlessZerosAreRefusedAtOnce() {
        UserError error =
                assertThrows(UserError.class, () -> Spool.of(new Endless(new byte[1]), "-", ReadOptions.BY_EVIDENCE));
        assertEquals("- is a binary file, not a spreadsheet", error.getMessage());
    }

    @Test
    void listWithoutEndIsRefused() {
        InputStream endless = new Endless("Jonas,Jonaitis\n".getBytes(StandardCharsets.UTF_8));
        UserError error =
                assertThrows(UserError.class, () -> Spool.of(endless, "-", ReadOptions.BY_EVIDENCE, 20_000_000));
        assertEquals(UserError.Kind.INPUT, error.kind());
        assertEquals("- is refused: it goes on after 20,000,000 bytes", error.getMessage());
    }

    @Test
    void endlessLineBreaksAreRefusedAtOnce() {
        UserError error = assertThrows(
                UserError.class, () -> Spool.of(new Endless(new byte[] {'\n'}), "-", ReadOptions.BY_EVIDENCE));
        assertEquals("- is refused: it has more than 2 million empty rows one after the other", error.getMessage());
    }

    /** The same bytes again and again. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private int at;

        Endless(byte[] piece) {
            this.piece = piece;
        }

        @Override
        public int read() {
            return piece[at++ % piece.length];
        }

        @Override
        public int read(byte[] block, int from, int size) {
            for (int i = from; i < from + size; i++) {
                at = at == piece.length ? 0 : at;
                block[i] = piece[at++];
            }
            return size;
        }
    }
}
