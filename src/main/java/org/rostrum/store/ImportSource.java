package org.rostrum.store;

import java.util.List;

/**
 * What is imported.
 *
 * @param kind {@code participants} or {@code agenda}
 * @param files in the order of the command
 * @param options those that bear on the outcome, as one text: the same files with the same options are the same import
 */
public record ImportSource(String kind, List<SourceFile> files, String options) {
    public ImportSource {
        files = List.copyOf(files);
    }

    /**
     * A file as it was read.
     *
     * @param name as origins call it
     * @param sha256 of its bytes, in hexadecimal
     */
    public record SourceFile(String name, String sha256) {}
}
