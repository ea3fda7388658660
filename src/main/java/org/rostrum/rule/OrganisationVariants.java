package org.rostrum.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.Delegation;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports organisations of a delegation that are spelled in several ways. */
final class OrganisationVariants extends Rule {
    OrganisationVariants() {
        super(
                "organisation-variants",
                Severity.INFO,
                Subject.PARTICIPANTS,
                "One organisation of a delegation is spelled in several ways.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.byDelegation().entrySet().stream()
                .flatMap(delegation -> SpelledOrganisations.of(delegation.getKey(), delegation.getValue()).stream()
                        .filter(spellings -> spellings.size() > 1)
                        .map(spellings -> finding(delegation.getKey(), spellings)))
                .toList();
    }

    private Finding finding(Delegation delegation, List<SpelledOrganisations.Spelled> spellings) {
        SpelledOrganisations.Spelled stays = spellings.get(0);
        List<SpelledOrganisations.Spelled> variants = spellings.subList(1, spellings.size());
        return about(
                delegation,
                variants.get(0).people().get(0),
                (delegation.name().isEmpty() ? "" : delegation.name() + ": ")
                        + Words.list(
                                spellings.stream()
                                        .map(SpelledOrganisations.Spelled::described)
                                        .collect(Collectors.toList()),
                                "and")
                        + " differ in small words, order, legal form or acronym only",
                SpelledOrganisations.commands(variants, stays),
                stays.spelling().key());
    }
}
