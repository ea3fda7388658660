package org.rostrum.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.rostrum.intake.MappingOptions;
import org.rostrum.sheet.ReadOptions;

/**
 * What the user wants to take in, and what she has decided about it.
 *
 * @param agenda whether the list is an agenda, not one of participants
 * @param sources all of them are one list
 * @param addOnly whether those already stored stay as they are
 * @param sync whether the list is whole, so that who is missing has withdrawn
 * @param within of which delegations the list is whole, {@code delegation=LV}; else of all
 * @param yesWithdraw how many the user agrees to withdraw
 * @param again whether the same bytes are taken in once more
 * @param decisions by {@code file:row} whom the row means
 * @param edits what becomes of values that were changed by hand and that the list has otherwise: by {@code ID.FIELD}, or for all under the empty text, {@code keep} or {@code take}
 * @param skipErrors whether the rows of an agenda are taken in without those that cannot be
 * @param check whether the result is checked against the rules
 */
public record ImportRequest(
        boolean agenda,
        List<Source> sources,
        ReadOptions reading,
        MappingOptions mapping,
        boolean addOnly,
        boolean sync,
        Optional<String> within,
        OptionalLong yesWithdraw,
        boolean again,
        Map<String, String> decisions,
        Map<String, String> edits,
        boolean skipErrors,
        boolean check) {
    public ImportRequest {
        sources = Source.toldApart(sources);
        decisions = Map.copyOf(decisions);
        edits = Map.copyOf(edits);
    }

    /** The options that bear on the outcome, as one text: the same text and bytes are the same import. */
    String signature() {
        return String.join(
                " ",
                "add-only=" + addOnly,
                "sync=" + sync,
                "within=" + within.orElse(""),
                "encoding=" + reading.encoding().orElse(""),
                "sheet=" + reading.sheet().orElse(""),
                "map=" + new TreeMap<>(mapping.map()),
                "set=" + new TreeMap<>(mapping.set()),
                "value=" + new TreeMap<>(mapping.values()),
                "match=" + new TreeMap<>(decisions),
                "edits=" + new TreeMap<>(edits));
    }
}
