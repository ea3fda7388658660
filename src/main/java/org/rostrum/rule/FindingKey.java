package org.rostrum.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The short name of a finding, made of what it is about. Eight signs that can be read out on the telephone: no vowels, nothing that looks like something else; a letter first, so that no
 * spreadsheet program takes one for a number.
 */
final class FindingKey {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxyz";
    private static final String SIGNS = LETTERS + "23456789";
    private static final int LENGTH = 8;
    /** So many bytes that their number is far above that of all names, and fits into a long. */
    private static final int BYTES = 7;

    private FindingKey() {}

    /** The key of what a rule finds about one thing; {@code apart} tells several findings about it apart. */
    static String of(String rule, String entity, long id, Object... apart) {
        StringBuilder whole =
                new StringBuilder(rule).append('\n').append(entity).append('\n').append(id);
        for (Object part : apart) {
            whole.append('\n').append(part);
        }
        byte[] digest = sha256().digest(whole.toString().getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < BYTES; i++) {
            number = number << Byte.SIZE | digest[i] & 0xff;
        }
        StringBuilder key = new StringBuilder(LENGTH);
        key.append(LETTERS.charAt((int) (number % LETTERS.length())));
        for (number /= LETTERS.length(); key.length() < LENGTH; number /= SIGNS.length()) {
            key.append(SIGNS.charAt((int) (number % SIGNS.length())));
        }
        return key.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
