package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;

/** Reports a delegation whose name is neither that of a State nor of an organisation that we know. */
final class UnknownCountry extends Rule {
    UnknownCountry() {
        super(
                "unknown-country",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "The name of a delegation is neither that of a State nor of a known organisation.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        roster.byDelegation().forEach((delegation, members) -> {
            if (unknown(delegation.affiliation())) {
                Resolution resolution =
                        Represented.resolve(delegation.name(), roster.event().from());
                String trouble = ambiguous(resolution)
                        ? " may be more than one State or organisation, "
                        : " is neither a State nor a known organisation, ";
                findings.add(about(
                        delegation,
                        members.get(0),
                        "\"" + delegation.name() + "\"" + trouble + Words.count(members.size(), "participant"),
                        hint(resolution)));
            }
        });
        return findings;
    }

    private static boolean unknown(Affiliation affiliation) {
        return affiliation.category() == Category.OTHER
                && !affiliation.known()
                && !affiliation.name().isBlank();
    }

    private static boolean ambiguous(Resolution resolution) {
        return resolution.outcome() == Resolution.Outcome.AMBIGUOUS;
    }

    private static String hint(Resolution resolution) {
        List<String> names = resolution.identities().stream()
                .map(UnknownCountry::nameAndCode)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "Write the name of the State or its two-letter code in the list and import it again";
        }
        return ambiguous(resolution)
                ? "Write which one in the list and import it again: " + Words.list(names, "or")
                : "Did they mean " + Words.list(names, "or") + "? Write it so in the list and import it again";
    }

    private static String nameAndCode(Identity identity) {
        return identity.kind() == Identity.Kind.COUNTRY
                ? identity.name() + " (" + identity.code() + ")"
                : identity.name();
    }
}
