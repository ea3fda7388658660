package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Map;

/**
 * How the rows of a table are read, once the first pass has settled it.
 *
 * @param on the date whose country names count, and that gives years where a date has none
 * @param language that of the headings, or empty
 * @param names for full names that do not show the family name themselves
 * @param monthFirst whether 10/11/2010 is the 11th of October
 * @param sexCodes by folded code {@code M}, {@code F}, {@code X} or empty
 * @param fillDown whether an empty cell in the column of those represented takes the value above
 * @param nameLines what stands in the cells of full names beside the names
 * @param several whether the list has other sheets beside this table's
 */
public record Decisions(
        MappingOptions options,
        LocalDate on,
        String language,
        NameClues names,
        boolean monthFirst,
        Map<String, String> sexCodes,
        boolean fillDown,
        NameLines nameLines,
        boolean several) {
    public Decisions {
        sexCodes = Map.copyOf(sexCodes);
    }
}
