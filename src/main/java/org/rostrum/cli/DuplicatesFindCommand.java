package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.job.Doubles;
import org.rostrum.reconcile.Candidate;
import org.rostrum.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes pairs of registrations that may be of one person. */
@CommandLine.Command(
        name = "find",
        description = "List pairs of registrations that may be of one person, the likeliest first; nothing is changed.",
        footer = {
            "",
            "Names are compared in either order, without accents and across alphabets, with initials and misspellings; then delegation, organisation, position, e-mail address and phone.",
            "People of one name and delegation with another address and position are named as namesakes. What was decided about is not shown again. A table leaves out ids and scores.",
            "",
            "Examples:",
            "  rostrum duplicates find",
            "  rostrum duplicates find --across --format csv"
        })
final class DuplicatesFindCommand extends Command {
    @Option(names = "--across", description = "Between this event and the others: the same person at two meetings.")
    boolean across;

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            List<Candidate> found = across ? Doubles.across(database, event) : Doubles.within(database, event);
            output.print(root(), options.chosen(Doubles.table(database, found), Doubles.FOR_PEOPLE, output.format));
            long namesakes = found.stream()
                    .filter(pair -> pair.kind() == Candidate.Kind.NAMESAKES)
                    .count();
            root().say(found.size()
                    + (found.size() == 1 ? " candidate" : " candidates")
                    + (namesakes == 0 ? "" : ", namesakes: " + namesakes)
                    + (found.isEmpty() ? "" : "; say which is which with rostrum duplicates same or different"));
        }
        return DONE;
    }
}
