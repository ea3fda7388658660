package org.rostrum.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.event.Delegation;
import org.rostrum.event.Participant;
import org.rostrum.reference.OrganisationSpelling;
import org.rostrum.text.ShellWords;

/** The organisations of one delegation by their spellings: those with one fingerprint, or whose acronym stands in brackets behind another, are one. */
final class SpelledOrganisations {
    /**
     * A spelling with those who work there.
     *
     * @param people in the order of the list, at least one
     */
    record Spelled(OrganisationSpelling spelling, List<Participant> people) {
        String name() {
            return spelling.name();
        }

        /** {@code “State Police” (3 participants)}. */
        String described() {
            return "“" + name() + "” (" + people.size() + ")";
        }
    }

    private SpelledOrganisations() {}

    /** The organisations, each with its spellings: a whole name before an acronym, the one that most have first, else in the order of the list. */
    static List<List<Spelled>> of(Delegation delegation, List<Participant> members) {
        Map<String, List<Participant>> byName = new LinkedHashMap<>();
        for (Participant member : members) {
            if (!member.organisation().isEmpty()) {
                byName.computeIfAbsent(member.organisation(), name -> new ArrayList<>(1))
                        .add(member);
            }
        }
        List<Spelled> spelled = byName.entrySet().stream()
                .map(e -> new Spelled(OrganisationSpelling.of(e.getKey(), delegation.name()), e.getValue()))
                .toList();
        Map<String, String> keyOfAcronym = new HashMap<>();
        for (Spelled one : spelled) {
            if (!one.spelling().acronymAlone() && !one.spelling().acronym().isEmpty()) {
                keyOfAcronym.merge(one.spelling().acronym(), one.spelling().key(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        Map<String, List<Spelled>> groups = new LinkedHashMap<>();
        for (Spelled one : spelled) {
            String own = one.spelling().key();
            String said = one.spelling().acronymAlone()
                    ? keyOfAcronym.getOrDefault(one.spelling().acronym(), "")
                    : "";
            groups.computeIfAbsent(said.isEmpty() ? own : said, key -> new ArrayList<>(1))
                    .add(one);
        }
        return groups.values().stream().map(SpelledOrganisations::mostUsedFirst).toList();
    }

    private static List<Spelled> mostUsedFirst(List<Spelled> group) {
        List<Spelled> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparing((Spelled s) -> s.spelling().acronymAlone())
                .thenComparing(s -> -s.people().size()));
        return ordered;
    }

    /** The commands that join all spellings with the one that stays. */
    static String commands(List<Spelled> variants, Spelled stays) {
        return variants.stream()
                .map(variant ->
                        ShellWords.join(List.of("rostrum", "organisation", "alias", variant.name(), stays.name())))
                .collect(Collectors.joining("; "));
    }
}
