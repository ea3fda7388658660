package org.rostrum.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A country or territory of ISO 3166-1, or a State that is no more (ISO 3166-3).
 *
 * @param code alpha-2 in capitals; of a State that is no more the four letters of ISO 3166-3 ({@code CSHH}), since its two may have been given again
 * @param alpha3 three letters
 * @param numeric three digits
 * @param from the first day of a State that is no more, where another had its name before
 * @param end the first day on which it was no more
 * @param successors codes of those who came after it
 */
public record Country(
        String code,
        String alpha3,
        String numeric,
        Optional<LocalDate> from,
        Optional<LocalDate> end,
        List<String> successors) {
    public Country {
        successors = List.copyOf(successors);
    }

    /** Whether it existed on the day. Countries of today always did, by whatever name. */
    public boolean existed(LocalDate on) {
        return (from.isEmpty() || !on.isBefore(from.get())) && (end.isEmpty() || on.isBefore(end.get()));
    }
}
