package org.rostrum.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.Event;
import org.rostrum.event.Severity;
import org.rostrum.job.EventProposal;
import org.rostrum.job.ImportJob;
import org.rostrum.job.ImportOutcome;
import org.rostrum.job.ImportRequest;
import org.rostrum.job.Plan;
import org.rostrum.job.Validation;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.ShellWords;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
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
            "  rostrum import registrations.xlsx --sync --plan week3.jsonl",
            "  rostrum import --apply week3.jsonl",
            "  rostrum import agenda.csv --as agenda"
        })
final class ImportCommand extends Command {
    private static final Set<String> WITH_APPLY = Set.of("--apply", "--dry-run", "--fail-on", "--format");

    /** In which form the outcome is told. */
    enum Form {
        TABLE,
        JSON
    }

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Spreadsheets; '-' is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "Write the plan to this file (JSON Lines) and keep nothing.")
    Optional<String> plan;

    @Option(
            names = "--apply",
            paramLabel = "PLAN",
            description = "Carry out a plan, if the database and its files are as they were; else exit 4.")
    Optional<String> apply;

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
    PlanningOptions planning;

    @Mixin
    SheetOptions sheets;

    @Mixin
    MappingOption mapping;

    @Override
    public Integer call() {
        checkTogether();
        boolean checked = failOn.isPresent() || form == Form.JSON;
        Optional<Plan> made = apply.map(file -> Plan.read(context().resolve(file), checked));
        try (Database database = open()) {
            Event event = event(database, made.map(Plan::event).orElse(""));
            ImportRequest request = made.isPresent() ? made.get().request() : request(checked);
            try (Write write = root().begin(database, asTyped())) {
                ImportOutcome outcome = outcome(database, write, event, request, made);
                boolean keep = outcome.ready() && !dryRun && plan.isEmpty();
                tell(outcome, request, keep, write.number());
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

    private ImportOutcome outcome(
            Database database, Write write, Event event, ImportRequest request, Optional<Plan> made) {
        if (made.isPresent()) {
            return made.get().apply(database, write, event);
        }
        if (plan.isEmpty()) {
            return ImportJob.run(database, write, event, request, Optional.empty());
        }
        ImportOutcome outcome =
                Plan.make(database, write, event, request, context().resolve(plan.get()));
        root().say(
                        outcome.questions().isEmpty()
                                ? "the plan is in " + plan.get() + "; rostrum import --apply "
                                        + ShellWords.quoted(plan.get()) + " carries it out"
                                : "the plan is in " + plan.get()
                                        + "; it cannot be carried out before the decisions are made");
        return outcome;
    }

    private Database open() {
        try {
            return root().write();
        } catch (UserError none) {
            throw Files.exists(root().file()) ? none : withProposal(none);
        }
    }

    private Event event(Database database, String code) {
        try {
            return root().event(database, code);
        } catch (UserError none) {
            throw database.events().all().isEmpty() ? withProposal(none) : none;
        }
    }

    /** The same error; what to do is the command that adds the event that the list names. */
    private UserError withProposal(UserError error) {
        return EventProposal.command(sheets.sources(root(), files), sheets.options())
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

    private void tell(ImportOutcome outcome, ImportRequest request, boolean keep, long number) {
        if (form == Form.JSON) {
            ImportJson.print(context().console(), outcome, keep, number);
        } else if (!root().quiet || !outcome.questions().isEmpty()) {
            new ImportText(
                            context().console(),
                            root().verbose,
                            request.sync(),
                            request.agenda() ? "taken off" : "withdrawn")
                    .print(outcome, dryRun || plan.isPresent());
        }
    }

    private void checkTogether() {
        if (apply.isPresent()) {
            spec.commandLine().getParseResult().matchedArgs().stream()
                    .filter(arg -> !arg.inherited()
                            && !(arg instanceof OptionSpec option && WITH_APPLY.contains(option.longestName())))
                    .findFirst()
                    .ifPresent(arg -> {
                        throw new ParameterException(
                                spec.commandLine(),
                                "--apply takes the files and how they are read from the plan; leave out "
                                        + (arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel()));
                    });
        } else if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        planning.checkTogether(spec.commandLine());
        if (plan.isPresent() && dryRun) {
            throw new ParameterException(spec.commandLine(), "--plan keeps nothing but the plan; leave out --dry-run");
        }
    }

    private ImportRequest request(boolean checked) {
        return planning.request(
                spec.commandLine(), sheets.sources(root(), files), sheets.options(), mapping.options(), checked);
    }
}
