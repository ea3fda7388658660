package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.store.Dependent;
import org.rostrum.store.Dependent.Touched;
import org.rostrum.store.Undone;
import org.rostrum.store.Write;

/**
 * What an undo did, or what must be decided first.
 *
 * @param done a sentence for each write that was taken back or done again
 * @param question what stands in the way; then nothing was done
 * @param later with the question, what stands in the way, each with what both have to do with
 */
public record Undoing(List<String> done, Optional<Question> question, List<String> later) {
    public Undoing {
        done = List.copyOf(done);
        later = List.copyOf(later);
    }

    /**
     * Takes back a write, or the last one that stands, within a write that the caller commits when there is no question.
     *
     * @throws org.rostrum.text.UserError (USAGE) when there is no such write or it does not stand
     */
    public static Undoing run(Write write, Optional<Long> wanted, boolean withLater) {
        long number = wanted.orElseGet(write::lastStanding);
        List<Dependent> dependents = withLater ? List.of() : write.dependents(number);
        if (dependents.isEmpty()) {
            return new Undoing(
                    write.undoWithLater(number).stream().map(Undoing::line).toList(), Optional.empty(), List.of());
        }
        String builds = dependents.size() == 1
                ? "another write has to do with the same"
                : dependents.size() + " other writes have to do with the same";
        Question question = new Question(
                "write " + number + " cannot be taken back alone: " + builds,
                "--with-later: " + dependents.stream().map(Undoing::action).collect(Collectors.joining(", "))
                        + ", then it takes back " + number);
        List<String> later = new ArrayList<>();
        dependents.forEach(dependent -> later.add(line(dependent)));
        return new Undoing(List.of(), Optional.of(question), later);
    }

    private static String action(Dependent dependent) {
        return dependent.again() ? "it does " + dependent.number() + " again" : "it takes back " + dependent.number();
    }

    private static String line(Undone undone) {
        return (undone.again() ? "done again: " : "taken back: ") + undone.number() + ", " + undone.command() + " ("
                + undone.actor() + ", " + undone.at() + ")";
    }

    private static String line(Dependent dependent) {
        return dependent.number() + "  " + dependent.command() + " (" + dependent.actor() + ", " + dependent.at() + ")"
                + (dependent.again() ? ", taken back" : "") + ": "
                + dependent.some().stream().map(Undoing::touched).collect(Collectors.joining("; "))
                + (dependent.records() > dependent.some().size() ? "; … " + dependent.records() + " in all" : "");
    }

    private static String touched(Touched touched) {
        String who = touched.what().equals("participant")
                ? touched.name() + " (" + touched.id() + ")"
                : touched.what() + " " + touched.name();
        return touched.fields().isEmpty() ? who : who + ": " + touched.fields();
    }
}
