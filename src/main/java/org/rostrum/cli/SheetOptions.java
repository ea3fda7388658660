package org.rostrum.cli;

import java.nio.file.Path;
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
    List<Source> sources(Root root, List<String> files) {
        return files.stream().map(file -> source(root, file)).toList();
    }

    private Source source(Root root, String file) {
        if (file.equals("-")) {
            return Patience.with(
                    "standard input",
                    Patience.USUAL,
                    root::say,
                    () -> Source.spooled(root.context.console().in(), options()));
        }
        Path path = root.context.resolve(file);
        return Source.comesOnce(path)
                ? Patience.with(file, Patience.USUAL, root::say, () -> Source.of(path, file, options()))
                : Source.of(path, file, options());
    }
}
