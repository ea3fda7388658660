package org.rostrum.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.store.Database;
import org.rostrum.store.PastChange;
import org.rostrum.store.PastWrite;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.text.UserError;

/** What one write changed, row by row; however much that is, one row is in memory at a time. */
public final class WriteChanges {
    private static final Set<String> INNER =
            Set.of("event", "name_from_capitals", "sex_source", "place", "key", "named");

    private WriteChanges() {}

    /** Whether a field is one that rostrum keeps for itself, and people do not see on lists. */
    static boolean isInner(String field) {
        return INNER.contains(field);
    }

    /**
     * The write in two sentences: what it is, and its sums.
     *
     * @throws UserError (USAGE) when there is no such write
     */
    public static List<String> heading(Database database, long number) {
        PastWrite write = write(database, number);
        String what = Histories.what(write);
        return List.of(
                "write " + number + ": " + write.command() + " (" + write.actor() + ", " + write.at() + "), "
                        + Histories.status(write),
                (what.isEmpty() ? "" : what + "; ")
                        + write.changes()
                        + (write.changes() == 1 ? " change" : " changes"));
    }

    private static PastWrite write(Database database, long number) {
        return database.history()
                .find(number)
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE, "there is no write " + number, "rostrum history shows the numbers"));
    }

    /**
     * For machines: {@code write, entity, id, name, change} ({@code added, removed, changed}){@code , field, old, new, note}; a record that was added or removed has a row for each
     * value.
     *
     * @throws UserError (USAGE) when there is no such write
     */
    public static ResultTable of(Database database, long number) {
        write(database, number);
        return new ResultTable(
                List.of(
                        Column.integer("write"),
                        Column.text("entity"),
                        Column.integer("id"),
                        Column.text("name"),
                        Column.text("change"),
                        Column.text("field"),
                        Column.text("old"),
                        Column.text("new"),
                        Column.text("note")),
                rows -> database.history().forEachChange(number, change -> rows(change, rows)));
    }

    private static void rows(PastChange change, Consumer<List<String>> rows) {
        for (FieldChange field : change.fields()) {
            rows.accept(List.of(
                    Long.toString(change.write()),
                    change.what(),
                    Long.toString(change.id()),
                    change.name(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    field.field(),
                    field.from(),
                    field.to(),
                    field.mark()));
        }
    }

    /**
     * For people: whom it concerns, field, old and new value; somebody who was added or removed is one row.
     *
     * @throws UserError (USAGE) when there is no such write
     */
    public static ResultTable forPeople(Database database, long number) {
        write(database, number);
        return new ResultTable(
                List.of(Column.text("who"), Column.text("field"), Column.text("old"), Column.text("new")),
                rows -> database.history().forEachChange(number, change -> linesForPeople(change, rows)));
    }

    private static void linesForPeople(PastChange change, Consumer<List<String>> rows) {
        String who = who(change);
        switch (change.kind()) {
            case ADDED -> rows.accept(List.of(who, "added", "", described(change)));
            case REMOVED -> rows.accept(List.of(who, "removed", described(change), ""));
            default ->
                change.fields().stream()
                        .filter(field -> !isInner(field.field()))
                        .forEach(field -> rows.accept(List.of(
                                who,
                                field.field(),
                                field.from(),
                                field.to() + (field.mark().isEmpty() ? "" : " (" + field.mark() + ")"))));
        }
    }

    private static String who(PastChange change) {
        return change.what().equals("participant")
                ? change.name() + " (" + change.id() + ")"
                : change.what() + " " + change.name();
    }

    /** What tells somebody or something from others, in a few words. */
    static String described(PastChange change) {
        List<String> fields = switch (change.what()) {
            case "participant" -> List.of("delegation", "organisation", "position", "email");
            case "item" -> List.of("day", "start", "title", "room");
            case "event" -> List.of("title", "from", "to");
            case "order" -> List.of("place", "beside");
            case "rule" -> List.of("severity", "parameters");
            case "waiver" -> List.of("finding", "because", "until");
            default -> List.of("delegation", "organisation");
        };
        return Stream.concat(
                        fields.stream().map(change::value),
                        Stream.of(change.value("status")).filter(status -> !status.equals("registered")))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
