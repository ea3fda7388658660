package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
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
            "Ends with 1 when a finding is as bad as --fail-on says.",
            "'rostrum rules show NAME' explains a rule.",
            "",
            "Examples:",
            "  rostrum validate",
            "  rostrum validate agenda --fail-on warning --format json"
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

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            List<Finding> findings = Validation.findings(database.roster(event), scope);
            if (output.format == Format.TABLE && output.output.isEmpty()) {
                FindingsText.print(context().console(), findings, root().verbose);
            } else {
                output.print(root(), Validation.table(findings));
            }
            return Validation.failed(findings, Optional.of(failOn)) ? FINDINGS : DONE;
        }
    }
}
