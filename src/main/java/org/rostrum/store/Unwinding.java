package org.rostrum.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.rostrum.text.UserError;

/**
 * What must be taken back, or done again, and in which order, so that one write can be. A write can be turned round when what it was made upon is as it was then and nothing later
 * that stands was made upon it: then its changes go back to the very values that they replaced.
 */
final class Unwinding {
    private final Lineage lineage;
    private final Dependence dependence;
    private final Map<Long, NavigableSet<Long>> related = new LinkedHashMap<>();
    private final Map<Long, Boolean> standing = new LinkedHashMap<>();
    private final Set<Long> under = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * One write that is turned round.
     *
     * @param first of its line
     * @param again whether it is done again, and not taken back
     * @param requiredBy the write that cannot be turned round before this one; of the one that the user asked for itself
     */
    record Step(long first, boolean again, long requiredBy) {}

    Unwinding(Lineage lineage, Dependence dependence) {
        this.lineage = lineage;
        this.dependence = dependence;
    }

    /** The steps in their order; the last one is the write asked for. */
    List<Step> steps(long first, boolean again) {
        turn(first, again, first);
        return List.copyOf(steps);
    }

    private void turn(long first, boolean again, long requiredBy) {
        if (stands(first) == again) {
            return;
        }
        if (!under.add(first)) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    "write " + requiredBy + " cannot be " + (again ? "done again" : "taken back") + ": it and write "
                            + first + " build on each other",
                    "take back the later writes one by one");
        }
        for (long later : related(first).tailSet(first, false).descendingSet()) {
            turn(later, false, first);
        }
        if (again) {
            for (long earlier : related(first).headSet(first, false)) {
                turn(earlier, lineage.stood(earlier, first), first);
            }
        }
        under.remove(first);
        standing.put(first, again);
        steps.add(new Step(first, again, requiredBy));
    }

    private boolean stands(long first) {
        return standing.computeIfAbsent(first, lineage::stands);
    }

    private NavigableSet<Long> related(long first) {
        NavigableSet<Long> known = related.get(first);
        if (known == null) {
            known = dependence.related(first);
            related.put(first, known);
        }
        return known;
    }
}
