package org.rostrum.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of the reference data: lines of columns apart by tabs; lines that begin with # are for the reader. */
final class Resource {
    private Resource() {}

    /** The rows of a table, empty when there is no such table. */
    static List<String[]> rows(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(columns(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String[] columns(String line) {
        List<String> columns = new ArrayList<>(6);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab));
            from = tab + 1;
        }
        columns.add(line.substring(from));
        return columns.toArray(new String[0]);
    }
}
