package org.rostrum.job;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rostrum.text.Fold;

/** In what a value that is stored differs from the text that was sent, in words. The text is not read anew: the two are only compared. */
final class Reasons {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String OTHER = "a part of the cell, or its usual form";

    private Reasons() {}

    /** The rule that made the value of the text of a column taken for this. */
    static String of(String field, String meaning, String sent, String value, List<String> notes) {
        return switch (field) {
            case "given_name", "family_name" -> personName(field, meaning, sent, value);
            case "sex" ->
                notes.stream()
                        .filter(note -> note.contains("codes "))
                        .map(note -> note.substring(note.indexOf("codes ")))
                        .findFirst()
                        .orElse("the code of the column for it");
            case "email" -> email(sent, value);
            case "honorific" -> same(sent, value) ? "as sent" : "the usual form of this title";
            case "phone" -> same(sent, value) ? "as sent" : "one telephone number of those in the cell, or respelt";
            case "arrival", "departure", "day" -> same(sent, value) ? "as sent" : "the date that the cell says";
            case "start", "end" -> same(sent, value) ? "as sent" : "the time that the cell says";
            case "role" ->
                meaning.equals("head_mark")
                        ? "the mark of the column for heads of delegation"
                        : meaning.equals("position")
                                ? "the position names the head of delegation"
                                : same(sent, value) ? "as sent" : "the role that the word means in the list's language";
            case "status" -> same(sent, value) ? "as sent" : "the status that the word means in the list's language";
            case "category" ->
                meaning.equals("category")
                        ? "the kind of delegation that the word means"
                        : "follows from who is represented";
            case "delegation" -> name(sent, value);
            case "organisation" -> organisation(meaning, sent, value);
            default -> text(sent, value);
        };
    }

    private static String personName(String field, String meaning, String sent, String value) {
        boolean whole = meaning.equals("full_name");
        String part = whole ? (field.equals("given_name") ? "the given" : "the family") + " name of the full name" : "";
        String inCell = whole ? part(sent, value) : sent;
        String change = same(inCell, value)
                ? ""
                : inCell.equals(inCell.toUpperCase(Locale.ROOT))
                                && Fold.key(inCell).equals(Fold.key(value))
                        ? "the case a person would write, from capitals"
                        : text(inCell, value);
        if (part.isEmpty()) {
            return change.isEmpty() ? "as sent" : change;
        }
        return change.isEmpty() ? part : part + ", " + change;
    }

    /** Where the value stands in a longer text, in the text's own spelling; the value itself where it does not. */
    private static String part(String sent, String value) {
        int at = sent.toUpperCase(Locale.ROOT).indexOf(value.toUpperCase(Locale.ROOT));
        return at < 0 || at + value.length() > sent.length() ? value : sent.substring(at, at + value.length());
    }

    private static String email(String sent, String value) {
        String tidy = sent.strip();
        return tidy.equals(value)
                ? "as sent"
                : tidy.toLowerCase(Locale.ROOT).equals(value)
                        ? "in small letters"
                        : "the first address in the cell, in small letters";
    }

    /** How the name of who is represented was told from what was sent. */
    static String name(String sent, String value) {
        if (same(sent, value)) {
            return "as sent";
        }
        if (Fold.key(sent).equals(Fold.key(value))) {
            return "the name in its usual spelling";
        }
        return sent.strip().length() <= 3 && sent.equals(sent.toUpperCase(Locale.ROOT))
                ? "by its code “" + sent.strip() + "”"
                : "“" + sent.strip() + "” is another name of " + (value.isEmpty() ? "it" : value);
    }

    private static String organisation(String meaning, String sent, String value) {
        if (meaning.equals("represented")) {
            return "who is represented, since no cell names an organisation";
        }
        String rule = text(sent, value);
        return rule.equals(OTHER) ? "a spelling that 'organisation alias' has joined with it" : rule;
    }

    private static String text(String sent, String value) {
        if (sent.equals(value)) {
            return "as sent";
        }
        if (same(sent, value)) {
            return "as sent, blanks tidied";
        }
        return Fold.key(sent).equals(Fold.key(value)) ? "as sent, letters and marks in their usual form" : OTHER;
    }

    private static boolean same(String sent, String value) {
        return BLANKS.matcher(sent.strip()).replaceAll(" ").equals(value);
    }
}
