package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.Finding;
import org.rostrum.event.Roster;

/** The page of a rule, read: its sections, and the lists and findings fenced in them. */
record RulePage(List<String> lines) {
    static RulePage of(Rule rule) {
        return new RulePage(rule.page().lines().toList());
    }

    /** Lists that stand together without prose between them, and the findings after them, empty when there are none. */
    record Case(String participants, String agenda, String rooms, String findings) {
        Roster roster() {
            return MadeRoster.of(participants, agenda, rooms);
        }
    }

    List<String> headings() {
        return lines.stream().filter(line -> line.startsWith("#")).toList();
    }

    List<Case> cases(String section) {
        List<Case> cases = new ArrayList<>();
        String[] parts = {"", "", "", ""};
        int open = -1;
        for (String line : section(section)) {
            if (line.equals("```")) {
                open = -1;
            } else if (line.startsWith("```")) {
                open = List.of("```csv participants", "```csv agenda", "```csv rooms", "```findings")
                        .indexOf(line);
            } else if (open >= 0) {
                parts[open] += line + "\n";
            } else if (!(parts[0] + parts[1]).isEmpty()) {
                cases.add(new Case(parts[0], parts[1], parts[2], parts[3]));
                parts = new String[] {"", "", "", ""};
            }
        }
        if (!(parts[0] + parts[1]).isEmpty()) {
            cases.add(new Case(parts[0], parts[1], parts[2], parts[3]));
        }
        return cases;
    }

    private List<String> section(String heading) {
        int from = lines.indexOf("## " + heading) + 1;
        int to = from;
        while (to < lines.size() && !lines.get(to).startsWith("## ")) {
            to++;
        }
        return lines.subList(from, to);
    }

    /** Findings as pages write them. */
    static String written(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.severity().code() + (f.source().isEmpty() ? "" : " " + f.source())
                        + (f.item().isEmpty() ? "" : " [" + f.item() + "]") + " " + f.message() + "\n  " + f.hint()
                        + "\n")
                .collect(Collectors.joining());
    }
}
