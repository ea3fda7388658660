package org.rostrum.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.reference.Honorific;

/** Counts the codes of the column of the sexes against the titles, row by row. */
final class SexCounts {
    /** What stands in the rows with one code. */
    static final class Code {
        final String key;
        final String text;
        int rows;
        /** How many rows with this code have a title for a man, a woman. */
        int male;

        int female;
        final List<Integer> maleRows = new ArrayList<>();
        final List<Integer> femaleRows = new ArrayList<>();

        private Code(String key, String text) {
            this.key = key;
            this.text = text;
        }
    }

    private static final int MOST_CODES = 50;
    private static final int MOST_ROWS = 20;
    private static final int MOST_TITLES = 50;

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Integer> maleTitles = new LinkedHashMap<>();
    private final Map<String, Integer> femaleTitles = new LinkedHashMap<>();
    private int empty;
    private int filled;
    private boolean titled;
    private final Remembered<String> keys = new Remembered<>(Vocabulary::key);
    private final Remembered<Optional<Honorific>> honorifics = new Remembered<>(Honorific::of);

    /** How many rows have no code. */
    int empty() {
        return empty;
    }

    int filled() {
        return filled;
    }

    /** Whether a row has a title. */
    boolean titled() {
        return titled;
    }

    /** Counts a row; a cell that says nothing is no code. */
    void add(int row, String code, String title) {
        titled |= !title.isEmpty();
        if (code.isEmpty()) {
            empty++;
            return;
        }
        filled++;
        String key = keys.get(code);
        Code counted = codes.get(key);
        if (counted == null && codes.size() < MOST_CODES) {
            counted = new Code(key, code);
            codes.put(key, counted);
        }
        if (counted != null) {
            counted.rows++;
            addTitle(counted, row, title);
        }
    }

    private void addTitle(Code code, int row, String title) {
        String sex =
                title.isEmpty() ? "" : honorifics.get(title).map(Honorific::sex).orElse("");
        if (sex.equals("M")) {
            code.male++;
            count(maleTitles, title, code.maleRows, row);
        } else if (sex.equals("F")) {
            code.female++;
            count(femaleTitles, title, code.femaleRows, row);
        }
    }

    private static void count(Map<String, Integer> titles, String title, List<Integer> rows, int row) {
        if (titles.size() < MOST_TITLES || titles.containsKey(title)) {
            titles.merge(title, 1, Integer::sum);
        }
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        }
    }

    /** The codes, the most frequent first, and as they came where equally frequent. */
    List<Code> codes() {
        return codes.values().stream()
                .sorted((a, b) -> Integer.compare(b.rows, a.rows))
                .toList();
    }

    /** The most frequent titles of men and of women ({@code Ponas/Ponia}). */
    String titles() {
        List<String> shown = new ArrayList<>();
        for (Map<String, Integer> titles : List.of(maleTitles, femaleTitles)) {
            titles.entrySet().stream()
                    .sorted((a, b) -> b.getValue().compareTo(a.getValue()))
                    .limit(2)
                    .forEach(e -> shown.add(e.getKey()));
        }
        return String.join("/", shown);
    }
}
