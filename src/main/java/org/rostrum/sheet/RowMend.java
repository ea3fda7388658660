package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Another reading of a line that has not as many cells as the others, taken only when it gives exactly that number: a quote that is text, a delimiter that
 * is missing beside a quote, a line with a delimiter of its own. A line that merely lacks its last cells keeps to the rules, and is left alone.
 *
 * @param why what was bent, in words
 */
record RowMend(List<String> cells, String why) {
    private static final int LONGEST = 1 << 14;
    private static final int MOST_QUOTES = 40;
    private static final String OTHERS = ",;\t| ";

    RowMend {
        cells = List.copyOf(cells);
    }

    /** The better reading, if there is one. */
    static Optional<RowMend> of(String line, Dialect dialect) {
        if (line.length() > LONGEST || line.isBlank() || dialect.width() < 3 || dialect.runs()) {
            return Optional.empty();
        }
        return byQuotes(line, dialect).or(() -> byOwnDelimiter(line, dialect));
    }

    private static Optional<RowMend> byQuotes(String line, Dialect dialect) {
        if (dialect.quote() == Dialect.NONE || line.indexOf(dialect.quote()) < 0) {
            return Optional.empty();
        }
        LineCutter plain = new LineCutter(line, dialect, -1, -1);
        if (!plain.bent()) {
            return plain.cells().size() == dialect.width() - 1 ? touching(line, dialect) : Optional.empty();
        }
        return each(line, dialect, (quote) -> new LineCutter(line, dialect, quote, -1))
                .map(cut -> new RowMend(cut.cells(), "a stray quote is text"))
                .or(() -> each(line, dialect, quote -> new LineCutter(line, dialect, -1, quote))
                        .or(() -> each(line, dialect, quote -> new LineCutter(line, dialect, -1, quote + 1)))
                        .map(cut -> new RowMend(cut.cells(), "a delimiter is missing beside a quote")));
    }

    /** Two quoted cells without a delimiter look like a doubled quote; one between words without spaces is none. */
    private static Optional<RowMend> touching(String line, Dialect dialect) {
        for (int i = line.indexOf(dialect.quote()); i > 0 && i + 2 < line.length(); i = next(line, dialect, i)) {
            boolean doubled = line.charAt(i + 1) == dialect.quote();
            if (doubled && isText(line.charAt(i - 1), dialect) && isText(line.charAt(i + 2), dialect)) {
                LineCutter cut = new LineCutter(line, dialect, -1, i + 1);
                if (!cut.bent() && cut.cells().size() == dialect.width()) {
                    return Optional.of(new RowMend(cut.cells(), "a delimiter is missing between two quotes"));
                }
            }
        }
        return Optional.empty();
    }

    private static int next(String line, Dialect dialect, int from) {
        return line.indexOf(dialect.quote(), from + 1);
    }

    private static boolean isText(char c, Dialect dialect) {
        return c != ' ' && c != dialect.first() && c != dialect.quote();
    }

    private interface Try {
        LineCutter at(int quote);
    }

    private static Optional<LineCutter> each(String line, Dialect dialect, Try reading) {
        int quote = line.indexOf(dialect.quote());
        for (int i = 0; quote >= 0 && i < MOST_QUOTES; i++) {
            LineCutter cut = reading.at(quote);
            if (!cut.bent() && cut.cells().size() == dialect.width()) {
                return Optional.of(cut);
            }
            quote = next(line, dialect, quote);
        }
        return Optional.empty();
    }

    /** A comma or semicolon between cells has no space behind it, unlike one in a sentence; and spaces are delimiters only where quotes hold others. */
    private static Optional<RowMend> byOwnDelimiter(String line, Dialect dialect) {
        for (char other : OTHERS.toCharArray()) {
            if (other == dialect.first() || line.indexOf(other) < 0) {
                continue;
            }
            LineCutter cut = new LineCutter(line, Dialect.of(other, quoteOf(line, dialect), 0), -1, -1);
            boolean fits = !cut.bent()
                    && cut.cells().size() == dialect.width()
                    && (other == ' ' ? cut.quoted() > 1 : cut.cells().stream().noneMatch(c -> c.startsWith(" ")));
            if (fits) {
                String name = other == ' ' ? "a space" : other == '\t' ? "a tab" : "“" + other + "”";
                return Optional.of(new RowMend(cut.cells(), "its delimiter is " + name));
            }
        }
        return Optional.empty();
    }

    private static char quoteOf(String line, Dialect dialect) {
        return dialect.quote() == Dialect.NONE && line.indexOf('"') >= 0 ? '"' : dialect.quote();
    }
}
