package org.rostrum.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.rule.Rule;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.table.TableReader;
import org.rostrum.text.UserError;

/**
 * Findings beside those of an earlier report.
 *
 * @param fresh those that are new; one that was waived and is not any more is new again
 * @param same those that were there
 * @param gone those that are there no more, as the earlier report had them
 */
public record FindingsSince(List<Finding> fresh, List<Finding> same, List<Finding> gone) {
    private static final Set<String> NEEDED = Set.of("rule", "severity", "item", "message", "key");
    private static final String GONE = "gone";

    private record Known(String rule, String key) {
        static Known of(Finding finding) {
            return new Known(finding.rule(), finding.key());
        }
    }

    public FindingsSince {
        fresh = List.copyOf(fresh);
        same = List.copyOf(same);
        gone = List.copyOf(gone);
    }

    /**
     * Compares findings with an earlier report.
     *
     * @param file as {@code validate} wrote it, in CSV, JSON or JSON Lines
     * @param name what the user called it
     * @param scope what was checked now: earlier findings about anything else are left out
     * @throws UserError (INPUT) when the file cannot be read, or is no such report
     */
    public static FindingsSince of(List<Finding> now, Path file, String name, Validation.Scope scope) {
        Set<String> rules = Validation.rules(scope).stream().map(Rule::name).collect(Collectors.toSet());
        Map<Known, Finding> earlier = new HashMap<>();
        List<Finding> inOrder = new ArrayList<>();
        for (Finding finding : read(file, name)) {
            if (rules.contains(finding.rule())) {
                earlier.put(Known.of(finding), finding);
                inOrder.add(finding);
            }
        }
        Set<Known> still = now.stream().map(Known::of).collect(Collectors.toSet());
        Map<Boolean, List<Finding>> known = now.stream().collect(Collectors.partitioningBy(finding -> {
            Finding before = earlier.get(Known.of(finding));
            return before != null && (finding.waived() || !before.waived());
        }));
        return new FindingsSince(
                known.get(false),
                known.get(true),
                inOrder.stream()
                        .filter(finding -> !still.contains(Known.of(finding)))
                        .toList());
    }

    private static List<Finding> read(Path file, String name) {
        Optional<List<Map<String, String>>> rows;
        try {
            rows = TableReader.read(file);
        } catch (IOException e) {
            throw new UserError(UserError.Kind.INPUT, "cannot read " + name, "look whether the file is there");
        }
        return rows
                .filter(all -> all.stream()
                        .allMatch(row -> row.keySet().containsAll(NEEDED)
                                && Severity.of(row.get("severity")).isPresent()))
                .orElseThrow(() -> new UserError(
                        UserError.Kind.INPUT,
                        name + " is no earlier report of findings",
                        "rostrum validate --format csv --output FILE (or json, jsonl) writes one"))
                .stream()
                .filter(row -> !row.getOrDefault("change", "").equals(GONE))
                .map(FindingsSince::finding)
                .toList();
    }

    private static Finding finding(Map<String, String> row) {
        String id = row.getOrDefault("id", "");
        return new Finding(
                row.get("rule"),
                Severity.of(row.get("severity")).orElseThrow(),
                row.getOrDefault("entity", ""),
                id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                row.get("item"),
                row.getOrDefault("source", ""),
                row.get("message"),
                row.getOrDefault("hint", ""),
                row.get("key"),
                row.getOrDefault("waived", "").equals("true"),
                Optional.empty());
    }

    /** As the table of findings, with a last column {@code change}: {@code new}, then {@code same}, then {@code gone}. */
    public ResultTable table() {
        List<Column> columns = new ArrayList<>(Validation.table(List.of()).columns());
        columns.add(Column.text("change"));
        List<List<String>> rows = Stream.of(marked(fresh, "new"), marked(same, "same"), marked(gone, GONE))
                .flatMap(List::stream)
                .toList();
        return new ResultTable(columns, RowSource.of(rows));
    }

    private static List<List<String>> marked(List<Finding> findings, String change) {
        return findings.stream()
                .map(finding -> Stream.concat(Validation.row(finding).stream(), Stream.of(change))
                        .toList())
                .toList();
    }
}
