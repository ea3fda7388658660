package org.rostrum.reconcile;

/**
 * One word of a name.
 *
 * @param text romanised and folded
 * @param sound by its {@link Sound}s
 * @param weight how much of the name it is: articles and patronymic particles weigh little
 * @param consonants a bit for each that the sound has: two words that differ in many need not be compared letter by letter
 */
record NameWord(String text, String sound, double weight, int consonants) {
    /** Edits of so many letters in a hundred leave a word the same. */
    private static final double ALLOWED = 0.28;

    private static final double VOWEL_FOR_VOWEL = 0.5;
    private static final double SAME_SOUND = 0.98;

    NameWord(String text, String sound, double weight) {
        this(text, sound, weight, consonants(sound));
    }

    private static int consonants(String sound) {
        int bits = 0;
        for (int i = 0; i < sound.length(); i++) {
            bits |= Sound.isVowel(sound.charAt(i)) ? 0 : 1 << (sound.charAt(i) & 31);
        }
        return bits;
    }

    boolean isInitial() {
        return text.length() == 1;
    }

    /** How alike two words are, from 0 to 1; 0 when they are different words. */
    double like(NameWord other) {
        if (text.equals(other.text)) {
            return 1;
        }
        if (sound.equals(other.sound)) {
            return sound.length() > 1 ? SAME_SOUND : 0;
        }
        int longest = Math.max(sound.length(), other.sound.length());
        double allowed = longest * ALLOWED;
        boolean tooFar = Integer.bitCount(consonants ^ other.consonants) > 2 * allowed; // an edit changes two at most
        if (tooFar || Math.abs(sound.length() - other.sound.length()) > allowed) {
            return 0;
        }
        double distance = distance(sound, other.sound);
        return distance <= allowed ? SAME_SOUND - distance / longest : 0;
    }

    /** Optimal string alignment in which a vowel for a vowel counts half. */
    private static double distance(String a, String b) {
        double[][] rows = new double[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                double kept = rows[i - 1][j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
                double edited = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
                rows[i][j] = Math.min(kept, edited);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Sound.isVowel(a) && Sound.isVowel(b) ? VOWEL_FOR_VOWEL : 1;
    }
}
