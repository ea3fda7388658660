package org.rostrum.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.statistic.Dimension;
import org.rostrum.statistic.SummaryFile;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.TableWriter;
import org.rostrum.table.WholeFile;
import org.rostrum.table.WriteOptions;
import org.rostrum.text.UserError;

/** The summaries for a report, as CSV files with a README beside them. */
public final class SummaryExport {
    private SummaryExport() {}

    /**
     * Writes the files into the folder, which is made when it does not exist; returns their names in order.
     *
     * @throws UserError (OUTPUT) when they cannot be written
     */
    public static List<String> write(Database database, Event event, Path folder, boolean bom) {
        WriteOptions options = WriteOptions.PLAIN.withSafeFormulas(true).withBom(bom);
        List<String> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (SummaryFile file : SummaryFile.all()) {
                var counts = database.counts(
                        event, file.dimensions().stream().map(Dimension::code).toList(), List.of());
                WholeFile.write(
                        folder.resolve(file.name()),
                        out -> TableWriter.write(Statistics.table(file.table(counts)), Format.CSV, out, options));
                written.add(file.name());
            }
            WholeFile.write(
                    folder.resolve("README.md"),
                    out -> out.write(SummaryFile.readme(event).getBytes(StandardCharsets.UTF_8)));
            written.add("README.md");
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "cannot write the summaries to " + folder,
                    "check that it is a folder, may be written to and has room");
        }
        return written;
    }
}
