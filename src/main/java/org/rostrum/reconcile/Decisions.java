package org.rostrum.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.text.UserError;

/** The answers of {@code --match}, and which of them a row has asked for. */
final class Decisions {
    static final String NEW = "new";

    private final Map<String, String> answers;
    private final Known known;
    private final Set<String> used = new HashSet<>();

    Decisions(Map<String, String> answers, Known known) {
        this.answers = answers;
        this.known = known;
    }

    /** The answer for a row, or empty. */
    Optional<String> of(Origin origin) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> answer = Optional.ofNullable(answers.get(origin.toString()));
        answer.ifPresent(given -> used.add(origin.toString()));
        return answer;
    }

    /** The participant that an answer names: by id, or by the row of the list that has named one of the candidates. */
    Participant person(Origin origin, String answer, List<Participant> candidates) {
        Optional<Participant> named = candidates.stream()
                .filter(p ->
                        p.origin().map(Origin::toString).filter(answer::equals).isPresent())
                .findFirst();
        if (named.isEmpty() && answer.matches("[0-9]{1,18}")) {
            named = known.byId(Long.parseLong(answer)).stream().findFirst();
        }
        return named.map(known::survivor)
                .orElseThrow(
                        () -> new UserError(
                                UserError.Kind.USAGE,
                                "--match " + origin + "=" + answer + " names no participant of the event",
                                "give the id of a participant, the file:row of an earlier row of the list that names the same person, or new"));
    }

    /** The rows for which there is an answer and of which the list had none. */
    Set<String> unused() {
        Set<String> rows = new TreeSet<>(answers.keySet());
        rows.removeAll(used);
        return rows;
    }
}
