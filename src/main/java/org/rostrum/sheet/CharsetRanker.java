package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks the eight-bit character sets in which a text could be written by how well its words then read. A character set in which a byte of the file means
 * nothing is out. For the others each word counts as likely as the language makes it that explains it best; the language of most of the text
 * explains a word without penalty, any other one with, for lists name people of many nations.
 */
final class CharsetRanker {
    /** In the order in which they win when they explain a text equally well: those of Windows, of ISO, of the Internet, of DOS, of the Macintosh. */
    private static final List<String> CHARSETS = List.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1257",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1258",
            "ISO-8859-1",
            "ISO-8859-15",
            "ISO-8859-2",
            "ISO-8859-4",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9",
            "ISO-8859-13",
            "KOI8-R",
            "KOI8-U",
            "IBM850",
            "IBM852",
            "IBM866",
            "x-MacRoman",
            "x-MacCentralEurope",
            "x-MacCyrillic");

    /** Hardly any program of an office writes these any more: they must be better by more than chance. */
    private static final Set<String> RARE = Set.of("ISO-8859-4", "ISO-8859-6", "ISO-8859-8", "windows-1258");

    /** Those of DOS and the old Macintosh: a word or two that read as well in them are no proof. */
    private static final Set<String> OLD =
            Set.of("IBM850", "IBM852", "IBM866", "x-MacRoman", "x-MacCentralEurope", "x-MacCyrillic");

    private static final double RARE_PENALTY = 15;
    private static final double OLD_PENALTY = 4;
    private static final double FOREIGN_WORD = 2.5;
    private static final double CLOSE = 3;

    /**
     * A possible reading of the text.
     *
     * @param language that of most of its letters beyond ASCII
     * @param score the logarithm of how likely it is
     */
    record Candidate(Charset charset, String name, String language, double score) {
        boolean closeTo(Candidate better) {
            return isAsGoodAs(better) && better.score > score;
        }

        /** Whether chance alone could part it from the best. */
        boolean isAsGoodAs(Candidate best) {
            return best.score - score < CLOSE;
        }
    }

    private CharsetRanker() {}

    /** Whether it is one of those that are ranked. */
    static boolean knows(Charset charset) {
        return CHARSETS.contains(charset.name());
    }

    /** The possible character sets, the best first. */
    static List<Candidate> rank(ByteSurvey survey) {
        List<LetterModel> models = LetterModel.all();
        List<Candidate> candidates = new ArrayList<>();
        for (String name : CHARSETS.stream().filter(Charset::isSupported).toList()) {
            Optional<ByteTable> table =
                    Optional.of(ByteTable.of(Charset.forName(name))).filter(t -> t.explains(survey));
            table.ifPresent(t -> candidates.add(candidate(name, t, survey.words(), models)));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    private static Candidate candidate(
            String name, ByteTable table, Map<String, Integer> words, List<LetterModel> models) {
        double[][] scores = new double[words.size()][models.size()];
        double[] totals = new double[models.size()];
        int row = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            String text = table.decode(word.getKey());
            double weight = Math.min(word.getValue(), 3);
            for (int i = 0; i < totals.length; i++) {
                scores[row][i] = weight * WordScore.of(text, models.get(i));
            }
            row++;
        }
        for (int i = 0; i < totals.length; i++) {
            totals[i] = total(scores, i);
        }
        int best = indexOfMost(totals);
        return new Candidate(Charset.forName(name), name, models.get(best).language(), totals[best] - penalty(name));
    }

    private static double penalty(String name) {
        if (RARE.contains(name)) {
            return RARE_PENALTY;
        }
        return OLD.contains(name) ? OLD_PENALTY : 0;
    }

    /** How likely the words are when most are of one language. */
    private static double total(double[][] scores, int language) {
        double total = 0;
        for (double[] word : scores) {
            total += Math.max(word[language], word[indexOfMost(word)] - FOREIGN_WORD);
        }
        return total;
    }

    private static int indexOfMost(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
