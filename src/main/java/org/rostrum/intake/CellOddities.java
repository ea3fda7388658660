package org.rostrum.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;

/** Counts what the eye does not see in the cells of a table, or would read otherwise: words for nothing, invisible characters, letters of two alphabets in one word, several addresses in a cell. */
final class CellOddities {
    private static final int FEW = 3;
    /** All letters from U+00C0 to here are Latin. */
    private static final char LAST_LATIN = '\u024f';

    /** How often something was seen, where first, and a few examples. */
    private static final class Seen {
        private final Set<String> examples = new LinkedHashSet<>();
        private int firstRow;
        private long count;

        void add(int row, String example) {
            firstRow = count == 0 ? row : firstRow;
            count++;
            if (examples.size() < FEW) {
                examples.add(example);
            }
        }

        String cells() {
            return count + (count == 1 ? " cell" : " cells");
        }
    }

    private final List<ColumnMeaning> columns;
    private final Layout layout;
    private final Seen nothing = new Seen();
    private final Map<String, Seen> invisible = new LinkedHashMap<>();
    private final Seen mixed = new Seen();
    private final Seen addresses = new Seen();
    private final Seen phones = new Seen();

    CellOddities(List<ColumnMeaning> columns, Layout layout) {
        this.columns = columns.stream()
                .filter(c -> c.meaning() != Meaning.IGNORED
                        && c.meaning() != Meaning.NOT_UNDERSTOOD
                        && c.meaning() != Meaning.NUMBER
                        && c.meaning() != Meaning.HEAD_MARK
                        && c.meaning() != Meaning.MALE_MARK
                        && c.meaning() != Meaning.FEMALE_MARK)
                .toList();
        this.layout = layout;
    }

    /** Looks at the cells of an entry that have a meaning. */
    void add(Row row) {
        for (ColumnMeaning column : columns) {
            String cell = row.cell(column.index());
            if (!cell.isEmpty()) {
                look(row.number(), column, cell);
            }
        }
        String email = layout.cell(row, Meaning.EMAIL);
        if (email.indexOf('@') < email.lastIndexOf('@')) {
            addSeveral(row, addresses, Cells.emails(email));
        }
        String phone = layout.cell(row, Meaning.PHONE);
        if (Cells.mayBePhones(phone)) {
            addSeveral(row, phones, Cells.phones(phone));
        }
    }

    private static void addSeveral(Row row, Seen seen, List<String> values) {
        if (values.size() > 1) {
            seen.add(row.number(), values.get(0));
        }
    }

    private void look(int row, ColumnMeaning column, String cell) {
        if (CellText.saysNothing(cell, column.meaning())) {
            nothing.add(row, cell.strip());
        }
        for (int i = 0; i < cell.length(); i++) {
            if (!isPlain(cell.charAt(i))) {
                lookClosely(row, column, cell);
                return;
            }
        }
    }

    /** ASCII and Latin letters with accents: where there is nothing else, nothing is unseen and no two alphabets meet. */
    private static boolean isPlain(char c) {
        return c < 0x80 || c >= 0xC0 && c <= LAST_LATIN;
    }

    private void lookClosely(int row, ColumnMeaning column, String cell) {
        Set<String> names = new LinkedHashSet<>(1);
        UnicodeScript script = UnicodeScript.COMMON;
        boolean two = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (CellText.isUnseen(cell, i)) {
                names.add(Character.getName(c).toLowerCase(Locale.ROOT));
            }
            if (!Character.isLetter(c)) {
                script = isPartOfWord(c) ? script : UnicodeScript.COMMON;
            } else {
                UnicodeScript its = script(c);
                if (isEuropean(its)) {
                    two |= script != UnicodeScript.COMMON && script != its;
                    script = its;
                }
            }
        }
        names.forEach(name -> invisible.computeIfAbsent(name, n -> new Seen()).add(row, ""));
        if (two) {
            mixed.add(row, "“" + CellText.tidy(cell) + "” in row " + row + " (" + strangers(cell) + ")");
        }
    }

    private static boolean isPartOfWord(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad' || c >= 0x200B && c <= 0x200F;
    }

    /** The script of a letter; Java searches a table for it. */
    private static UnicodeScript script(char letter) {
        return letter >= 0xC0 && letter <= LAST_LATIN ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static boolean isEuropean(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    /** The letters of the alphabet that the cell has fewest of: {@code Cyrillic а}. */
    private static String strangers(String cell) {
        Map<UnicodeScript, String> letters = new LinkedHashMap<>();
        cell.chars()
                .filter(c -> Character.isLetter(c) && isEuropean(UnicodeScript.of(c)))
                .forEach(c -> letters.merge(UnicodeScript.of(c), Character.toString(c), String::concat));
        return letters.entrySet().stream()
                .min(Comparator.comparingInt(e -> e.getValue().length()))
                .map(e ->
                        Character.getName(e.getValue().charAt(0)).split(" ")[0].toLowerCase(Locale.ROOT) + " "
                                + e.getValue())
                .orElse("");
    }

    /** What the user should know, a sentence for each kind. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (nothing.count > 0) {
            notes.add(nothing.cells() + (nothing.count == 1 ? " says " : " say ")
                    + nothing.examples.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "))
                    + " or the like and " + (nothing.count == 1 ? "counts" : "count") + " as empty");
        }
        if (!invisible.isEmpty()) {
            notes.add("characters that cannot be seen are left out or read as a space: "
                    + invisible.entrySet().stream()
                            .map(e -> e.getKey() + " in " + e.getValue().cells() + " (from row " + e.getValue().firstRow
                                    + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (mixed.count > 0) {
            notes.add(mixed.cells() + (mixed.count == 1 ? " has" : " have")
                    + " letters of two alphabets that look alike in one word, kept as sent: "
                    + String.join(", ", mixed.examples) + (mixed.count > FEW ? " …" : ""));
        }
        several(notes, addresses, Meaning.EMAIL, "addresses");
        several(notes, phones, Meaning.PHONE, "numbers");
        return notes;
    }

    private void several(List<String> notes, Seen seen, Meaning meaning, String what) {
        if (seen.count > 0) {
            notes.add(layout.column(meaning).called() + ": " + seen.cells() + (seen.count == 1 ? " has" : " have")
                    + " several " + what + "; the first is taken, the others are kept as sent (from row "
                    + seen.firstRow + ")");
        }
    }
}
