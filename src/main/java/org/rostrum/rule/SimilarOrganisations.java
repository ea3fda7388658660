package org.rostrum.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rostrum.event.Delegation;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.reference.LikeOrganisations;
import org.rostrum.rule.SpelledOrganisations.Spelled;

/** Reports organisations of a delegation whose names are so near that they may be one. Looks only at those that share a word, its beginning or a first letter that an acronym may have. */
final class SimilarOrganisations extends Rule {
    /** A word that more organisations have says little. */
    private static final int MOST_WITH_ONE_WORD = 50;

    private static final int BEGINNING = 3;

    /** A name longer by more is not the same one misspelt. */
    private static final int LETTERS = 2;

    SimilarOrganisations() {
        super(
                "similar-organisations",
                Severity.INFO,
                Subject.PARTICIPANTS,
                "Two organisations of a delegation have names so near that they may be one.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        roster.byDelegation().forEach((delegation, members) -> check(delegation, members, findings));
        return findings;
    }

    private void check(Delegation delegation, List<Participant> members, List<Finding> findings) {
        List<Spelled> names = SpelledOrganisations.of(delegation, members).stream()
                .map(spellings -> spellings.get(0))
                .toList();
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String word : traces(names.get(i))) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Spelled variant = names.get(i);
            int place = i;
            candidates(variant, byWord).stream()
                    .filter(other -> goesTo(names, place, other))
                    .map(names::get)
                    .filter(stays -> LikeOrganisations.evidence(variant.spelling(), stays.spelling())
                            .isPresent())
                    .max(Comparator.comparingInt(stays -> stays.people().size()))
                    .ifPresent(stays -> findings.add(finding(delegation, variant, stays)));
        }
    }

    /** Of two that may be one the name that most have stays, of equals the whole one, or the first on the list. */
    private static boolean goesTo(List<Spelled> names, int variant, int stays) {
        int fewer =
                names.get(stays).people().size() - names.get(variant).people().size();
        int shorter =
                names.get(stays).name().length() - names.get(variant).name().length();
        return fewer > 0 || fewer == 0 && (shorter > LETTERS || shorter >= -LETTERS && stays < variant);
    }

    /** The names that share a trace, in the order of the list. */
    private static TreeSet<Integer> candidates(Spelled name, Map<String, List<Integer>> byWord) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String trace : traces(name)) {
            List<Integer> sharing = byWord.get(trace);
            if (sharing.size() <= MOST_WITH_ONE_WORD) {
                candidates.addAll(sharing);
            }
        }
        return candidates;
    }

    /** The words of a name and their beginnings; the first letter of all, which an acronym of it would have too. */
    private static TreeSet<String> traces(Spelled name) {
        TreeSet<String> traces = new TreeSet<>(name.spelling().words());
        for (String word : name.spelling().words()) {
            traces.add(word.substring(0, Math.min(BEGINNING, word.length())));
        }
        traces.add(name.spelling()
                        .key()
                        .substring(0, Math.min(1, name.spelling().key().length())) + "*");
        name.spelling().words().stream().findFirst().ifPresent(word -> traces.add(word.charAt(0) + "*"));
        return traces;
    }

    private Finding finding(Delegation delegation, Spelled variant, Spelled stays) {
        String why =
                LikeOrganisations.evidence(variant.spelling(), stays.spelling()).orElseThrow();
        return about(
                delegation,
                variant.people().get(0),
                (delegation.name().isEmpty() ? "" : delegation.name() + ": ") + variant.described() + " may be "
                        + stays.described() + ": " + why,
                "If so: " + SpelledOrganisations.commands(List.of(variant), stays),
                Stream.of(variant, stays)
                        .map(name -> name.spelling().key())
                        .sorted()
                        .toArray());
    }
}
