package org.rostrum.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.event.Category;
import org.rostrum.event.Role;
import org.rostrum.event.Sex;
import org.rostrum.event.Status;
import org.rostrum.text.Fold;

/** What participants can be counted by, each of its values in the form in which lists print it. */
public enum Dimension {
    CATEGORY(codes(Category.values(), Category::code)),
    DELEGATION(List.of()),
    /** ISO 3166-1 alpha-2, empty where an organisation is represented. */
    COUNTRY(List.of()),
    COUNTRY_NAME(List.of()),
    ORGANISATION(List.of()),
    ORGANISATION_KIND(List.of()),
    POSITION(List.of()),
    HONORIFIC(List.of()),
    SEX(codes(Sex.values(), Sex::code)),
    ROLE(codes(Role.values(), Role::code)),
    STATUS(codes(Status.values(), Status::code)),
    /** ISO 8601 dates. */
    ARRIVAL(List.of()),
    DEPARTURE(List.of());

    private final List<String> codesInOrder;

    Dimension(List<String> codesInOrder) {
        this.codesInOrder = codesInOrder;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        List<String> codes = new ArrayList<>();
        for (T value : values) {
            codes.add(code.apply(value));
        }
        return List.copyOf(codes);
    }

    /** The name in columns and options: {@code category} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension with this name, or empty. */
    public static Optional<Dimension> of(String code) {
        for (Dimension dimension : values()) {
            if (dimension.code().equals(code)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** The names of all, in the order of the columns of lists. */
    public static List<String> names() {
        return codes(values(), Dimension::code);
    }

    /** A text by which values of this dimension sort as reports list them: codes in their own order, names in English alphabetical order, no value last. */
    String sortKey(String value) {
        if (!codesInOrder.isEmpty()) {
            int place = codesInOrder.indexOf(value);
            return String.valueOf((char) (place < 0 ? codesInOrder.size() : place));
        }
        return value.isEmpty() ? "\uffff" : Fold.key(value) + "\u0000" + value;
    }

    /** Counts in the order of their groups, the first dimension first. */
    static List<Count> sorted(List<Dimension> dimensions, List<Count> counts) {
        record Keyed(List<String> keys, Count count) {}
        Comparator<Keyed> order = (one, other) -> 0;
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            order = order.thenComparing(keyed -> keyed.keys.get(place));
        }
        List<Keyed> keyed = new ArrayList<>(counts.size());
        for (Count count : counts) {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < dimensions.size(); i++) {
                keys.add(dimensions.get(i).sortKey(count.group().get(i)));
            }
            keyed.add(new Keyed(keys, count));
        }
        keyed.sort(order);
        return keyed.stream().map(Keyed::count).toList();
    }
}
