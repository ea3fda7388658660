package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.job.RowsInTrouble;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives back the rows of an import with something in them that could not be taken in. */
@CommandLine.Command(
        name = "errors",
        description = {
            "Give back the rows with cells that could not be taken in, as sent, as a spreadsheet.",
            "Correct them and import the file: the right participants are changed."
        },
        footer = {
            "",
            "The last column says what is the matter; rostrum_id says whom a row names. Keep",
            "these columns: 'import' knows them.",
            "Sheets with the same columns make one table; else --sheet takes one of them.",
            "",
            "Examples:",
            "  rostrum imports errors 2 --format xlsx --output errors.xlsx",
            "  rostrum import errors.xlsx"
        })
final class ImportsErrorsCommand extends Command {
    @Parameters(paramLabel = "N", description = "The number of the import.")
    Long number;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Only the rows of this sheet, or of this file.")
    Optional<String> sheet;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        if (output.format == Format.TABLE) {
            output.format = Format.CSV;
        }
        boolean distinct = output.format == Format.JSON || output.format == Format.JSONL;
        try (Database database = root().read()) {
            output.printForSpreadsheets(
                    root(), RowsInTrouble.of(database, root().event(database), number, sheet, distinct));
        }
        return DONE;
    }
}
