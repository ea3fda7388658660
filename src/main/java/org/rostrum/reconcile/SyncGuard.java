package org.rostrum.reconcile;

import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Question;

/** Stops a list that would withdraw surprisingly many, more than a third of those whom earlier lists brought, or some whom a row may name that could not be taken in. */
public final class SyncGuard {
    private SyncGuard() {}

    /**
     * The question to answer before anybody is withdrawn, or empty when it may be done.
     *
     * @param listed those still registered whom earlier lists brought, the missing among them
     * @param missing those of them whom this list does not name
     * @param refused how many rows of the list could not be taken in
     * @param yesWithdraw the number that the user has agreed to
     */
    public static Optional<Question> ask(long listed, long missing, long refused, OptionalLong yesWithdraw) {
        boolean agreed = yesWithdraw.isPresent() && yesWithdraw.getAsLong() == missing;
        if (missing == 0 || agreed || yesWithdraw.isEmpty() && refused == 0 && missing * 3 <= listed) {
            return Optional.empty();
        }
        String text = missing + " of " + listed + " participants " + (missing == 1 ? "is" : "are")
                + " not on this list and would be withdrawn";
        String given = yesWithdraw.isPresent() ? ", not " + yesWithdraw.getAsLong() : "";
        String yes = "--yes-withdraw " + missing;
        if (refused == 0) {
            return Optional.of(new Question(text + given, yes));
        }
        String rows = refused == 1 ? "a row that" : refused + " rows that";
        return Optional.of(new Question(
                text + given + "; " + rows + " cannot be taken in may name some of them",
                yes + (refused == 1 ? ", or correct the row" : ", or correct the rows")));
    }
}
