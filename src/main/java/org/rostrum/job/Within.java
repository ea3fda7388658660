package org.rostrum.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.text.Fold;
import org.rostrum.text.UserError;

/** For which delegations a list is whole. */
final class Within {
    private Within() {}

    /**
     * The delegations that {@code delegation=LV} or {@code category=state} means; all when nothing is said.
     *
     * @throws UserError (USAGE) when it means none that could be
     */
    static Predicate<Delegation> of(Optional<String> within, Event event) {
        if (within.isEmpty()) {
            return delegation -> true;
        }
        String text = within.get();
        int equals = text.indexOf('=');
        String field = equals < 0 ? "" : text.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = text.substring(equals + 1).strip();
        return switch (field) {
            case "delegation", "country" -> delegation(value, event);
            case "category" -> category(value);
            default ->
                throw new UserError(
                        UserError.Kind.USAGE,
                        "--within “" + text + "” is not understood",
                        "give --within delegation=LV, or category=state");
        };
    }

    private static Predicate<Delegation> delegation(String value, Event event) {
        Resolution resolution = Represented.resolve(value, event.from());
        if (resolution.outcome() == Resolution.Outcome.FOUND) {
            Affiliation affiliation = Affiliation.of(resolution.identities().get(0));
            return delegation -> delegation.affiliation().country().equals(affiliation.country())
                    && delegation.affiliation().organisation().equals(affiliation.organisation());
        }
        return delegation -> Fold.key(delegation.name()).equals(Fold.key(value));
    }

    private static Predicate<Delegation> category(String value) {
        Category category = Category.of(value)
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "there is no category “" + value + "”",
                        "categories are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Category.values())
                                                .map(Category::code)
                                                .toList())));
        return delegation -> delegation.category() == category;
    }
}
