package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.text.Fold;

/** Each organisation is known by all its names, however a list dresses them. */
class OrganisationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static List<String> spellings(String... row) {
        List<String> spellings = new ArrayList<>(List.of(row[5], row[6]));
        Stream.of(row[4].split(";")).filter(acronym -> !acronym.isEmpty()).forEach(spellings::add);
        Stream.of(row[7].split(";"))
                .filter(other -> !other.isEmpty())
                .forEach(other -> spellings.add(other.substring(3)));
        return spellings;
    }

    private static String found(String text) {
        Resolution resolution = Represented.find(text, TODAY);
        return resolution.outcome() == Resolution.Outcome.FOUND
                ? resolution.identities().get(0).code()
                : resolution.outcome() + " " + resolution.identities();
    }

    @Test
    void everySpellingIsThatOfOneOrganisation() throws IOException {
        List<String> others = new ArrayList<>();
        for (String[] row : SourceTable.rows("organisations.tsv")) {
            for (String spelling : spellings(row)) {
                if (!found(spelling).equals(row[0])) {
                    others.add(spelling);
                }
            }
        }
        assertEquals(List.of("EC", "ГУАМ", "AU"), others);
    }

    @Test
    void namesAreFoundWithArticleAcronymAndDepartment() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String[] row : SourceTable.rows("organisations.tsv")) {
            String acronym = row[4].isEmpty() ? row[1] : row[4].split(";")[0];
            for (String text : List.of(
                    "the " + row[5],
                    row[5] + " (" + acronym + ")",
                    "The " + row[5] + " - " + acronym,
                    row[6] + ", " + acronym,
                    row[5] + ", Legal Affairs Division",
                    "Office of Programmes, " + row[5])) {
                boolean ambiguous = Set.of("EC", "AU").contains(acronym);
                if (!ambiguous && !found(text).equals(row[0])) {
                    missed.add(text);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void idsAreShortAndOnce() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String[] row : SourceTable.rows("organisations.tsv")) {
            assertEquals(true, ids.add(row[0]) && row[0].equals(Fold.key(row[0]).replace(' ', '-')), row[0]);
            assertEquals(9, row.length, row[0]);
        }
        assertEquals(true, ids.size() > 300);
    }
}
