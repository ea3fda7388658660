package org.rostrum.event;

/**
 * Something that a rule has to say about the data.
 *
 * @param rule the rule's name
 * @param entity {@code participant}, {@code delegation}, {@code item} or {@code event}
 * @param id the entity's id, 0 when there is none
 * @param item the agenda number of the first item concerned, or empty
 * @param source where the value was read, {@code file:row}, or empty
 * @param message what is the matter, one sentence
 * @param hint what to do
 * @param waived whether somebody has said that it may stay so
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
        boolean waived) {}
