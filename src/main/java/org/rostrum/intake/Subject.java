package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tables that are surely not about people: fees, rooms, instructions, lists of values. */
final class Subject {
    private static final Set<Meaning> OF_PEOPLE =
            Set.of(Meaning.GIVEN_NAME, Meaning.EMAIL, Meaning.HONORIFIC, Meaning.SEX, Meaning.HEAD_MARK, Meaning.ID);
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}[:.h]\\d{2}(?: ?[–—-] ?\\d{1,2}[:.h]\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final double HALF = 0.5;
    private static final int MOST_WORDS = 5;

    private Subject() {}

    /**
     * Why a table without a column of names is not about people, as a clause; empty when it may be: when a column says something that only people have, or one
     * without a known heading holds what may be names.
     *
     * @param elsewhere whether another table of the list is about people: then titles and roles alone are a list of values, and a single row with an address
     *     tells of the meeting
     */
    static Optional<String> notPeople(TableUnderstanding table, Sample sample, boolean elsewhere) {
        if (elsewhere && isProgramme(table, sample)) {
            return Optional.of("its first column has times of day, as a programme");
        }
        boolean known = false;
        for (ColumnMeaning column : table.columns()) {
            boolean heading = isKnown(column, table.language());
            known |= heading;
            boolean ofPeople = elsewhere
                    ? column.meaning() == Meaning.EMAIL && table.rows() > 1
                    : OF_PEOPLE.contains(column.meaning());
            Sample.Share names = sample.share(column.index(), Subject::mayBeName);
            if (ofPeople || !heading && names.filled() > 0 && names.atLeast(HALF)) {
                return Optional.empty();
            }
        }
        if (!known && !elsewhere) {
            return Optional.empty();
        }
        String headings = FirstPass.seen(table.columns());
        return Optional.of(
                "no column has names of people" + (headings.isEmpty() || !known ? "" : " (" + headings + ")"));
    }

    private static boolean isProgramme(TableUnderstanding table, Sample sample) {
        return table.columns().stream()
                .filter(column -> sample.share(column.index(), cell -> true).filled() > 0)
                .findFirst()
                .map(column ->
                        sample.share(column.index(), cell -> TIME.matcher(cell).matches()))
                .filter(share -> share.filled() > 1 && share.isAll())
                .isPresent();
    }

    private static boolean isKnown(ColumnMeaning column, String language) {
        return column.meaning() != Meaning.NOT_UNDERSTOOD
                || Headings.ofParticipants().match(column.heading(), language).isPresent();
    }

    /** Up to five words of letters, each with a capital or of a script without capitals. */
    private static boolean mayBeName(String sent) {
        String cell = CellText.person(sent);
        List<String> words = List.of(cell.split("\\s+"));
        return !cell.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().anyMatch(word -> !Character.isLowerCase(word.codePointAt(0)))
                && cell.chars().anyMatch(Character::isLetter)
                && cell.chars()
                        .allMatch(c -> Character.isLetter(c) || Character.isSpaceChar(c) || "-.,'’".indexOf(c) >= 0);
    }
}
