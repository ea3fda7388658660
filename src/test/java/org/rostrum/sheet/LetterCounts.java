package org.rostrum.sheet;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the resource {@code letters.tsv} from lists of words: CLDR's names of countries, languages, months and days, and our own of people and offices. */
final class LetterCounts {
    static final Path WORDS = Path.of("src/test/letters/words.tsv");
    private static final String HEADING =
            "# language, its name, pairs counted, letters with counts, pairs with a letter beyond ASCII with counts ('_' is the edge of a word).\n"
                    + "# Made by LetterCounts from src/test/letters/words.tsv and from the names of countries, languages, months and days in Unicode CLDR.\n";

    private LetterCounts() {}

    static String resource() throws IOException {
        return HEADING
                + Files.readAllLines(WORDS).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .map(LetterCounts::line)
                        .collect(Collectors.joining());
    }

    private static String line(String[] fields) {
        Map<String, Integer> letters = new TreeMap<>();
        Map<String, Integer> pairs = new TreeMap<>();
        int total = 0;
        for (String word : words(fields[0], fields[2])) {
            String edged = LetterModel.EDGE + word + LetterModel.EDGE;
            for (int i = 1; i < edged.length(); i++) {
                letters.merge(edged.substring(i, i + 1), 1, Integer::sum);
                String pair = edged.substring(i - 1, i + 1);
                if (pair.chars().anyMatch(c -> c >= 0x80)) {
                    pairs.merge(pair, 1, Integer::sum);
                }
                total++;
            }
        }
        return fields[0] + "\t" + fields[1] + "\t" + total + "\t" + shown(letters) + "\t" + shown(pairs) + "\n";
    }

    private static String shown(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining(" "));
    }

    /** Our own words count five times: they are what stands in lists of people. */
    private static List<String> words(String language, String own) {
        List<String> texts = new ArrayList<>();
        ULocale locale = new ULocale(language);
        for (String country : Locale.getISOCountries()) {
            texts.add(new ULocale("und", country).getDisplayCountry(locale));
        }
        for (String other : List.of(
                "en", "fr", "de", "ru", "pl", "lt", "lv", "et", "sv", "da", "fi", "hu", "cs", "ro", "hr", "sl", "bg",
                "uk", "es", "it", "pt", "nl", "el", "tr", "ar", "zh", "ja", "he")) {
            texts.add(new ULocale(other).getDisplayLanguage(locale));
        }
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        texts.addAll(List.of(symbols.getMonths()));
        texts.addAll(List.of(symbols.getWeekdays()));
        for (int i = 0; i < 5; i++) {
            texts.add(own);
        }
        return texts.stream()
                .map(text -> language.equals("vi") ? tonesApart(text) : text)
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As windows-1258 writes Vietnamese: the tone behind its letter, which keeps its other mark. */
    private static String tonesApart(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        // tones: grave, acute, tilde, hook above, dot below; the other marks go to their letters
        String ordered = apart.replaceAll("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\u0302\\u0306\\u031b])", "$2$1");
        return Pattern.compile("\\p{L}[\\u0302\\u0306\\u031b]")
                .matcher(ordered)
                .replaceAll(letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFC));
    }
}
