package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.job.Source;
import org.rostrum.sheet.ReadOptions;
import picocli.CommandLine.Option;

/** How spreadsheets are read where the evidence should not decide. */
final class SheetOptions {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a text file (default: by evidence).")
    Optional<String> encoding;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Only this sheet of a workbook, by name or number.")
    Optional<String> sheet;

    ReadOptions options() {
        return new ReadOptions(encoding, sheet);
    }

    /** The files as named; standard input and other pipes are spooled. */
    List<Source> sources(Context context, List<String> files) {
        return files.stream()
                .map(file -> file.equals("-")
                        ? Source.spooled(context.console().in(), options())
                        : Source.of(context.resolve(file), file, options()))
                .toList();
    }
}
