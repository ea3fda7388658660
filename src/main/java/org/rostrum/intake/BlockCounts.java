package org.rostrum.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the rows that have their country from elsewhere than their own cell, for the notes to the user. */
final class BlockCounts {
    private static final int MOST_NAMES = 1000;
    private static final int FEW = 3;

    private final Map<Blocks.Source, Integer> rows = new EnumMap<>(Blocks.Source.class);
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private int firstRow;
    private int ofKind;
    private int firstOfKind;

    void add(int row, Blocks.Source source, String name) {
        if (source != Blocks.Source.NONE) {
            rows.merge(source, 1, Integer::sum);
            firstRow = firstRow == 0 ? row : firstRow;
            if (names.size() < MOST_NAMES) {
                names.add(name);
            }
        }
    }

    /** Counts a row below another that says what kind of delegations they are. */
    void addKind(int row, String kind) {
        if (!kind.isEmpty()) {
            ofKind++;
            firstOfKind = firstOfKind == 0 ? row : firstOfKind;
            kinds.add(kind);
        }
    }

    /** What the user should know. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        int above = rows.getOrDefault(Blocks.Source.ROW_ABOVE, 0);
        if (above > 0) {
            notes.add((above == 1 ? "1 row takes" : above + " rows take")
                    + " the country or organisation that stands alone in a row above them (" + shown(names)
                    + "), from row " + firstRow);
        }
        if (ofKind > 0) {
            notes.add((ofKind == 1 ? "1 row takes its category" : ofKind + " rows take their category")
                    + " from a row above that says nothing else (" + shown(kinds) + "), from row " + firstOfKind);
        }
        int sheet = rows.getOrDefault(Blocks.Source.SHEET, 0) + rows.getOrDefault(Blocks.Source.TITLE, 0);
        if (sheet > 0) {
            String where =
                    rows.containsKey(Blocks.Source.SHEET) ? "the name of the sheet" : "the title above the table";
            notes.add((sheet == 1 ? "1 row takes" : sheet + " rows take") + " the country or organisation from " + where
                    + ": " + String.join(", ", names));
        }
        return notes;
    }

    private static String shown(Set<String> names) {
        return String.join(", ", names.stream().limit(FEW).toList()) + (names.size() > FEW ? ", …" : "");
    }
}
