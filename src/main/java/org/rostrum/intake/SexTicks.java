package org.rostrum.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.reference.Honorific;

/** Two columns to be ticked, one for men and one for women: {@code Mr} and {@code Ms}, {@code Male} and {@code Female}, {@code M} and {@code F}. */
final class SexTicks {
    /** A letter is a code for either sex in some language; these two together are not. */
    private static final int LONG = 3;

    private SexTicks() {}

    /** Takes two columns for that whose headings say so and whose cells are nothing but marks, where no other column has the sex. */
    static void settle(Claimed claimed, Sample sample) {
        List<Claim> ticked = claimed.all().stream()
                .filter(claim -> !claim.byUser() && !sex(claim.heading()).isEmpty())
                .filter(claim -> sample.share(
                                claim.index(), cell -> Cells.mark(cell).orElse(false))
                        .isAll())
                .toList();
        List<Claim> men =
                ticked.stream().filter(c -> sex(c.heading()).equals("M")).toList();
        List<Claim> women =
                ticked.stream().filter(c -> sex(c.heading()).equals("F")).toList();
        if (men.size() == 1 && women.size() == 1) {
            become(claimed, men.get(0), Meaning.MALE_MARK, women.get(0));
            become(claimed, women.get(0), Meaning.FEMALE_MARK, men.get(0));
        }
    }

    private static void become(Claimed claimed, Claim claim, Meaning meaning, Claim other) {
        claimed.told(claim, meaning, "marks, as beside it below “" + other.heading() + "”");
    }

    /** {@code M}, {@code F}, or empty where the heading is neither a form of address nor a word for a sex. */
    private static String sex(String heading) {
        if (heading.equalsIgnoreCase("M") || heading.equalsIgnoreCase("F")) {
            return heading.toUpperCase(Locale.ROOT);
        }
        String key = Vocabulary.key(heading);
        Optional<String> title = Honorific.of(heading).map(Honorific::sex).filter(sex -> !sex.isEmpty());
        if (title.isPresent() || key.length() < LONG) {
            return title.orElse("");
        }
        List<String> meant = Vocabulary.all().sexSystems().stream()
                .flatMap(system -> Optional.ofNullable(system.codes().get(key)).stream())
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.get(0) : "";
    }
}
