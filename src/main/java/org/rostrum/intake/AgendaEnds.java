package org.rostrum.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;

/** Gives times to items that have none of their own, by the rows around them, and says so. */
final class AgendaEnds {
    private static final int FEW = 5;

    private final List<AgendaRow> rows;
    private final Set<Integer> withoutStart;
    private final Set<Integer> withoutEnd;
    private final Set<LocalDateTime> starts;
    private final MappingOptions options;
    private final Map<String, Integer> numbered = new HashMap<>();

    /**
     * @param withoutStart the places among the rows of items without any time
     * @param withoutEnd of items with a start alone
     * @param starts all that are known, also of rows with something else that cannot be read
     */
    AgendaEnds(
            List<AgendaRow> rows,
            Set<Integer> withoutStart,
            Set<Integer> withoutEnd,
            Set<LocalDateTime> starts,
            MappingOptions options) {
        this.starts = starts;
        this.rows = rows;
        this.withoutStart = withoutStart;
        this.withoutEnd = withoutEnd;
        this.options = options;
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            rows.get(i)
                    .item()
                    .map(AgendaItem::number)
                    .filter(number -> !number.isEmpty())
                    .ifPresent(number -> numbered.putIfAbsent(ItemNumber.key(number), place));
        }
    }

    /** What was done, a sentence each; the rows are changed. */
    List<String> settle() {
        List<String> notes = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        withoutEnd.forEach(place -> endAtNext(place, next));
        if (!next.isEmpty()) {
            notes.add("items without an end last until the next item of their day starts: " + next.size());
        }
        List<Integer> inherited = new ArrayList<>();
        withoutStart.forEach(place -> takeFromWhole(place, inherited));
        if (!inherited.isEmpty()) {
            notes.add("items without times of their own have those of the item they are part of: " + inherited.size()
                    + " (" + rowNumbers(inherited) + ")");
        }
        return notes;
    }

    private String rowNumbers(List<Integer> places) {
        return (places.size() == 1 ? "row " : "rows ")
                + places.stream()
                        .limit(FEW)
                        .map(place -> Integer.toString(rows.get(place).origin().row()))
                        .collect(Collectors.joining(", "))
                + (places.size() > FEW ? ", …" : "");
    }

    private void endAtNext(int place, List<Integer> done) {
        AgendaRow row = rows.get(place);
        AgendaItem item = row.item().orElseThrow();
        Optional<LocalDateTime> next = starts.stream()
                .filter(start ->
                        start.isAfter(item.start()) && start.toLocalDate().equals(item.day()))
                .min(LocalDateTime::compareTo);
        Optional<LocalDateTime> whole = whole(row)
                .filter(parent -> !withoutEnd.contains(parent) && !withoutStart.contains(parent))
                .map(parent -> rows.get(parent).item().orElseThrow().end())
                .filter(end -> end.isAfter(item.start()) && (next.isEmpty() || end.isBefore(next.get())));
        Optional<LocalDateTime> end = whole.or(() -> next);
        if (end.isPresent()) {
            rows.set(place, row.withItem(item.withTimes(item.start(), end.get())));
            done.add(place);
            return;
        }
        Optional<LocalDateTime> said = always(item);
        rows.set(
                place,
                said.map(until -> row.withItem(item.withTimes(item.start(), until)))
                        .orElseGet(() -> row.asError("the item has no end, and nothing of its day starts after it;"
                                + " --set duration=30m says how long such items are")));
    }

    /** The end by {@code --set duration} or {@code --set end}. */
    private Optional<LocalDateTime> always(AgendaItem item) {
        OptionalInt length = Times.length(options.set().getOrDefault(AgendaMeaning.DURATION.code(), ""));
        OptionalInt end = Times.read(options.set().getOrDefault(AgendaMeaning.END.code(), ""));
        if (length.isPresent()) {
            return Optional.of(item.start().plusMinutes(length.getAsInt()));
        }
        LocalDate day = item.day();
        return end.isPresent() ? Optional.of(day.atStartOfDay().plusMinutes(end.getAsInt())) : Optional.empty();
    }

    private void takeFromWhole(int place, List<Integer> done) {
        AgendaRow row = rows.get(place);
        AgendaItem item = row.item().orElseThrow();
        Optional<Integer> whole = whole(row).filter(parent -> !withoutStart.contains(parent));
        Optional<Integer> around = whole.isPresent() ? whole : sessionAbove(place);
        if (around.isEmpty() || rows.get(around.get()).item().isEmpty()) {
            rows.set(place, row.asError("the item has no start"));
            return;
        }
        AgendaItem session = rows.get(around.get()).item().get();
        AgendaRow timed = row.withItem(item.withTimes(session.start(), session.end()));
        rows.set(place, whole.isPresent() ? timed : timed.withPartOf(session.label()));
        done.add(place);
    }

    /** The item that a row is part of by its number. */
    private Optional<Integer> whole(AgendaRow row) {
        String number = row.item().map(AgendaItem::number).orElse("");
        String partOf = row.partOf();
        return partOf.isEmpty()
                ? ItemNumber.parents(number).stream()
                        .map(numbered::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.ofNullable(numbered.get(ItemNumber.key(partOf)));
    }

    /** The session in whose row or below whose row an item stands that has no time of its own. */
    private Optional<Integer> sessionAbove(int place) {
        AgendaItem item = rows.get(place).item().orElseThrow();
        if (item.kind() != AgendaItem.Kind.ITEM) {
            return Optional.empty();
        }
        for (int above = place - 1; above >= 0; above--) {
            Optional<AgendaItem> other = rows.get(above).item();
            if (other.isPresent() && !withoutStart.contains(above)) {
                return other.filter(o -> o.day().equals(item.day()) && isWhole(o.kind()))
                                .isPresent()
                        ? Optional.of(above)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(AgendaItem.Kind kind) {
        return switch (kind) {
            case OPENING, SESSION, SIDE_EVENT, CLOSING -> true;
            case REGISTRATION, ITEM, BREAK, SOCIAL -> false;
        };
    }
}
