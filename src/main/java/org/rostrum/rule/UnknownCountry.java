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
        super("unknown-country", Severity.WARNING, Subject.PARTICIPANTS, "The name of a delegation is neither that of a State nor of a known organisation.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        roster.byDelegation().forEach((delegation, members) -> {
            if (unknown(delegation.affiliation())) {
                findings.add(about(delegation, members.get(0),
                        "\"" + delegation.name() + "\" is neither a State nor a known organisation, " + Words.count(members.size(), "participant"),
                        hint(Represented.resolve(delegation.name(), roster.event().from()))));
            }
        });
        return findings;
    }

    private static boolean unknown(Affiliation affiliation) {
        return affiliation.category() == Category.OTHER && !affiliation.known() && !affiliation.name().isBlank();
    }

    private static String hint(Resolution resolution) {
        List<String> names = resolution.identities().stream().map(Identity::name).distinct().toList();
        if (names.isEmpty()) {
            return "Write the name of the State or its two-letter code in the list and import it again";
        }
        String question = resolution.outcome() == Resolution.Outcome.AMBIGUOUS ? "It may mean " : "Did they mean ";
        return question + Words.list(names, "or") + "? Write it so in the list and import it again";
    }
}
