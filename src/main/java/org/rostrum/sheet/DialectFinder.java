package org.rostrum.sheet;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.text.UserError;

/** Finds how a text is cut by trying each way on a sample: the one that cuts most of its rows into the same number of clean cells. */
final class DialectFinder {
    private static final int MOST_ROWS = 600;
    /** In the order in which they win when they explain a text equally well. */
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ", ", "; ", "| ", ":", "^", "~", " ");

    private static final char QUOTE = '"';
    /** Below this a delimiter explains nothing. */
    private static final double LEAST = 0.12;
    /** By so much a reading must be better than one with usual quotes and escapes; and one by which quotes are text. */
    private static final double UNUSUAL = 1.05;

    private static final double UNQUOTED = 1.3;

    /** A dialect on trial. */
    record Trial(Dialect dialect, double score, boolean quotes, Set<RecordReader.LineEnd> lineEnds) {}

    private final String sample;
    private final boolean whole;
    private final Source source;
    private Optional<UserError> tooWide = Optional.empty();

    private DialectFinder(String sample, boolean whole, Source source) {
        this.sample = sample;
        this.whole = whole;
        this.source = source;
    }

    /** The best dialect for a sample of text; {@code whole} when the sample is all there is. */
    static Trial find(String sample, boolean whole, Source source) {
        return new DialectFinder(sample, whole, source).best();
    }

    private Trial best() {
        Trial comma = trial(Dialect.of(',', QUOTE, 0));
        boolean found = comma.score() > LEAST;
        Trial best = found ? comma : ofOneColumn(comma);
        double score = found ? comma.score() : LEAST;
        for (Dialect dialect : candidates()) {
            if (CutScore.most(dialect) <= score * handicap(dialect)) {
                continue;
            }
            Trial trial = trial(dialect);
            if (trial.score() > score * handicap(dialect)) {
                best = trial;
                score = trial.score();
            }
        }
        if (best.dialect().width() < 2 && tooWide.isPresent()) {
            throw tooWide.get();
        }
        return best;
    }

    /** A text in one column has the delimiter of any CSV file, as long as none is in it. */
    private Trial ofOneColumn(Trial comma) {
        return comma.dialect().width() == 1 ? comma : trial(new Dialect("", false, QUOTE, Dialect.NONE, 0));
    }

    private static double handicap(Dialect dialect) {
        if (dialect.quote() == Dialect.NONE) {
            return UNQUOTED;
        }
        return dialect.quote() == QUOTE && dialect.escape() == Dialect.NONE ? 1 : UNUSUAL;
    }

    /** All but the plain comma. */
    private List<Dialect> candidates() {
        List<Dialect> all = new ArrayList<>();
        boolean escapes = sample.contains("\\\"") || sample.contains("\\'");
        for (String delimiter : DELIMITERS.stream().filter(sample::contains).toList()) {
            if (!delimiter.equals(",")) {
                all.add(new Dialect(delimiter, false, QUOTE, Dialect.NONE, 0));
            }
            if (delimiter.equals(" ") && sample.contains("  ")) {
                all.add(new Dialect(delimiter, true, QUOTE, Dialect.NONE, 0));
            }
            if (sample.indexOf(QUOTE) >= 0) {
                all.add(new Dialect(delimiter, false, Dialect.NONE, Dialect.NONE, 0));
            }
            if (escapes) {
                all.add(new Dialect(delimiter, false, QUOTE, '\\', 0));
            }
            if (sample.contains("'" + delimiter)) {
                all.add(new Dialect(delimiter, false, '\'', Dialect.NONE, 0));
            }
        }
        if (sample.contains(Dialect.WIDE)) {
            all.add(new Dialect(Dialect.WIDE, true, QUOTE, Dialect.NONE, 0));
        }
        return all;
    }

    private Trial trial(Dialect dialect) {
        try (RecordReader reader = new RecordReader(new StringReader(sample), source, dialect)) {
            CutScore score = new CutScore(dialect);
            for (Optional<Row> row = reader.next(); row.isPresent() && score.rows() < MOST_ROWS; row = reader.next()) {
                if (!row.get().blank()) {
                    score.add(row.get(), reader);
                }
            }
            if (!whole && score.rows() < MOST_ROWS) {
                score.withoutLast();
            }
            boolean empty = score.rows() == 0 && sample.contains(dialect.delimiter());
            return new Trial(
                    dialect.withWidth(score.width()),
                    empty && !dialect.delimiter().isEmpty() ? 1 : score.score(),
                    reader.sawQuotes(),
                    reader.lineEnds());
        } catch (UserError absurd) {
            // more cells in a row than any sheet has: this is no delimiter, unless there is no other
            tooWide = ",;\t|".indexOf(dialect.first()) >= 0 ? Optional.of(absurd) : tooWide;
            return new Trial(dialect, 0, false, Set.of());
        }
    }
}
