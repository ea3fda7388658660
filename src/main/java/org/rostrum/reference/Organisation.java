package org.rostrum.reference;

import java.util.List;

/**
 * An international organisation of the reference data.
 *
 * @param id short, in lower case ({@code unodc}); for ever
 * @param listedAs what lists of participants call it: the acronym it goes by, else its name
 * @param kind {@code un}, {@code eu}, {@code regional}, {@code igo} or {@code ngo}
 * @param category {@code international-organisation} or {@code ngo}: the code of the event's category
 * @param acronyms in any language, the English one first; may be empty
 */
public record Organisation(
        String id,
        String listedAs,
        String kind,
        String category,
        List<String> acronyms,
        String englishName,
        String frenchName) {
    public Organisation {
        acronyms = List.copyOf(acronyms);
    }
}
