package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.job.Conversion;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns any spreadsheet into clean CSV. */
@CommandLine.Command(
        name = "convert",
        description = {
            "Turn any spreadsheet into clean CSV.",
            "UTF-8, commas, the table as it stands without title rows. A sheet that is",
            "not one clear table (a form, several blocks) is kept whole.",
            "What is left out is said, with the reason."
        },
        footer = {
            "",
            "With --output-dir each sheet becomes a file there: list.xlsx gives",
            "list.xlsx.1-Sheet1.csv, with the number that --sheet takes too. Without it,",
            "one sheet goes to standard output.",
            "",
            "Examples:",
            "  rostrum convert list.xlsx --output-dir csv",
            "  rostrum convert list.ods > list.csv",
            "  rostrum convert list.ods --whole > sheet.csv"
        })
final class ConvertCommand extends Command {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Spreadsheets; '-' is standard input.")
    List<String> files;

    @Mixin
    SheetOptions sheets;

    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "The folder for the CSV files; it is made when it does not exist.")
    Optional<String> folder;

    @Option(names = "--whole", description = "Every sheet as it was read, with titles, notes and blank rows.")
    boolean whole;

    @Override
    public Integer call() {
        if (folder.isEmpty()) {
            OutputOptions.toConsole(
                    context().console(),
                    out -> tell(Conversion.toStream(sheets.sources(root(), files), sheets.options(), whole, out)));
            return DONE;
        }
        int worst = DONE;
        for (String file : files) {
            try {
                Conversion.toFolder(
                                sheets.sources(root(), List.of(file)),
                                sheets.options(),
                                whole,
                                context().resolve(folder.get()))
                        .forEach(this::tell);
            } catch (UserError refused) {
                worst = Math.max(worst, new Trouble(context()).tell(refused));
            }
        }
        return worst;
    }

    private void tell(Conversion.Converted converted) {
        if (!converted.name().isEmpty()) {
            root().say("written: " + folder.orElse("") + "/" + converted.name());
        }
        if (!converted.note().isEmpty()) {
            root().say(converted.note());
        }
    }
}
