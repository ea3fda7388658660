package org.rostrum.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.event.Waiver;

/** Findings as a report shows them. */
public final class Findings {
    private Findings() {}

    /**
     * What one rule found.
     *
     * @param findings at least one, in their order
     */
    public record OfRule(String rule, Severity severity, List<Finding> findings) {
        public OfRule {
            findings = List.copyOf(findings);
        }

        /** How many there are. */
        public int count() {
            return findings.size();
        }

        /** The first few of them. */
        public List<Finding> samples(int atMost) {
            return findings.subList(0, Math.min(atMost, findings.size()));
        }
    }

    /** Findings by rule and severity, in the order in which each first occurs. */
    public static List<OfRule> byRule(List<Finding> findings) {
        Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(List.of(finding.rule(), finding.severity()), key -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream()
                .map(group -> new OfRule(group.get(0).rule(), group.get(0).severity(), group))
                .toList();
    }

    /** The findings, those marked of which somebody has said that they may stay, whether that still holds or not. */
    public static List<Finding> waived(List<Finding> findings, List<Waiver> waivers, LocalDate today) {
        record Known(String rule, String key) {}
        Map<Known, Waiver> known = new HashMap<>();
        waivers.forEach(waiver -> known.put(new Known(waiver.rule(), waiver.finding()), waiver));
        return findings.stream()
                .map(finding -> Optional.ofNullable(known.get(new Known(finding.rule(), finding.key())))
                        .map(waiver -> finding.withWaiver(waiver, waiver.holdsOn(today)))
                        .orElse(finding))
                .toList();
    }

    /** How many findings that nobody has waived are as bad as the severity, or worse. */
    public static long atLeast(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.waived() && finding.severity().compareTo(severity) <= 0)
                .count();
    }
}
