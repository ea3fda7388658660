package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.job.FindingsSince;
import org.rostrum.job.Validation;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what is stored against the rules. */
@CommandLine.Command(
        name = "validate",
        description = "Check the participants and the agenda against the rules.",
        footer = {
            "",
            "Ends with 1 when a finding is as bad as --fail-on says; waived ones never are,",
            "and with --since only new ones count.",
            "'rostrum rules show NAME' explains a rule, 'rostrum rules waive KEY' lets a",
            "finding stay; its key is in square brackets behind it.",
            "",
            "Examples:",
            "  rostrum validate",
            "  rostrum validate agenda --fail-on warning --format json",
            "  rostrum validate --format csv --output monday.csv",
            "  rostrum validate --since monday.csv"
        })
final class ValidateCommand extends Command {
    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            defaultValue = "all",
            description = "participants, agenda or all (default: all).")
    Validation.Scope scope;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "error, warning or info (default: error).")
    Severity failOn;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description =
                    "Say what is new, what was there and what is gone since an earlier report (csv, json, jsonl).")
    Optional<String> since;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            List<Finding> findings = Validation.findings(
                    database, event, scope, context().clock().instant());
            List<Finding> counted = since.isPresent() ? since(findings, since.get()) : print(findings);
            return Validation.failed(counted, Optional.of(failOn)) ? FINDINGS : DONE;
        }
    }

    private List<Finding> print(List<Finding> findings) {
        if (forPeople()) {
            text().print(findings);
        } else {
            output.print(root(), Validation.table(findings));
        }
        return findings;
    }

    private List<Finding> since(List<Finding> findings, String file) {
        FindingsSince since = FindingsSince.of(findings, context().resolve(file), file, scope);
        if (forPeople()) {
            text().print(since, file);
        } else {
            output.print(root(), since.table());
        }
        return since.fresh();
    }

    private boolean forPeople() {
        return output.format == Format.TABLE && output.output.isEmpty();
    }

    private FindingsText text() {
        return new FindingsText(context().console(), root().verbose);
    }
}
