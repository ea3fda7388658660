package org.rostrum.job;

import java.util.Optional;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.store.Database;
import org.rostrum.store.MatchDecision;

/** Where a value came from that somebody got when another registration was merged into his. */
final class MergedValue {
    private final Database database;
    private final long stays;

    MergedValue(Database database, long stays) {
        this.database = database;
        this.stays = stays;
    }

    /** What a list said of the value in the registration that was merged by this write; empty when the write merged none. */
    Optional<SentValue> of(long write, String field, String value) {
        return database.matches().all().stream()
                .filter(decision -> decision.kind() == MatchDecision.Kind.MERGED && decision.participant() == stays)
                .flatMap(decision -> database.matches().participant(decision.other()).stream())
                .filter(other -> wasMerged(other, write))
                .findFirst()
                .map(other -> takenOver(other, write, field, value));
    }

    private boolean wasMerged(Participant other, long write) {
        return database.history().ofParticipant(other.id()).stream()
                .anyMatch(change ->
                        change.write() == write && change.value("status").equals(Status.REPLACED.code()));
    }

    private SentValue takenOver(Participant other, long write, String field, String value) {
        String from = "from " + other.fullName() + " (" + other.id() + ") when the two were merged";
        return Why.of(database, other).steps(field, field).stream()
                .filter(step -> step.write().number() < write && step.to().equals(value))
                .findFirst()
                .flatMap(Why.Step::sent)
                .map(sent -> new SentValue(
                        sent.text(),
                        sent.source(),
                        sent.column(),
                        sent.heading(),
                        sent.meaning(),
                        sent.rule() + "; taken over " + from))
                .orElseGet(() -> SentValue.none("", "by hand; taken over " + from));
    }
}
