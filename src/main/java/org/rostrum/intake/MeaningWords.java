package org.rostrum.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.event.Category;
import org.rostrum.event.Role;
import org.rostrum.event.Status;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** The words by which options say what a value is. */
final class MeaningWords {
    private MeaningWords() {}

    /**
     * {@code M}, {@code F} or {@code X} for "male", "female", "other" or a word for them in any language; empty for "none".
     *
     * @throws UserError (USAGE) for any other word
     */
    static String sex(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        if (Set.of("M", "F", "X").contains(code)) {
            return code;
        }
        if (Set.of("NONE", "-", "NOT STATED", "UNKNOWN").contains(code)) {
            return "";
        }
        Set<String> meanings = Vocabulary.all().sexSystems().stream()
                .map(s -> s.codes().getOrDefault(Vocabulary.key(word), ""))
                .filter(m -> !m.isEmpty())
                .collect(Collectors.toSet());
        if (meanings.size() != 1) {
            throw unknown(word, "sex", List.of("male", "female", "other", "none"));
        }
        return meanings.iterator().next();
    }

    /** The code of a role given by code or word. */
    static String role(String word, String language) {
        return Role.of(word)
                .or(() -> Cells.role(word, language))
                .orElseThrow(() -> unknown(
                        word,
                        "role",
                        List.of(Role.values()).stream().map(Role::code).toList()))
                .code();
    }

    static String status(String word, String language) {
        return Status.of(word)
                .or(() -> Cells.status(word, language))
                .orElseThrow(() -> unknown(
                        word,
                        "status",
                        List.of(Status.values()).stream().map(Status::code).toList()))
                .code();
    }

    static Optional<Category> category(String word, String language) {
        Optional<Category> category = Category.of(word).or(() -> Cells.category(word, language));
        if (category.isEmpty()) {
            throw unknown(
                    word,
                    "category",
                    List.of(Category.values()).stream().map(Category::code).toList());
        }
        return category;
    }

    static UserError unknown(String word, String what, List<String> words) {
        return new UserError(UserError.Kind.USAGE, "“" + word + "” is no " + what, Nearest.hint(word, words));
    }
}
