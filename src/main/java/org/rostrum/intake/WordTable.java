package org.rostrum.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rostrum.intake.Vocabulary.Term;

/**
 * The words of all languages for one purpose, such as headings: a line for each folded word, sorted by its bytes, with its meanings behind it. A list asks for a
 * few dozen of the thousands, so the lines stay bytes, and are searched by halves. Made from the languages' files by {@code WordTablesTest}.
 */
final class WordTable {
    private static final byte TAB = '\t';
    private static final byte END = '\n';

    private final byte[] lines;
    private final Remembered<List<Term>> known = new Remembered<>(this::find);

    /** The table of a section; one without words where there is none of that name. */
    WordTable(String section) {
        lines = bytes(section);
    }

    private static byte[] bytes(String section) {
        try (InputStream stream = WordTable.class.getResourceAsStream("words/" + section + ".tsv")) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException trouble) {
            throw new UncheckedIOException("reading the words of " + section, trouble);
        }
    }

    /** The cells of a short table's lines, for what is wanted whole. */
    static List<String[]> rows(String section) {
        List<String[]> rows = new ArrayList<>();
        for (String line : new String(bytes(section), StandardCharsets.UTF_8).split("\n")) {
            rows.add(line.split("\t"));
        }
        return rows;
    }

    /** The meanings of a folded word in the order of the languages. Two threads may ask: the one that takes rows, and the one that reads them ahead. */
    synchronized List<Term> terms(String key) {
        return known.get(key);
    }

    /** All its words, folded. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < lines.length; at = end(at, END) + 1) {
            keys.add(text(at, end(at, TAB)));
        }
        return keys;
    }

    private List<Term> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int line = begin(low + high >>> 1);
            int tab = end(line, TAB);
            int order = Arrays.compareUnsigned(lines, line, tab, wanted, 0, wanted.length);
            if (order == 0) {
                return meanings(text(tab + 1, end(tab, END)));
            } else if (order < 0) {
                low = end(tab, END) + 1;
            } else {
                high = line;
            }
        }
        return List.of();
    }

    /** Where the line begins that a byte is in. */
    private int begin(int at) {
        int line = at;
        while (line > 0 && lines[line - 1] != END) {
            line--;
        }
        return line;
    }

    private int end(int from, byte mark) {
        int at = from;
        while (lines[at] != mark) {
            at++;
        }
        return at;
    }

    private String text(int from, int to) {
        return new String(lines, from, to - from, StandardCharsets.UTF_8);
    }

    /** {@code family_name:en given_name:fr}. */
    private static List<Term> meanings(String text) {
        List<Term> terms = new ArrayList<>(1);
        for (String each : text.split(" ")) {
            int colon = each.indexOf(':');
            terms.add(new Term(each.substring(0, colon), each.substring(colon + 1)));
        }
        return terms;
    }
}
