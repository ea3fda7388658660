package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.job.Undoing;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back a write. */
@CommandLine.Command(
        name = "undo",
        description = "Take back a write: an import, an edit, an undo.",
        footer = {
            "",
            "An undo is a write itself: taken back, it brings back what it took away.",
            "A write on which later ones build is taken back only together with them.",
            "",
            "Examples:",
            "  rostrum undo",
            "  rostrum undo 4",
            "  rostrum undo 4 --with-later"
        })
final class UndoCommand extends Command {
    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "The number of the write, as 'history' has it (default: the last that stands).")
    Optional<Long> number;

    @Option(
            names = "--with-later",
            description = "Also take back the later writes that build on it, the last one first.")
    boolean withLater;

    @Override
    public Integer call() {
        try (Database database = root().write();
                Write write = root().begin(database, asTyped())) {
            Undoing undoing = Undoing.run(write, number, withLater);
            if (undoing.question().isPresent()) {
                ask(undoing, undoing.question().get());
                return FINDINGS;
            }
            write.commit();
            undoing.done().forEach(root()::say);
        }
        return DONE;
    }

    private void ask(Undoing undoing, Question question) {
        PrintWriter out = context().console().printer();
        int width = context().console().width();
        out.println("Needs a decision; nothing was changed:");
        Wrap.print(out, "  " + Terminal.safe(question.text()), 4, width);
        undoing.later().forEach(line -> Wrap.print(out, "    " + Terminal.safe(line), 7, width));
        Wrap.print(out, "    give " + Terminal.safe(question.option()), 9, width);
        out.flush();
    }
}
