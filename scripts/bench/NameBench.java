import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rostrum.reconcile.NameLikeness;
import org.rostrum.reconcile.NameWords;

/** Measures NameLikeness on nomenklatura's cases.csv; see README.md. */
final class NameBench {
    private record Case(boolean same, double score, String text) {}

    public static void main(String[] args) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                boolean person = row.get("schema").equals("Person");
                double score = NameLikeness.between(words(person, row.get("name1")), words(person, row.get("name2")));
                String text = row.get("schema") + " | " + row.get("name1") + " | " + row.get("name2");
                cases.add(new Case(Boolean.parseBoolean(row.get("is_match")), score, text));
            }
        }
        System.out.println(cases.size() + " pairs");
        print("all", cases, NameLikeness.ALIKE);
        print("people", cases.stream().filter(c -> c.text.startsWith("Person")).toList(), NameLikeness.ALIKE);
        for (double t = 0.5; t < 0.95 && args.length > 1; t += 0.05) {
            print("all at " + Math.round(t * 100), cases, t);
        }
        if (args.length > 1) {
            cases.stream().filter(c -> c.same != c.score >= NameLikeness.ALIKE)
                    .forEach(c -> System.out.printf("%s %.2f %s%n", c.same ? "missed" : "wrong ", c.score, c.text));
        }
    }

    private static NameWords words(boolean person, String name) {
        return person ? NameWords.ofPerson(name) : NameWords.ofOrganisation(name);
    }

    private static void print(String what, List<Case> cases, double threshold) {
        long found = cases.stream().filter(c -> c.same && c.score >= threshold).count();
        long wrong = cases.stream().filter(c -> !c.same && c.score >= threshold).count();
        long missed = cases.stream().filter(c -> c.same && c.score < threshold).count();
        System.out.printf("%s: found %d, wrong %d, missed %d: precision %.3f, recall %.3f, F1 %.3f%n", what, found, wrong, missed,
                (double) found / (found + wrong), (double) found / (found + missed), 2.0 * found / (2 * found + wrong + missed));
    }
}
