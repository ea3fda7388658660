package org.rostrum.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one finding may stay as it is.
 *
 * @param finding its {@link Finding#key}
 * @param rule the rule that found it
 * @param entity what it is about, as in {@link Finding#entity}
 * @param id of that, 0 when there is none
 * @param because why, in somebody's words
 * @param until the last day on which it may, empty for good
 */
public record Waiver(String finding, String rule, String entity, long id, String because, Optional<LocalDate> until) {
    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return until.isEmpty() || !day.isAfter(until.get());
    }
}
