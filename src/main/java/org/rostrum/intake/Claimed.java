package org.rostrum.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The columns of one table while their meanings are being settled. */
final class Claimed {
    private final List<Claim> claims = new ArrayList<>();
    /** The columns of each meaning from the left: each column asks for them, and a table may have thousands. */
    private final Map<Meaning, SortedSet<Integer>> columns = new EnumMap<>(Meaning.class);

    void add(Claim claim) {
        claims.add(claim);
        columns(claim.meaning()).add(claim.index());
    }

    private SortedSet<Integer> columns(Meaning meaning) {
        return columns.computeIfAbsent(meaning, key -> new TreeSet<>());
    }

    /** All columns as they are now; the list stays as it is while they change. */
    List<Claim> all() {
        return List.copyOf(claims);
    }

    List<Claim> of(Meaning meaning) {
        return columns(meaning).stream().map(claims::get).toList();
    }

    boolean has(Meaning meaning) {
        return !columns(meaning).isEmpty();
    }

    Optional<Claim> first(Meaning meaning) {
        return columns(meaning).stream().findFirst().map(claims::get);
    }

    /** Whether a heading says this code of the vocabulary. */
    boolean says(String code) {
        return claims.stream().anyMatch(claim -> claim.says(code));
    }

    /** Takes a column for something else, and adds why. */
    void become(Claim claim, Meaning meaning, String because) {
        set(claims.get(claim.index()).as(meaning, because));
    }

    /** Takes a column for what its content tells, whatever its heading. */
    void told(Claim claim, Meaning meaning, String evidence) {
        set(new Claim(claim.index(), claim.heading(), claim.match(), meaning, false, evidence));
    }

    private void set(Claim claim) {
        columns(claims.get(claim.index()).meaning()).remove(claim.index());
        claims.set(claim.index(), claim);
        columns(claim.meaning()).add(claim.index());
    }
}
