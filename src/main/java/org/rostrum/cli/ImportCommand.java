package org.rostrum.cli;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Event;
import org.rostrum.event.Severity;
import org.rostrum.job.AgendaImport;
import org.rostrum.job.EventProposal;
import org.rostrum.job.ImportJob;
import org.rostrum.job.ImportOutcome;
import org.rostrum.job.ImportRequest;
import org.rostrum.job.Validation;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes in a list or an agenda. */
@CommandLine.Command(
        name = "import",
        description = {
            "Take in a list of participants or an agenda.",
            "Shows the plan, then carries it out when nothing needs a decision."
        },
        footer = {
            "",
            "All files of one command are one list. The plan is shown before anything is",
            "kept; 'rostrum undo' takes the import back.",
            "",
            "Examples:",
            "  rostrum import registrations.xlsx --dry-run",
            "  rostrum import registrations.xlsx --sync",
            "  rostrum import agenda.csv --as agenda"
        })
final class ImportCommand extends Command {
    /** What the files are. */
    enum Kind {
        PARTICIPANTS,
        AGENDA
    }

    /** In which form the outcome is told. */
    enum Form {
        TABLE,
        JSON
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Spreadsheets; '-' is standard input.")
    List<String> files;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            defaultValue = "participants",
            description = "participants or agenda (default: participants).")
    Kind kind;

    @Option(
            names = "--sync",
            description = "The list is whole: who was on an earlier list and is missing has withdrawn.")
    boolean sync;

    @Option(names = "--add-only", description = "Only add those who are new; leave the others as they are.")
    boolean addOnly;

    @Option(
            names = "--within",
            paramLabel = "delegation=CODE",
            description = "With --sync: the list is whole for this delegation (or category=…) only.")
    Optional<String> within;

    @Option(
            names = "--yes-withdraw",
            paramLabel = "N",
            description = "Agree to withdraw N participants when that is more than a third.")
    Optional<Long> yesWithdraw = Optional.empty();

    @Option(
            names = "--match",
            paramLabel = "FILE:ROW=ID",
            description = "Whom a row means: the id of a participant, or 'new'.")
    List<String> matches = List.of();

    @Option(names = "--again", description = "Take the same bytes in once more.")
    boolean again;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Show the plan and keep nothing.")
    boolean dryRun;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Check the result and end with 1 when a finding is as bad as that: error, warning or info.")
    Optional<Severity> failOn;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default: table).")
    Form form;

    @Mixin
    SheetOptions sheets;

    @Mixin
    MappingOption mapping;

    @Override
    public Integer call() {
        try (Database database = open()) {
            Event event = event(database);
            ImportRequest request = request();
            try (Write write = root().begin(database, asTyped())) {
                ImportOutcome outcome = kind == Kind.AGENDA
                        ? AgendaImport.run(database, write, event, request)
                        : ImportJob.run(database, write, event, request);
                boolean keep = outcome.ready() && !dryRun;
                tell(outcome, keep, write.number());
                if (keep && context().console().out().lost().isEmpty()) {
                    write.commit();
                    root().say("kept as import " + write.number() + "; rostrum undo takes it back");
                    sayTrouble(outcome.inTrouble(), write.number());
                }
                return outcome.questions().isEmpty() && !Validation.failed(outcome.findings(), failOn)
                        ? DONE
                        : FINDINGS;
            }
        }
    }

    private Database open() {
        try {
            return Database.openForWriting(root().file());
        } catch (UserError none) {
            throw Files.exists(root().file()) ? none : withProposal(none);
        }
    }

    private Event event(Database database) {
        try {
            return root().event(database);
        } catch (UserError none) {
            throw database.events().all().isEmpty() ? withProposal(none) : none;
        }
    }

    /** The same error; what to do is the command that adds the event that the list names. */
    private UserError withProposal(UserError error) {
        return EventProposal.command(sheets.sources(context(), files), sheets.options())
                .map(command -> new UserError(error.kind(), error.getMessage(), "the list names an event: " + command))
                .orElse(error);
    }

    private void sayTrouble(long rows, long number) {
        if (rows > 0) {
            root().say((rows == 1 ? "1 row has" : rows + " rows have")
                    + " something that could not be taken in; to correct and import again: rostrum imports errors "
                    + number);
        }
    }

    private void tell(ImportOutcome outcome, boolean keep, long number) {
        if (form == Form.JSON) {
            ImportJson.print(context().console(), outcome, keep, number);
        } else if (!root().quiet || !outcome.questions().isEmpty()) {
            new ImportText(context().console(), root().verbose, sync, kind == Kind.AGENDA ? "taken off" : "withdrawn")
                    .print(outcome, dryRun);
        }
    }

    private ImportRequest request() {
        if (sync && addOnly) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--sync and --add-only do not go together: one withdraws who is missing, the other touches nobody");
        }
        if (within.isPresent() && !sync) {
            throw new ParameterException(
                    spec.commandLine(), "--within goes with --sync: it says for whom the list is whole");
        }
        return new ImportRequest(
                sheets.sources(context(), files),
                sheets.options(),
                mapping.options(),
                addOnly,
                sync,
                within,
                yesWithdraw.map(OptionalLong::of).orElse(OptionalLong.empty()),
                again,
                decisions(),
                failOn.isPresent() || form == Form.JSON);
    }

    private Map<String, String> decisions() {
        Map<String, String> decisions = new LinkedHashMap<>();
        for (String match : matches) {
            int equals = match.lastIndexOf('=');
            if (equals < 1 || equals == match.length() - 1) {
                throw new ParameterException(spec.commandLine(), "--match “" + match + "” is not FILE:ROW=ID");
            }
            decisions.put(match.substring(0, equals), match.substring(equals + 1));
        }
        return decisions;
    }
}
