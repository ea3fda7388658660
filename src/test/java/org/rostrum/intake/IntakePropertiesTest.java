package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Entry;

/** What must hold for any list, tried on made-up ones. */
class IntakePropertiesTest {
    private static final List<String> HEADINGS = List.of(
            "No.", "Country", "Title", "First name", "Surname", "Position", "Organisation", "E-mail", "Sex", "Arrival");
    private static final List<List<String>> WORDS = List.of(
            List.of("1", "2", ""),
            List.of("Estonia", "Lettland", "UNODC", "Atlantis", "PL"),
            List.of("Mr.", "Ms.", "Dr.", ""),
            List.of("Rasa", "JAN", "Ann Mary", ""),
            List.of("KELMĖ", "van den Oever", "O’NEILL", "Sjöö"),
            List.of("Expert", "", "tbc"),
            List.of("Police", "INTERPOL", ""),
            List.of("a@example.org", "B@EXAMPLE.ORG", "n/a", ""),
            List.of("M", "F"),
            List.of("2010-10-19", "20.10.2010", ""));

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 3 + random.nextInt(20); row++) {
            rows.add(WORDS.stream()
                    .map(words -> words.get(random.nextInt(words.size())))
                    .toList());
        }
        return rows;
    }

    private static String[] lines(List<List<String>> rows, List<Integer> order) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("|", order.stream().map(HEADINGS::get).toList()));
        rows.forEach(
                row -> lines.add(String.join("|", order.stream().map(row::get).toList())));
        return lines.toArray(String[]::new);
    }

    private static List<Integer> order() {
        return new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfColumnsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = rows(random);
        List<Integer> shuffled = order();
        Collections.shuffle(shuffled, random);
        assertEquals(
                withoutCells(Lists.understand(lines(rows, order()))),
                withoutCells(Lists.understand(lines(rows, shuffled))),
                "seed " + seed);
    }

    private static List<String> withoutCells(Understanding understanding) {
        return Lists.entries(understanding).stream()
                .map(e -> e.origin() + " " + e.affiliation() + " " + e.values() + " " + e.nameFromCapitals() + " "
                        + e.sexSource())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowComesOutOnceAndBothPassesAgree(long seed) {
        List<List<String>> rows = rows(new Random(seed));
        TableUnderstanding table =
                Lists.understand(lines(rows, order())).tables().get(0);
        List<Taken> taken = Lists.taken(table);
        assertEquals(rows.size(), taken.size(), "seed " + seed);
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(row + 2, taken.get(row).origin().row(), "seed " + seed);
        }
        assertEquals(
                table.rows(), taken.stream().filter(t -> t.entry().isPresent()).count(), "seed " + seed);
        assertEquals(
                table.skippedCount(),
                taken.stream()
                        .filter(t -> t.entry().isEmpty() && !t.skippedBecause().isEmpty())
                        .count(),
                "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingAgainGivesTheSame(long seed) {
        Understanding understanding = Lists.understand(lines(rows(new Random(seed)), order()));
        List<Entry> first = Lists.entries(understanding);
        assertEquals(first, Lists.entries(understanding), "seed " + seed);
    }
}
