package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
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
    private final List<Parameter> parameters;

    /** What a rule looks at. */
    public enum Subject {
        PARTICIPANTS,
        AGENDA
    }

    Rule(String name, Severity severity, Subject subject, String summary, Parameter... parameters) {
        this.name = name;
        this.severity = severity;
        this.subject = subject;
        this.summary = summary;
        this.parameters = List.of(parameters);
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

    /** What of it an event may set otherwise, besides how much it matters. */
    public final List<Parameter> parameters() {
        return parameters;
    }

    /** Whether it is run only where an event wants it. */
    public boolean offUntilSet() {
        return false;
    }

    /** The whole page about it in Markdown, its name as the heading. */
    public final String page() {
        return Pages.of(name);
    }

    /** @param apart what tells several findings about the participant apart, never anything that the next list may say otherwise */
    final Finding about(Participant participant, String message, String hint, Object... apart) {
        return finding("participant", participant.id(), "", source(participant.origin()), message, hint, apart);
    }

    /** A finding about several participants at once, shown with one of them: it is another one when others come in. */
    final Finding about(List<Participant> group, Participant shown, String message, String hint) {
        String ids = group.stream()
                .map(Participant::id)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return new Finding(
                name,
                severity,
                "participant",
                shown.id(),
                "",
                source(shown.origin()),
                message,
                hint,
                FindingKey.of(name, "participant", 0, ids));
    }

    /** A finding about a delegation, with the place of one of its participants as source. */
    final Finding about(Delegation delegation, Participant example, String message, String hint, Object... apart) {
        return finding("delegation", delegation.id(), "", source(example.origin()), message, hint, apart);
    }

    /** A finding about a delegation that no list names a participant of. */
    final Finding about(Delegation delegation, String message, String hint) {
        return finding("delegation", delegation.id(), "", "", message, hint);
    }

    /** A finding about a whole event. */
    final Finding about(Event event, String item, String message, String hint, Object... apart) {
        return finding("event", event.id(), item, "", message, hint, apart);
    }

    final Finding about(AgendaItem item, String message, String hint, Object... apart) {
        return finding("item", item.id(), item.number(), source(item.origin()), message, hint, apart);
    }

    /** A finding about a time, with the item at which it begins: no item is at fault. */
    final Finding aboutTime(AgendaItem item, String message, String hint, Object... apart) {
        return finding("item", item.id(), "", source(item.origin()), message, hint, apart);
    }

    /** A finding about something that the agenda has not, with the item that comes after it. */
    final Finding aboutMissing(
            Event event, String missing, AgendaItem next, String message, String hint, Object... apart) {
        return finding("event", event.id(), missing, source(next.origin()), message, hint, apart);
    }

    /** A finding about two items, shown with the first: the same finding when the other comes first. */
    final Finding aboutBoth(AgendaItem first, AgendaItem second, String message, String hint, Object... apart) {
        long one = Math.min(first.id(), second.id());
        long other = Math.max(first.id(), second.id());
        List<Object> all = new ArrayList<>(List.of(other));
        all.addAll(List.of(apart));
        return new Finding(
                name,
                severity,
                "item",
                first.id(),
                first.number(),
                source(first.origin()),
                message,
                hint,
                FindingKey.of(name, "item", one, all.toArray()));
    }

    private Finding finding(
            String entity, long id, String item, String source, String message, String hint, Object... apart) {
        return new Finding(
                name, severity, entity, id, item, source, message, hint, FindingKey.of(name, entity, id, apart));
    }

    private static String source(Optional<Origin> origin) {
        return origin.map(Origin::toString).orElse("");
    }
}
