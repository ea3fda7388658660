package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of one table while their meanings are being settled. */
final class Claimed {
    private final List<Claim> claims = new ArrayList<>();

    void add(Claim claim) {
        claims.add(claim);
    }

    /** All columns as they are now; the list stays as it is while they change. */
    List<Claim> all() {
        return List.copyOf(claims);
    }

    List<Claim> of(Meaning meaning) {
        return claims.stream().filter(claim -> claim.meaning() == meaning).toList();
    }

    boolean has(Meaning meaning) {
        return first(meaning).isPresent();
    }

    Optional<Claim> first(Meaning meaning) {
        return claims.stream().filter(claim -> claim.meaning() == meaning).findFirst();
    }

    /** Whether a heading says this code of the vocabulary. */
    boolean says(String code) {
        return claims.stream().anyMatch(claim -> claim.says(code));
    }

    /** Takes a column for something else, and adds why. */
    void become(Claim claim, Meaning meaning, String because) {
        claims.set(claim.index(), claims.get(claim.index()).as(meaning, because));
    }

    /** Takes a column for what its content tells, whatever its heading. */
    void told(Claim claim, Meaning meaning, String evidence) {
        claims.set(claim.index(), new Claim(claim.index(), claim.heading(), claim.match(), meaning, false, evidence));
    }
}
