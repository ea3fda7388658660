package org.rostrum.reconcile;

import java.util.Map;

/**
 * How a list is to be reconciled.
 *
 * @param addOnly whether only new participants are stored and those already stored stay as they are
 * @param listed the first look over the same list; one that saw nothing will do where nobody was stored before
 * @param decisions the answers of {@code --match}: under the row's origin ({@code file:row}) the id of a participant, {@code new}, or the origin of an
 *     earlier row of the list that names the same person
 * @param edits the answers of {@code --edits}: what becomes of values changed by hand
 */
public record Options(boolean addOnly, Listed listed, Map<String, String> decisions, Map<String, String> edits) {
    public Options {
        decisions = Map.copyOf(decisions);
        edits = Map.copyOf(edits);
    }

    /** Nothing decided, nothing looked at. */
    public static Options plain() {
        return new Options(false, new Listed(), Map.of(), Map.of());
    }

    /** These options after a first look over the list. */
    public Options with(Listed look) {
        return new Options(addOnly, look, decisions, edits);
    }
}
