package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Delegation;
import org.rostrum.event.Finding;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** One thing that can be wrong with a meeting; its page among the resources says why it matters and what to do. Names are for ever. */
public abstract class Rule {
    private final String name;
    private final Severity severity;
    private final Subject subject;
    private final String summary;

    /** What a rule looks at. */
    public enum Subject {
        PARTICIPANTS,
        AGENDA
    }

    Rule(String name, Severity severity, Subject subject, String summary) {
        this.name = name;
        this.severity = severity;
        this.subject = subject;
        this.summary = summary;
    }

    /** What it has to say, in the order of the roster; empty when all is well. */
    abstract List<Finding> check(RosterIndex roster);

    /** What is wrong, in a few words with hyphens: {@code room-double-booked}. */
    public final String name() {
        return name;
    }

    /** How much its findings matter. */
    public final Severity severity() {
        return severity;
    }

    /** What it looks at. */
    public final Subject subject() {
        return subject;
    }

    /** What it reports, one sentence. */
    public final String summary() {
        return summary;
    }

    /** The whole page about it in Markdown, its name as the heading. */
    public final String page() {
        return Pages.of(name);
    }

    final Finding about(Participant participant, String message, String hint) {
        return new Finding(
                name, severity, "participant", participant.id(), "", source(participant), message, hint, false);
    }

    /** A finding about a delegation, with the place of one of its participants as source. */
    final Finding about(Delegation delegation, Participant example, String message, String hint) {
        return new Finding(name, severity, "delegation", delegation.id(), "", source(example), message, hint, false);
    }

    final Finding about(AgendaItem item, String message, String hint) {
        return new Finding(
                name,
                severity,
                "item",
                item.id(),
                item.number(),
                item.origin().map(Origin::toString).orElse(""),
                message,
                hint,
                false);
    }

    private static String source(Participant participant) {
        return participant.origin().map(Origin::toString).orElse("");
    }
}
