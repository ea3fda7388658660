package org.rostrum.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.reference.Honorific;
import org.rostrum.sheet.Row;
import org.rostrum.text.Excerpt;
import org.rostrum.text.Fold;

/**
 * Cells of a column of names in which several people stand, on a line each or joined by a word for “and”. Their row cannot be taken in: what stands beside them belongs to nobody in particular, and whoever is not the
 * first would be lost.
 */
final class SeveralPeople {
    private static final Pattern BREAK = Pattern.compile("[\\r\\n;]+");
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*[,(/].*|\\s+[–—-]\\s.*");

    private static final Pattern WHOLE = Pattern.compile("\\p{Lu}\\p{Ll}+( \\p{Lu}\\.)?( \\p{Lu}\\p{Ll}+){1,2}");
    private static final Pattern LETTER = Pattern.compile(" \\p{Ll} ");

    private final Layout layout;
    private int count;
    private int firstRow;

    SeveralPeople(Layout layout) {
        this.layout = layout;
    }

    void add(Row row) {
        if (!in(row, layout).isEmpty()) {
            firstRow = count == 0 ? row.number() : firstRow;
            count++;
        }
    }

    /** What the user should know of them. */
    List<String> notes() {
        return count == 0
                ? List.of()
                : List.of(layout.column(Meaning.FULL_NAME).called() + ": " + count
                        + (count == 1 ? " cell names" : " cells name")
                        + " several people, who need a row each, and " + (count == 1 ? "is" : "are")
                        + " not taken in (from row " + firstRow + ")");
    }

    /** Why a row cannot be taken in, or empty when it can. */
    static String refusal(Row row, Layout layout) {
        List<String> people = in(row, layout);
        return people.isEmpty()
                ? ""
                : layout.column(Meaning.FULL_NAME).called() + " names " + people.size() + " people ("
                        + Excerpt.shown(String.join("; ", people)) + "): give each a row";
    }

    private static List<String> in(Row row, Layout layout) {
        return layout.has(Meaning.FULL_NAME) ? in(layout.cell(row, Meaning.FULL_NAME)) : List.of();
    }

    /** The names of two people or more in a cell, in their order; empty for any other. */
    static List<String> in(String cell) {
        if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.indexOf(';') >= 0) {
            List<String> lines = Stream.of(BREAK.split(cell))
                    .map(CellText::person)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.size() > 1 && lines.stream().allMatch(SeveralPeople::isWhole)
                    ? lines
                    : alike(named(lines.stream()));
        }
        List<String> joined = JoinedNames.parts(cell);
        if (joined.isEmpty()) {
            return withCommas(cell);
        }
        return isCouple(cell, joined) || areQuiet(cell, joined) ? joined : ofLine(joined);
    }

    /** Whole names that all begin with a given name, so that no comma stands behind a family name: {@code Jürgen Weißhaupt, Sabine Krüger}. */
    private static List<String> withCommas(String cell) {
        if (cell.indexOf(',') < 0) {
            return List.of();
        }
        List<String> parts = Stream.of(cell.split(",")).map(CellText::person).toList();
        return parts.size() > 1
                        && parts.stream()
                                .allMatch(part -> isWhole(part)
                                        && NameVocabulary.isGiven(Fold.key(part.substring(0, part.indexOf(' '))))
                                        && !NameVocabulary.isGiven(Fold.key(part.substring(part.lastIndexOf(' ') + 1))))
                ? parts
                : List.of();
    }

    /** {@code Mr. and Mrs. Smith}, but not {@code Mr / Ms Smith}, where one of them was to be struck out. */
    private static boolean isCouple(String cell, List<String> parts) {
        return parts.size() == 2
                && cell.indexOf('/') < 0
                && Honorific.of(parts.get(0))
                        .filter(title -> !title.sex().isEmpty())
                        .isPresent()
                && LikelyName.isAddressed(parts.get(1));
    }

    /** Whole names without anything that tells a name: {@code John Smith and Jane Doe}. A word of one letter joins two family names of one, too. */
    private static boolean areQuiet(String cell, List<String> parts) {
        return !LETTER.matcher(cell).find() && parts.stream().allMatch(SeveralPeople::isWhole);
    }

    private static boolean isWhole(String name) {
        return WHOLE.matcher(name).matches() && !TellingWords.namesBody(name) && !TellingWords.namesPosition(name);
    }

    /** The people of one line, all parts of which must be names. */
    private static List<String> ofLine(List<String> parts) {
        List<String> people = named(parts.stream().map(CellText::person));
        return people.size() == parts.size() ? alike(people) : List.of();
    }

    private static List<String> named(Stream<String> parts) {
        return parts.map(part -> BEHIND_NAME.matcher(part).replaceFirst(""))
                .filter(part -> LikelyName.isSure(part) && !TellingWords.namesBody(part))
                .toList();
    }

    private static List<String> alike(List<String> people) {
        List<String> alike = people.stream()
                .filter(name -> isWrittenLike(people.get(0), name))
                .toList();
        return alike.size() > 1 ? alike : List.of();
    }

    /** Whether both have a form of address, or neither and the family name in the same place: {@code BKA Wiesbaden} below {@code Jan KOS} is nobody. */
    private static boolean isWrittenLike(String one, String other) {
        boolean addressed = LikelyName.isAddressed(one);
        return addressed == LikelyName.isAddressed(other)
                && (addressed || endsInCapitals(one) == endsInCapitals(other));
    }

    private static boolean endsInCapitals(String name) {
        return NameWords.isCapitals(name.substring(name.lastIndexOf(' ') + 1));
    }
}
