package org.rostrum.intake;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a cell as it is kept: composed (NFC), white space tidied, and nothing where a cell only says that it has nothing. */
public final class CellText {
    /** No word for "nothing" is longer. */
    private static final int LONGEST_UNNAMED = 5;

    private static final int LONGEST_NOTHING = 20;
    /** Shorter words for "nothing" are names, too. */
    private static final int SHORTEST_NOTHING = 4;

    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)]\\s*(?=\\p{L})");

    private CellText() {}

    /** NFC, without white space around it, with one space between words and without characters that nobody sees: control characters, marks of direction and the like. */
    public static String tidy(String cell) {
        if (isTidy(cell)) {
            return cell;
        }
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        StringBuilder text = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c) || isJoiner(c) && joins(composed, i)) {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The tidy text, or empty when it has neither letter nor digit. */
    static String name(String cell) {
        String text = tidy(cell);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return text;
            }
        }
        return "";
    }

    /** The tidy text, or empty when it only says that there is nothing: {@code -}, {@code n/a}, {@code tbc}. */
    static String value(String cell) {
        String text = name(cell);
        return text.isEmpty() || text.length() <= LONGEST_NOTHING && saysNothing(text) ? "" : text;
    }

    /** The tidy text of a name, or empty when it says that there is none ({@code N/A}, {@code tbc}); Na and Nil are names. */
    static String person(String cell) {
        String text = name(cell);
        boolean nothing = !text.isEmpty()
                && text.length() <= LONGEST_NOTHING
                && !(text.length() < SHORTEST_NOTHING && isWord(text))
                && saysNothing(text);
        return nothing || isNobodyYet(text) ? "" : withoutNumber(text);
    }

    /** {@code Interpreter TBC}: somebody in a role, who is not named yet. */
    private static boolean isNobodyYet(String text) {
        int last = text.lastIndexOf(' ');
        return last > 0
                && text.length() - last <= LONGEST_UNNAMED
                && saysNothing(text.substring(last + 1))
                && Cells.role(text.substring(0, last), "").isPresent();
    }

    /** Without the number in a list that stands before a name: {@code 1. Mr. Jaan KASK}. */
    private static String withoutNumber(String name) {
        boolean may = !name.isEmpty() && Character.isDigit(name.charAt(0));
        return may ? NUMBERED.matcher(name).replaceFirst("") : name;
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter)
                && !text.toLowerCase(Locale.ROOT).startsWith("tb");
    }

    /** Whether a cell that is not blank counts as empty in a column of this meaning. */
    static boolean saysNothing(String cell, Meaning meaning) {
        if (cell.length() > LONGEST_NOTHING || !Nothing.mayBe(cell) || cell.isBlank()) {
            return false;
        }
        return switch (meaning) {
            case GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, SECOND_FAMILY_NAME, FULL_NAME ->
                person(cell).isEmpty();
            case REPRESENTED -> Representation.spelling(cell).isEmpty();
            default -> value(cell).isEmpty();
        };
    }

    /** Whether the character at a place is left out of the tidy text, or is read as a space and looks like none. */
    static boolean isUnseen(String cell, int at) {
        char c = cell.charAt(at);
        return c >= 0x80 && (isInvisible(c) && !(isJoiner(c) && joins(cell, at)) || c == '\u00a0' || c == '\u202f');
    }

    private static boolean saysNothing(String text) {
        return Nothing.mayBe(text)
                && !Vocabulary.all().terms("empty", Vocabulary.key(text)).isEmpty();
    }

    /** The first three letters of the words for nothing, so that other cells need no look-up. */
    private static final class Nothing {
        private static final int LATIN = 128;
        private static final int LETTERS = 3;
        /** Letters and digits in base 36, from 1. */
        private static final int BASE = Character.MAX_RADIX + 1;

        private static final BitSet BEGINNINGS = new BitSet(BASE * BASE * BASE);

        static {
            for (String word : Vocabulary.all().keys("empty")) {
                int beginning = beginning(word);
                if (beginning >= 0) {
                    BEGINNINGS.set(beginning);
                }
            }
        }

        static boolean mayBe(String text) {
            int beginning = beginning(text);
            return beginning < 0 || BEGINNINGS.get(beginning);
        }

        /** The letters or digits in one number, 0 for those that are not there; below 0 where there is none, or one is not Latin and plain. */
        private static int beginning(String text) {
            int number = 0;
            int found = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= LATIN) {
                    return -1;
                }
                if (found == LETTERS) {
                    return number; // no accent follows that the last letter would be composed with
                }
                int digit = digit(c);
                if (digit > 0) {
                    number = number * BASE + digit;
                    found++;
                }
            }
            return found == 0 ? -1 : found == 1 ? number * BASE * BASE : found == 2 ? number * BASE : number;
        }

        private static int digit(char c) {
            if (c >= 'a' && c <= 'z') {
                return c - 'a' + 11;
            }
            return c >= 'A' && c <= 'Z' ? c - 'A' + 11 : c >= '0' && c <= '9' ? c - '0' + 1 : 0;
        }
    }

    private static boolean isTidy(String cell) {
        boolean gap = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= 0x300 && c != '\u2019' && c != '\u2013' || c == 0xAD || c < ' ' || c >= 0x7F && c <= 0xA0) {
                return (c >= 0x370 && c < 0x2000)
                        && Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                        && isPlainSpaced(cell);
            }
            if (c == ' ' && gap) {
                return false;
            }
            gap = c == ' ';
        }
        return cell.isEmpty() || !gap;
    }

    private static boolean isPlainSpaced(String cell) {
        boolean gap = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean space = isSpace(c);
            if (isInvisible(c) || space && (gap || c != ' ')) {
                return false;
            }
            gap = space;
        }
        return !gap;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width spaces, marks of direction, soft hyphen, byte order mark and control characters, which no name has. */
    private static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xAD
                || c == 0x180E
                || c == 0xFEFF
                || Character.isISOControl(c);
    }

    private static boolean isJoiner(char c) {
        return c == 0x200C || c == 0x200D;
    }

    /** The joiners belong to the spelling of Arabic and Indic words, and to none in Latin or Cyrillic. */
    private static boolean joins(String text, int at) {
        return at > 0 && at + 1 < text.length() && isJoined(text.charAt(at - 1)) && isJoined(text.charAt(at + 1));
    }

    private static boolean isJoined(char c) {
        return c >= 0x600 && c < 0x1000;
    }
}
