package org.rostrum.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.event.ProtocolPlace.Where;
import org.rostrum.job.ProtocolOrder;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Puts a delegation elsewhere in the protocol order. */
@CommandLine.Command(
        name = "order",
        description = "Put a delegation elsewhere in the protocol order of the event, within its category.",
        footer = {
            "",
            "Lists and documents follow it; who is added later stands where the house has it.",
            "list delegations shows the order.",
            "",
            "Examples:",
            "  rostrum delegation order LT --first",
            "  rostrum delegation order LV --after EE",
            "  rostrum delegation order --reset"
        })
final class DelegationOrderCommand extends Command {
    @Parameters(
            paramLabel = "DELEGATION",
            arity = "0..1",
            description = "A name in any language, a code, or an id; with --reset none for all.")
    Optional<String> delegation;

    @Option(names = "--before", paramLabel = "OTHER", description = "Before this delegation.")
    Optional<String> before;

    @Option(names = "--after", paramLabel = "OTHER", description = "After this delegation.")
    Optional<String> after;

    @Option(names = "--first", description = "Before all others of its category.")
    boolean first;

    @Option(names = "--last", description = "After all others of its category.")
    boolean last;

    @Option(names = "--reset", description = "Where the house has it.")
    boolean reset;

    @Override
    public Integer call() {
        long said = Stream.of(before.isPresent(), after.isPresent(), first, last, reset)
                .filter(given -> given)
                .count();
        if (said != 1 || delegation.isEmpty() && !reset) {
            throw new ParameterException(
                    spec.commandLine(), "give a delegation and one of --before, --after, --first, --last, --reset");
        }
        try (Database database = root().write()) {
            ProtocolOrder order = new ProtocolOrder(database, root().event(database));
            try (Write write = root().begin(database, asTyped())) {
                Optional<String> done = reset
                        ? order.reset(write, delegation)
                        : order.put(write, delegation.get(), where(), before.or(() -> after));
                write.commit();
                root().say(done.orElse("it is so already; nothing changed"));
            }
        }
        return DONE;
    }

    private Where where() {
        if (before.isPresent() || after.isPresent()) {
            return before.isPresent() ? Where.BEFORE : Where.AFTER;
        }
        return first ? Where.FIRST : Where.LAST;
    }
}
