package org.rostrum.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where somebody has put a delegation in the protocol order of an event, within its category.
 *
 * @param other the delegation before or after which it stands
 */
public record ProtocolPlace(long delegation, Where where, Optional<Long> other) {
    /** Where a delegation was put. */
    public enum Where {
        FIRST,
        LAST,
        BEFORE,
        AFTER;

        /** The word stored: {@code first} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The delegations in their protocol order. Each place is taken in turn; one whose delegations are not there, or are of two categories, says nothing.
     *
     * @param house the delegations in the order of the house, each category together
     */
    public static List<Delegation> arrange(List<Delegation> house, List<ProtocolPlace> places) {
        List<Delegation> order = new ArrayList<>(house);
        places.forEach(place -> place.put(order));
        return order;
    }

    private void put(List<Delegation> order) {
        Optional<Delegation> moved = in(order, delegation);
        if (moved.isEmpty()) {
            return;
        }
        List<Delegation> beside = order.stream()
                .filter(one -> one.category() == moved.get().category() && one.id() != delegation)
                .filter(one -> other.isEmpty() || one.id() == other.get())
                .toList();
        if (beside.isEmpty()) {
            return;
        }
        order.remove(moved.get());
        boolean before = where == Where.FIRST || where == Where.BEFORE;
        int at = order.indexOf(beside.get(before ? 0 : beside.size() - 1));
        order.add(before ? at : at + 1, moved.get());
    }

    private static Optional<Delegation> in(List<Delegation> order, long id) {
        return order.stream().filter(one -> one.id() == id).findFirst();
    }
}
