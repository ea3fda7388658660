package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a participant of whom no list says whom he represents. */
final class NoDelegation extends Rule {
    NoDelegation() {
        super("no-delegation", Severity.ERROR, Subject.PARTICIPANTS, "A participant belongs to no delegation.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .filter(p -> !p.delegation().affiliation().known()
                        && p.delegation().name().isBlank())
                .map(p -> about(
                        p,
                        "Nothing says whom " + Words.name(p) + " represents",
                        "Fill in the State or organisation in the list and import it again"))
                .toList();
    }
}
