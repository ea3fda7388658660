package org.rostrum.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.event.Waiver;
import org.rostrum.rule.Findings;
import org.rostrum.rule.Rule;
import org.rostrum.rule.RuleSettings;
import org.rostrum.rule.Rules;
import org.rostrum.store.Database;
import org.rostrum.store.EventRules;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** Checking an event against the rules. */
public final class Validation {
    private Validation() {}

    /** What is checked. */
    public enum Scope {
        PARTICIPANTS,
        AGENDA,
        ALL
    }

    /** The rules about what is checked. */
    static List<Rule> rules(Scope scope) {
        return switch (scope) {
            case PARTICIPANTS -> Rules.about(Rule.Subject.PARTICIPANTS);
            case AGENDA -> Rules.about(Rule.Subject.AGENDA);
            case ALL -> Rules.all();
        };
    }

    /** What the rules have to say as the event wants them, worst first; what somebody has waived is marked so. */
    public static List<Finding> findings(Database database, Event event, Scope scope, Instant now) {
        EventRules wanted = database.rules(event);
        List<Finding> findings = Rules.check(rules(scope), database.roster(event), new RuleSettings(wanted.settings()));
        List<Waiver> waivers = wanted.waivers();
        return waivers.isEmpty() ? findings : Findings.waived(findings, waivers, today(event, now));
    }

    /** The day that it is where the event is held. */
    public static LocalDate today(Event event, Instant now) {
        return LocalDate.ofInstant(now, event.zone());
    }

    /** Whether a finding that nobody has waived is at least as bad as the limit; never without a limit. */
    public static boolean failed(List<Finding> findings, Optional<Severity> limit) {
        return limit.isPresent() && Findings.atLeast(limit.get(), findings) > 0;
    }

    /** Findings as a table: {@code rule, severity, entity, id, item, source, message, hint, waived, because, until, key}. */
    public static ResultTable table(List<Finding> findings) {
        return new ResultTable(
                List.of(
                        Column.text("rule"),
                        Column.text("severity"),
                        Column.text("entity"),
                        Column.integer("id"),
                        Column.text("item"),
                        Column.text("source"),
                        Column.text("message"),
                        Column.text("hint"),
                        new Column("waived", "Waived", Column.Type.BOOLEAN),
                        Column.text("because"),
                        Column.text("until"),
                        Column.text("key")),
                RowSource.of(findings.stream().map(Validation::row).toList()));
    }

    static List<String> row(Finding finding) {
        return List.of(
                finding.rule(),
                finding.severity().code(),
                finding.entity(),
                finding.id() == 0 ? "" : Long.toString(finding.id()),
                finding.item(),
                finding.source(),
                finding.message(),
                finding.hint(),
                Boolean.toString(finding.waived()),
                finding.waiver().map(Waiver::because).orElse(""),
                until(finding),
                finding.key());
    }

    /** The last day on which a finding may stay, in ISO format; empty where nobody has said so, or for good. */
    public static String until(Finding finding) {
        return finding.waiver().flatMap(Waiver::until).map(LocalDate::toString).orElse("");
    }
}
