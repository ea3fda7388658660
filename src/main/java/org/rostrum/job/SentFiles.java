package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.store.ImportSource;

/** The files of an import as the store keeps them. The fingerprint of a long one is made by a thread of its own while the file is read, and waited for when it is asked for. */
final class SentFiles {
    private static final long LONG = 1 << 20;

    private final String kind;
    private final ImportRequest request;
    private final List<FutureTask<String>> fingerprints;

    private SentFiles(String kind, ImportRequest request) {
        this.kind = kind;
        this.request = request;
        this.fingerprints = request.sources().stream().map(SentFiles::begin).toList();
    }

    /** The files of a request. */
    static SentFiles of(String kind, ImportRequest request) {
        return new SentFiles(kind, request);
    }

    private static FutureTask<String> begin(Source source) {
        FutureTask<String> fingerprint = new FutureTask<>(source::fingerprint);
        if (isLong(source)) {
            Thread thread = new Thread(fingerprint, "fingerprint");
            thread.setDaemon(true);
            thread.start();
        }
        return fingerprint;
    }

    private static boolean isLong(Source source) {
        return source.path().toFile().length() > LONG;
    }

    /** Whether the very same import stands already, so that there is nothing to do. */
    boolean repeated(Database database, Event event) {
        return !request.again() && database.alreadyImported(event, this::sha256, options());
    }

    /**
     * What the store keeps.
     *
     * @throws org.rostrum.text.UserError (INPUT) when a file cannot be read
     */
    ImportSource source() {
        List<String> sha256 = sha256();
        List<ImportSource.SourceFile> files = new ArrayList<>();
        for (Source source : request.sources()) {
            files.add(new ImportSource.SourceFile(source.fileName(), sha256.get(files.size())));
        }
        return new ImportSource(kind, files, options());
    }

    private String options() {
        return "as=" + kind + " " + request.signature();
    }

    private List<String> sha256() {
        return fingerprints.stream().map(SentFiles::made).toList();
    }

    private static String made(FutureTask<String> fingerprint) {
        try {
            fingerprint.run(); // does nothing where a thread has begun
            return fingerprint.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
