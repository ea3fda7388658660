package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.event.Category;
import org.rostrum.event.Role;
import org.rostrum.event.Status;
import org.rostrum.reference.Honorific;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;

/** What single cells say, whatever their column. */
final class Cells {
    private Cells() {}

    /** The address in lower case, without {@code mailto:} and angle brackets around it. */
    static String email(String cell) {
        String text = CellText.value(cell);
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            text = text.substring(open + 1, close).strip();
        }
        text = text.toLowerCase(Locale.ROOT);
        return text.startsWith("mailto:") ? text.substring("mailto:".length()).strip() : text;
    }

    /** Something before and after one @, with a dot behind it and no white space. */
    static boolean isEmail(String cell) {
        String text = email(cell);
        int at = text.indexOf('@');
        return at > 0
                && text.indexOf('@', at + 1) < 0
                && text.indexOf('.', at) > at + 1
                && text.indexOf(' ') < 0
                && !text.endsWith(".");
    }

    static boolean isHonorific(String cell) {
        return Honorific.of(CellText.name(cell)).isPresent();
    }

    static boolean isRepresented(String cell, LocalDate on) {
        return Represented.find(CellText.name(cell), on).outcome() != Resolution.Outcome.UNKNOWN;
    }

    /** The role that a word in any language stands for, the list's language first. */
    static Optional<Role> role(String cell, String language) {
        return Vocabulary.all().meaning("role", cell, language).flatMap(Role::of);
    }

    static Optional<Status> status(String cell, String language) {
        return Vocabulary.all().meaning("status", cell, language).flatMap(Status::of);
    }

    static Optional<Category> category(String cell, String language) {
        return Vocabulary.all().meaning("category", cell, language).flatMap(Category::of);
    }

    /** Whether a cell marks (true), or says that it does not (false); empty for anything else. */
    static Optional<Boolean> mark(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.of(false);
        }
        return Vocabulary.all().terms("mark", Vocabulary.key(text)).stream()
                .findFirst()
                .map(term -> term.meaning().equals("yes"));
    }
}
