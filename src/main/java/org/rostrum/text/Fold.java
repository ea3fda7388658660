package org.rostrum.text;

import java.text.Normalizer;

/** Reduces written text to the key that two spellings of the same name share. */
public final class Fold {
    /** What the letters from U+00C0 to U+024F fold to when it is one letter ({@code ?} when it is not); held to {@link Normalizer} by a test. */
    private static final String LATIN_LETTERS = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllll??llnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "????????????????????????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa????"
            + "aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    private static final int FIRST_LATIN = 0xC0;
    private static final char UNKNOWN = '\uffff';
    private static final char NOTHING = '\0';

    private Fold() {}

    /**
     * Lower case without accents or punctuation, words apart by one space. Letters that have no accent to lose are written as in passports without
     * them ({@code ł ø đ} as {@code l o d}, {@code ß æ œ þ} as {@code ss ae oe th}). An apostrophe disappears ({@code O’Malley} is
     * {@code oflaherty}), every other punctuation parts two words. The same for NFC and NFD, and for its own result.
     */
    public static String key(String text) {
        int length = text.length();
        char[] key = new char[length];
        int used = 0;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char folded = plain(text.charAt(i));
            if (folded == UNKNOWN) {
                return keyOfAnyScript(text);
            } else if (folded == ' ') {
                gap = used > 0;
            } else if (folded != NOTHING) {
                if (gap) {
                    key[used++] = ' ';
                    gap = false;
                }
                key[used++] = folded;
            }
        }
        return same(text, key, used) ? text : new String(key, 0, used);
    }

    /** {@link #key}, with Cyrillic and Greek letters written in Latin ones: {@code Щукин} is {@code shchukin}. */
    public static String latin(String text) {
        return key(Transliteration.toLatin(text));
    }

    /** What becomes of a character that stands by itself: a letter, a digit, a space, {@link #NOTHING}, or {@link #UNKNOWN} when it takes a closer look. */
    private static char plain(char c) {
        if (c < 0x80) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                return c;
            }
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c == '\'' || c == '`' ? NOTHING : ' ';
        }
        if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN_LETTERS.length()) {
            char letter = LATIN_LETTERS.charAt(c - FIRST_LATIN);
            return letter == '?' ? UNKNOWN : letter;
        }
        return c == '\u2019' ? NOTHING : c == '\u2013' || c == '\u00a0' ? ' ' : UNKNOWN;
    }

    private static boolean same(String text, char[] key, int used) {
        if (used != text.length()) {
            return false;
        }
        for (int i = 0; i < used; i++) {
            if (text.charAt(i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    private static String keyOfAnyScript(String text) {
        String apart = Normalizer.normalize(withoutApostrophes(text), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(apart.length() + 4);
        boolean gap = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (isAccent(c) || isApostrophe(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (!isPartOfWord(c)) {
                gap = key.length() > 0;
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            appendFolded(c, key);
        }
        return key.toString();
    }

    private static String withoutApostrophes(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isApostrophe(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'',
                    '`',
                    0xB4,
                    0x2B9,
                    0x2BB,
                    0x2BC,
                    0x2BD,
                    0x2BE,
                    0x2BF,
                    0x2018,
                    0x2019,
                    0x201B,
                    0x2032,
                    0xFF07,
                    0xFF40,
                    0x1FFD,
                    0x1FEF,
                    0x1FBD -> true;
            default -> false;
        };
    }

    /** The marks of Latin, Greek, Cyrillic, Hebrew and Arabic; those of other scripts are vowels and belong to the word. */
    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x483 && c <= 0x487
                || c >= 0x591 && c <= 0x5C7
                || c >= 0x610 && c <= 0x61A
                || c >= 0x64B && c <= 0x65F
                || c == 0x640
                || c == 0x670
                || c >= 0x6D6 && c <= 0x6DC
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F;
    }

    private static boolean isPartOfWord(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER;
    }

    private static void appendFolded(int c, StringBuilder key) {
        int lower = Character.toLowerCase(c);
        switch (lower) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ł', 'ƚ' -> key.append('l');
            case 'ø' -> key.append('o');
            case 'đ', 'ð', 'ɗ' -> key.append('d');
            case 'ħ' -> key.append('h');
            case 'ŧ' -> key.append('t');
            case 'ŋ', 'ɲ' -> key.append('n');
            case 'ı' -> key.append('i');
            case 'ĸ', 'ƙ' -> key.append('k');
            case 'ə', 'ɛ', 'ǝ' -> key.append('e');
            case 'ɓ' -> key.append('b');
            case 'ƴ' -> key.append('y');
            case 'ɔ' -> key.append('o');
            case 'ς' -> key.append('σ');
            default -> appendLetterOrDigit(lower, key);
        }
    }

    private static void appendLetterOrDigit(int c, StringBuilder key) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            key.append((char) ('0' + digit));
        } else {
            key.appendCodePoint(c);
        }
    }
}
