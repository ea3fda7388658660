package org.rostrum.reconcile;

import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Question;

/** Stops a list that would withdraw surprisingly many: more than a third of those whom earlier lists brought. */
public final class SyncGuard {
    private SyncGuard() {}

    /**
     * The question to answer before anybody is withdrawn, or empty when it may be done.
     *
     * @param listed those still registered whom earlier lists brought, the missing among them
     * @param missing those of them whom this list does not name
     * @param yesWithdraw the number that the user has agreed to
     */
    public static Optional<Question> ask(long listed, long missing, OptionalLong yesWithdraw) {
        boolean agreed = yesWithdraw.isPresent() && yesWithdraw.getAsLong() == missing;
        if (missing == 0 || agreed || yesWithdraw.isEmpty() && missing * 3 <= listed) {
            return Optional.empty();
        }
        String text = missing + " of " + listed + " participants are not on this list and would be withdrawn";
        String given = yesWithdraw.isPresent() ? ", not " + yesWithdraw.getAsLong() : "";
        return Optional.of(new Question(text + given, "--yes-withdraw " + missing));
    }
}
