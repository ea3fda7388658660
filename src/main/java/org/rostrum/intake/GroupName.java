package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;

/** A country or organisation that heads a block of rows or a whole sheet: {@code NORWAY}, {@code Delegation of Latvia}, {@code Delegācija: Latvija}. */
final class GroupName {
    private static final int MOST_WORDS = 12;
    private static final int MOST_CHARACTERS = 500;
    /** At most so many words like "of the" stand between "delegation" and the name. */
    private static final int MOST_BETWEEN = 2;

    private static final Set<String> SAYS_SO = Set.of("represented", "representing", "state");

    private GroupName() {}

    /** The spelling of the one represented, when the text is that and nothing else; with or without "delegation of" in any language. */
    static Optional<String> of(String text, LocalDate on) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String tidy = CellText.name(text);
        return isFound(tidy, on) ? Optional.of(tidy) : afterWord(tidy, on);
    }

    /** Whether a name that was found is that of a State. */
    static boolean isState(String name, LocalDate on) {
        return Represented.find(name, on).identities().get(0).kind() == Identity.Kind.COUNTRY;
    }

    /** The same, only where the text says that it is a delegation. */
    static Optional<String> afterWord(String text, LocalDate on) {
        List<String> words = Arrays.asList(CellText.name(text).split(" "));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int length = words.size() - 1; length > 0; length--) {
            if (isHeading(String.join(" ", words.subList(0, length)))) {
                return firstFound(words.subList(length, words.size()), on);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String words) {
        return Vocabulary.all().terms("heading", Vocabulary.key(words)).stream()
                .anyMatch(term -> SAYS_SO.contains(term.meaning()));
    }

    private static Optional<String> firstFound(List<String> words, LocalDate on) {
        for (int from = 0; from <= MOST_BETWEEN && from < words.size(); from++) {
            String rest = String.join(" ", words.subList(from, words.size()));
            if (isFound(rest, on)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private static boolean isFound(String text, LocalDate on) {
        return Represented.find(text, on).outcome() == Resolution.Outcome.FOUND;
    }
}
