package org.rostrum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rostrum.event.Event;
import org.rostrum.event.Severity;
import org.rostrum.job.ImportJob;
import org.rostrum.job.ImportOutcome;
import org.rostrum.job.ImportRequest;
import org.rostrum.job.Plan;
import org.rostrum.job.Validation;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.ShellWords;
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

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Spreadsheets; '-' is standard input.")
    List<String> files = List.of();

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

    @Option(
            names = "--edits",
            paramLabel = "[ID.FIELD=]keep|take",
            description = "What becomes of values that were changed by hand and that the list has otherwise: keep"
                    + " them, or take the list's; of all, or of one.")
    List<String> edits = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description =
                    "Write the plan to this file and keep nothing (JSON Lines: a head, then a line for each row).")
    Optional<String> plan;

    @Option(
            names = "--apply",
            paramLabel = "PLAN",
            description = "Carry out a plan, if the database and its files are as they were; else exit 4.")
    Optional<String> apply;

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
        checkTogether();
        boolean checked = failOn.isPresent() || form == Form.JSON;
        Optional<Plan> made = apply.map(file -> Plan.read(context().resolve(file), checked));
        try (Database database = Database.openForWriting(root().file())) {
            Event event = root().event(database, made.map(Plan::event).orElse(""));
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
        if (sync && addOnly) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--sync and --add-only do not go together: one withdraws who is missing, the other touches nobody");
        }
        if (within.isPresent() && !sync) {
            throw new ParameterException(
                    spec.commandLine(), "--within goes with --sync: it says for whom the list is whole");
        }
        if (plan.isPresent() && dryRun) {
            throw new ParameterException(spec.commandLine(), "--plan keeps nothing but the plan; leave out --dry-run");
        }
    }

    private ImportRequest request(boolean checked) {
        return new ImportRequest(
                kind == Kind.AGENDA,
                sheets.sources(context(), files),
                sheets.options(),
                mapping.options(),
                addOnly,
                sync,
                within,
                yesWithdraw.map(OptionalLong::of).orElse(OptionalLong.empty()),
                again,
                decisions(),
                edits(),
                checked);
    }

    private Map<String, String> edits() {
        Map<String, String> decided = new LinkedHashMap<>();
        for (String edit : edits) {
            if (!edit.matches("([0-9]+\\.[a-z_]+=)?(keep|take)")) {
                throw new ParameterException(
                        spec.commandLine(), "--edits “" + edit + "” is neither keep, take nor ID.FIELD=keep or take");
            }
            int equals = edit.indexOf('=');
            decided.put(edit.substring(0, Math.max(equals, 0)), edit.substring(equals + 1));
        }
        return decided;
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
