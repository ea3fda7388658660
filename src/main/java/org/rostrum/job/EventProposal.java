package org.rostrum.job;

import java.util.List;
import java.util.Optional;
import org.rostrum.intake.EventTitle;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.text.UserError;

/** The event that lists themselves name, for whoever takes them in before there is one. */
public final class EventProposal {
    private EventProposal() {}

    /** The command that adds the event of the first list whose title rows name one. */
    public static Optional<String> command(List<Source> sources, ReadOptions options) {
        try {
            return sources.stream()
                    .flatMap(source -> source.tables(options).stream())
                    .flatMap(table -> EventTitle.above(table).stream())
                    .findFirst()
                    .map(EventTitle::command);
        } catch (UserError unreadable) {
            return Optional.empty();
        }
    }
}
