package org.rostrum.sheet;

import java.util.List;
import org.rostrum.text.Excerpt;

/**
 * A row of a sheet.
 *
 * @param number as the office program shows it, from 1
 * @param cells the text that the office program shows, empty for an empty cell; trailing empty cells may be missing
 */
public record Row(int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    // Written out: the first use of the record's own spins classes that no class archive keeps.
    @Override
    public boolean equals(Object other) {
        return other instanceof Row && ((Row) other).number == number && ((Row) other).cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return 31 * number + cells.hashCode();
    }

    /** The text in a column counted from 0, empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many characters its cells have together. */
    public long characters() {
        return characters(cells);
    }

    /** The same of any cells. */
    public static long characters(List<String> cells) {
        long characters = 0;
        for (String cell : cells) {
            characters += cell.length();
        }
        return characters;
    }

    /** The same row with no more than so many characters of each cell. */
    public Row beginning(int characters) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > characters) {
                return new Row(
                        number,
                        cells.stream()
                                .map(cell -> Excerpt.beginning(cell, characters))
                                .toList());
            }
        }
        return this;
    }

    /** Whether no cell has anything but white space. */
    public boolean blank() {
        for (int column = 0; column < cells.size(); column++) { // every row comes here, an iterator is slower
            if (!cells.get(column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
