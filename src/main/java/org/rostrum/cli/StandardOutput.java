package org.rostrum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.rostrum.table.ClosedPipe;

/** Standard output that remembers whether something was lost: writers of text hide it, and a command must not end well when the disk was full. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> trouble = Optional.empty();

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Why something could not be written; empty when all was, or when nobody reads any more. */
    Optional<IOException> lost() {
        return trouble.filter(failure -> !ClosedPipe.caused(failure));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void remembering(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            trouble = trouble.or(() -> Optional.of(e));
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        remembering(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        remembering(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        remembering(out::flush);
    }
}
