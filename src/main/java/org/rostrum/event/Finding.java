package org.rostrum.event;

import java.util.Optional;

/**
 * Something that a rule has to say about the data.
 *
 * @param rule the rule's name
 * @param entity {@code participant}, {@code delegation}, {@code item} or {@code event}
 * @param id the entity's id, 0 when there is none
 * @param item the agenda number of the first item concerned, the number that is missing, or empty
 * @param source where the value was read, {@code file:row}, or empty
 * @param message what is the matter, one sentence
 * @param hint what to do
 * @param key what the finding is known by: the same as long as the same is the matter with the same people or items, whatever rows and times they have
 * @param waived whether somebody has said that it may stay so, and that still holds
 * @param waiver what was said, also when it does not hold any more
 */
public record Finding(
        String rule,
        Severity severity,
        String entity,
        long id,
        String item,
        String source,
        String message,
        String hint,
        String key,
        boolean waived,
        Optional<Waiver> waiver) {
    /** One of which nobody has said that it may stay. */
    public Finding(
            String rule,
            Severity severity,
            String entity,
            long id,
            String item,
            String source,
            String message,
            String hint,
            String key) {
        this(rule, severity, entity, id, item, source, message, hint, key, false, Optional.empty());
    }

    /** The same, as important as the event wants it. */
    public Finding withSeverity(Severity severity) {
        return new Finding(rule, severity, entity, id, item, source, message, hint, key, waived, waiver);
    }

    /** The same, of which somebody has said that it may stay. */
    public Finding withWaiver(Waiver waiver, boolean holds) {
        return new Finding(rule, severity, entity, id, item, source, message, hint, key, holds, Optional.of(waiver));
    }
}
