package org.rostrum.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.rostrum.intake.EarlierMapping;
import org.rostrum.job.EarlierLists;
import org.rostrum.job.Inspection;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is in a spreadsheet and how it would be read. */
@CommandLine.Command(
        name = "inspect",
        description = {
            "Say how a spreadsheet would be read.",
            "Encoding, heading and the meaning of each column, with the evidence. Nothing is",
            "written."
        },
        footer = {
            "",
            "Examples:",
            "  rostrum inspect registrations.xlsx",
            "  rostrum inspect list.csv --map 'Family=family_name' --format json"
        })
final class InspectCommand extends Command {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Spreadsheets; '-' is standard input.")
    List<String> files;

    @Mixin
    SheetOptions sheets;

    @Mixin
    MappingOption mapping;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        Inspection inspection = inspection();
        boolean json = output.format == Format.JSON || output.format == Format.JSONL;
        if (inspection.tables().isEmpty() && !(json && !inspection.texts().isEmpty())) {
            return told(inspection);
        }
        if (json) {
            output.write(root(), out -> InspectionJson.write(inspection, output.format, out));
        } else if (output.format == Format.TABLE) {
            output.write(
                    root(),
                    out -> InspectionText.write(
                            inspection, out, context().console().width()));
        } else {
            output.print(root(), InspectionText.columns(inspection));
        }
        return Math.max(inspection.questions().isEmpty() ? DONE : FINDINGS, told(inspection));
    }

    /** Says which files cannot be taken in; the exit code. */
    private int told(Inspection inspection) {
        return inspection.refused().stream()
                .mapToInt(new Trouble(context())::tell)
                .max()
                .orElse(DONE);
    }

    /** As the chosen event would read them: with the names of its first day, and what was decided about earlier lists; as of today where there is no database yet. */
    private Inspection inspection() {
        LocalDate today = LocalDate.now(context().clock());
        if (!Files.isRegularFile(root().file())) {
            return inspection(List.of(), today);
        }
        try (Database database = root().read()) {
            boolean none = database.events().all().isEmpty();
            return inspection(
                    EarlierLists.of(database),
                    none ? today : root().eventOrFirst(database).from());
        }
    }

    private Inspection inspection(List<EarlierMapping> earlier, LocalDate on) {
        return Inspection.of(sheets.sources(root(), files), sheets.options(), mapping.options(), earlier, on);
    }
}
