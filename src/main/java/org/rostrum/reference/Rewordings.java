package org.rostrum.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.text.Fold;

/**
 * Other ways to write a name: without articles ({@code l'Albanie}, {@code Niger (the)}), turned back where it was turned round at a comma or bracket
 * ({@code Korea, Republic of}), with signs and abbreviations written out. A rewording must be a name to the letter to count for anything.
 */
final class Rewordings {
    /** Articles that stand before or, in brackets, behind names in the languages of the United Nations and their neighbours. Single letters are left out: they are initials too. */
    private static final Set<String> ARTICLES =
            Set.of("the", "la", "le", "les", "l", "el", "los", "las", "lo", "il", "gli", "die", "der", "das", "het");

    private Rewordings() {}

    /** The text in other words, most like it first, without the text itself; empty when it has nothing to reword. */
    static List<String> of(String text) {
        List<String> rewordings = new ArrayList<>();
        List<String> parts = parts(text);
        if (parts.size() == 2) {
            turnBack(withoutArticle(parts.get(0)), parts.get(1), rewordings);
        }
        add(withoutArticle(String.join(", ", parts)), text, rewordings);
        add(withoutArticle(text).replace("&", " and ").replace("+", " and "), text, rewordings);
        add(text, "", rewordings);
        return rewordings;
    }

    private static void add(String rewording, String text, List<String> rewordings) {
        if (!rewording.isBlank() && !rewording.equals(text) && !rewordings.contains(rewording)) {
            rewordings.add(rewording);
        }
    }

    /** The parts of the text that are more than an article. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : Represented.split(text)) {
            if (!ARTICLES.contains(Fold.key(part))) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** {@code Korea}, {@code Republic of} is "Republic of Korea"; where the list left the "of" out too it is put in. */
    private static void turnBack(String name, String form, List<String> rewordings) {
        String front = withoutArticle(form);
        if (isApostrophe(front.charAt(front.length() - 1))) {
            add(front + name, "", rewordings);
        } else {
            add(front + " " + name, "", rewordings);
            add(front + " of " + name, "", rewordings);
            add(front + " of the " + name, "", rewordings);
        }
    }

    /** Without the article at the beginning, which may be tied on by an apostrophe. */
    static String withoutArticle(String text) {
        String stripped = text.strip();
        for (int i = 1; i < stripped.length() && i <= 4; i++) {
            char c = stripped.charAt(i);
            if (isApostrophe(c) || c == ' ') {
                boolean article = ARTICLES.contains(Fold.key(stripped.substring(0, i))) && (c == ' ') == (i > 1);
                return article ? stripped.substring(i + 1).strip() : stripped;
            }
        }
        return stripped;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`' || c == '\u00b4' || c == '\u02bc' || c == '\u2018';
    }
}
