package org.rostrum.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts a name in capitals into the case of running text. The words that stay small are the resource {@code particles.tsv}. */
final class PersonCase {
    private static final Map<String, String> PARTICLES = read();
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final Set<String> NUMERALS = Set.of("II", "III", "IV", "VI", "VII", "VIII");

    private PersonCase() {}

    static String of(String name, boolean dotlessI) {
        StringBuilder text = new StringBuilder(name.length());
        String before = "";
        boolean started = false;
        boolean afterParticle = false;
        for (int start = 0; start < name.length(); ) {
            int end = wordEnd(name, start);
            if (end == start) {
                text.append(name.charAt(start++));
                continue;
            }
            String word = name.substring(start, end);
            String small = dotlessI ? word.toLowerCase(TURKISH) : word.toLowerCase(Locale.ROOT);
            boolean particle = end < name.length()
                    && name.charAt(end) != '-'
                    && isParticle(small, before, !started || afterParticle || isDutch(small, name.substring(end)));
            text.append(particle ? small : NUMERALS.contains(word) && started ? word : proper(word, small, dotlessI));
            started |= !particle;
            afterParticle = particle;
            before = small;
            start = end;
        }
        return text.toString();
    }

    /** A word ends at white space or a hyphen. */
    private static int wordEnd(String name, int start) {
        int end = start;
        while (end < name.length() && !Character.isWhitespace(name.charAt(end)) && !isHyphen(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '/' || c >= '\u2010' && c <= '\u2015';
    }

    /** Van before an article is Dutch, and not the Vietnamese name. */
    private static boolean isDutch(String word, String rest) {
        return word.equals("van")
                && (rest.startsWith(" DE ")
                        || rest.startsWith(" DEN ")
                        || rest.startsWith(" DER ")
                        || rest.startsWith(" HET "));
    }

    private static boolean isParticle(String word, String before, boolean first) {
        return switch (PARTICLES.getOrDefault(word.replace('\u2019', '\''), "")) {
            case "any" -> true;
            case "start" -> first;
            case "after de" -> before.equals("de") || before.equals("d'");
            default -> false;
        };
    }

    /** A word with a capital at its beginning and wherever a part of it begins: after an initial's point, after Mc, after O’. */
    private static String proper(String written, String small, boolean dotlessI) {
        StringBuilder word = new StringBuilder(small);
        capitalise(word, 0, dotlessI);
        for (int i = 1; i + 1 < small.length(); i++) {
            char c = small.charAt(i);
            if (c == '.' || c == '(' || isApostrophe(c) && isElision(small.substring(0, i))) {
                capitalise(word, i + 1, dotlessI);
            }
        }
        if (small.length() > 3 && small.startsWith("mc")) {
            capitalise(word, 2, dotlessI);
        } else if (small.length() > 4 && written.startsWith("Mac")) {
            capitalise(word, 3, dotlessI);
        }
        return word.toString();
    }

    private static void capitalise(StringBuilder word, int from, boolean dotlessI) {
        int i = from;
        while (i < word.length() && !Character.isLetter(word.charAt(i))) {
            i++;
        }
        if (i < word.length()) {
            int c = word.codePointAt(i);
            int capital = dotlessI && c == 'i' ? 'İ' : Character.toTitleCase(c);
            word.replace(i, i + Character.charCount(c), new String(Character.toChars(capital)));
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    private static boolean isElision(String prefix) {
        return "elision".equals(PARTICLES.get(prefix));
    }

    private static Map<String, String> read() {
        Map<String, String> particles = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PersonCase.class.getResourceAsStream("particles.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    particles.put(columns[0], columns[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(particles);
    }
}
