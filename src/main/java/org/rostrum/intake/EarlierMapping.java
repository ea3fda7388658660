package org.rostrum.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was decided about the columns of an earlier list: it counts for later ones with the same headings in the same order.
 *
 * @param headings the list's, in its order
 * @param decisions as {@link TableUnderstanding#decided} gave them out
 * @param list the list's name, and when it was taken in ({@code v1.csv on 2010-09-01})
 */
public record EarlierMapping(List<String> headings, List<String> decisions, String list) {
    private static final String MAP = "map ";
    private static final String VALUE = "value ";

    public EarlierMapping {
        headings = List.copyOf(headings);
        decisions = List.copyOf(decisions);
    }

    /** Whether a list has the same headings, whatever their case, accents and punctuation. */
    boolean isFor(List<String> others) {
        return !headings.isEmpty() && signature(headings).equals(signature(others));
    }

    private static List<String> signature(List<String> headings) {
        int last = headings.size();
        while (last > 0 && headings.get(last - 1).isBlank()) {
            last--;
        }
        return headings.subList(0, last).stream().map(Vocabulary::key).toList();
    }

    /** The decisions as options that name the columns by their letters. */
    MappingOptions options() {
        MappingOptions parsed = MappingOptions.parse(texts(MAP), List.of(), texts(VALUE));
        Map<String, String> because = new LinkedHashMap<>();
        Stream.concat(parsed.map().keySet().stream(), parsed.values().keySet().stream())
                .forEach(letter -> because.put(letter, "as decided for " + list));
        return new MappingOptions(parsed.map(), Map.of(), parsed.values(), because);
    }

    private List<String> texts(String kind) {
        return decisions.stream()
                .filter(decision -> decision.startsWith(kind))
                .map(decision -> decision.substring(kind.length()))
                .toList();
    }

    /** What options say about the columns with these headings, to be kept; empty when nothing. */
    static List<String> decisions(MappingOptions options, List<String> headings) {
        Stream.Builder<String> decisions = Stream.builder();
        for (int column = 0; column < headings.size(); column++) {
            String letter = ColumnName.letter(column);
            options.mapped(column, headings.get(column)).ifPresent(field -> decisions.add(MAP + letter + "=" + field));
            options.codesAsGiven(column, headings.get(column))
                    .forEach((code, meaning) -> decisions.add(VALUE + letter + ":" + code + "=" + meaning));
        }
        return decisions.build().toList();
    }
}
