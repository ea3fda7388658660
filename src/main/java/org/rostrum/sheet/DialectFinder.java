package org.rostrum.sheet;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the delimiter by trying each on a sample: the one that cuts the longest block of rows into the same number of clean cells. */
final class DialectFinder {
    private static final int MOST_ROWS = 1000;
    private static final char[] DELIMITERS = {';', '\t', ',', '|'};
    private static final char QUOTE = '"';
    /** Below this a delimiter explains nothing, and every line is one cell. */
    private static final double LEAST = 0.25;

    /** A dialect on trial. */
    record Trial(Dialect dialect, double score, boolean quotes, Set<RecordReader.LineEnd> lineEnds) {}

    private DialectFinder() {}

    /** The best dialect for a sample of text; {@code whole} when the sample is all there is. */
    static Trial find(String sample, boolean whole, Source source) {
        Trial best = trial(sample, whole, source, Dialect.NONE, QUOTE);
        double score = LEAST;
        for (char delimiter : DELIMITERS) {
            for (char quote : new char[] {QUOTE, Dialect.NONE}) {
                Trial trial = trial(sample, whole, source, delimiter, quote);
                if (trial.score() > score + (quote == QUOTE ? 0 : 0.1)) {
                    best = trial;
                    score = trial.score();
                }
            }
        }
        return best;
    }

    private static Trial trial(String sample, boolean whole, Source source, char delimiter, char quote) {
        try (RecordReader reader =
                new RecordReader(new StringReader(sample), source, new Dialect(delimiter, quote, 0))) {
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = reader.next(); row.isPresent() && rows.size() < MOST_ROWS; row = reader.next()) {
                if (!row.get().blank()) {
                    rows.add(row.get());
                }
            }
            if (!whole && rows.size() > 1 && rows.size() < MOST_ROWS) {
                rows.remove(rows.size() - 1);
            }
            if (rows.isEmpty() && sample.indexOf(delimiter) >= 0) {
                return new Trial(new Dialect(delimiter, quote, 0), 1, false, reader.lineEnds());
            }
            int width = usualWidth(rows);
            return new Trial(
                    new Dialect(delimiter, quote, width), score(rows, width), reader.sawQuotes(), reader.lineEnds());
        }
    }

    /** The number of cells that most rows have, one not counting where any have more. */
    private static int usualWidth(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), row.cells().size() > 1 ? 1 : 0, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static double score(List<Row> rows, int width) {
        if (width < 2 || rows.isEmpty()) {
            return 0;
        }
        int same = 0;
        int block = 0;
        int longest = 0;
        double clean = 0;
        for (Row row : rows) {
            boolean fits = row.cells().size() == width;
            block = fits ? block + 1 : 0;
            longest = Math.max(longest, block);
            same += fits ? 1 : 0;
            clean += fits ? cleanness(row) : 0;
        }
        double consistency = (same + longest) / 2.0 / rows.size();
        return consistency * (width - 1) / width * clean / same;
    }

    /** How much a row's cells look like cells, from 0 to 1: not like text that another delimiter should have cut. */
    private static double cleanness(Row row) {
        double sum = 0;
        for (String cell : row.cells()) {
            boolean dirty = cell.indexOf('\t') >= 0
                    || cell.indexOf('|') >= 0
                    || cell.indexOf(';') >= 0
                    || cell.startsWith("\"") != cell.endsWith("\"");
            sum += dirty ? 0.3 : cell.indexOf(',') >= 0 ? 0.9 : 1;
        }
        return sum / row.cells().size();
    }
}
