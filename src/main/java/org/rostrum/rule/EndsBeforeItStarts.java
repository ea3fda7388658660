package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports an agenda item that ends before it starts. */
final class EndsBeforeItStarts extends Rule {
    EndsBeforeItStarts() {
        super("ends-before-it-starts", Severity.ERROR, Subject.AGENDA, "An agenda item ends before it starts.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream()
                .filter(item -> item.end().isBefore(item.start()))
                .map(item -> about(
                        item,
                        Words.when(item) + ": " + Words.item(item) + " ends before it starts",
                        "Correct the start or the end: rostrum agenda set " + Words.named(item) + " start=… or end=…"))
                .toList();
    }
}
