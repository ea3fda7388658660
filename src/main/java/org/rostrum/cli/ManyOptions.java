package org.rostrum.cli;

import java.util.List;
import org.rostrum.store.Write;
import picocli.CommandLine.Option;

/** An edit of many participants at once, which is shown before it is made. */
final class ManyOptions {
    private static final int FEW = 10;

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description =
                    "Instead of ID: everybody for whom it holds (as for list participants); shown first, made with --yes.")
    List<String> where = List.of();

    @Option(names = "--yes", description = "With --where: make the change that was shown.")
    boolean yes;

    /** Tells what was done, and keeps it unless it has to be agreed to first; the exit code. */
    int settle(Root root, Write write, List<String> done) {
        boolean agreed = where.isEmpty() || yes;
        int shown = agreed || root.verbose ? done.size() : Math.min(FEW, done.size());
        if (!agreed && !done.isEmpty()) {
            root.say("this would be done:");
        }
        done.subList(0, shown).forEach(root::say);
        if (done.isEmpty()) {
            root.say("it is so already; nothing changed");
        } else if (agreed) {
            write.commit();
        } else {
            if (shown < done.size()) {
                root.say("… and " + (done.size() - shown) + " more (--verbose shows them)");
            }
            root.tell("nothing was changed: " + done.size() + (done.size() == 1 ? " change" : " changes")
                    + " would be made; give --yes to make " + (done.size() == 1 ? "it" : "them"));
            return Command.FINDINGS;
        }
        return Command.DONE;
    }
}
