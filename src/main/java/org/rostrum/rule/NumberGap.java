package org.rostrum.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports numbers of agenda items that no item has, though there is a smaller and a larger one. */
final class NumberGap extends Rule {
    /** A number that one item in a series has. */
    private record Numbered(NumberInSeries number, AgendaItem item) {}

    NumberGap() {
        super("number-gap", Severity.WARNING, Subject.AGENDA, "A number is missing among those of the agenda items.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<String, TreeMap<Integer, Numbered>> series = new LinkedHashMap<>();
        for (AgendaItem item : roster.items()) {
            NumberInSeries.of(item.number())
                    .ifPresent(number -> series.computeIfAbsent(number.series(), key -> new TreeMap<>())
                            .putIfAbsent(number.value(), new Numbered(number, item)));
        }
        List<Finding> findings = new ArrayList<>();
        for (TreeMap<Integer, Numbered> numbers : series.values()) {
            if (!letters(numbers)) {
                gaps(roster, numbers, findings);
            }
        }
        return findings;
    }

    /** A, B, C and D are no Roman numbers, though C and D could be. */
    private static boolean letters(TreeMap<Integer, Numbered> numbers) {
        return numbers.firstEntry().getValue().number().isRoman() && numbers.firstKey() > 1;
    }

    private void gaps(RosterIndex roster, TreeMap<Integer, Numbered> numbers, List<Finding> findings) {
        int expected = numbers.firstKey();
        for (Numbered numbered : numbers.values()) {
            if (numbered.number().value() > expected) {
                findings.add(finding(roster, numbered, expected));
            }
            expected = numbered.number().value() + 1;
        }
    }

    private Finding finding(RosterIndex roster, Numbered next, int first) {
        NumberInSeries number = next.number();
        int last = number.value() - 1;
        String from = number.written(first);
        String to = number.written(last);
        return aboutMissing(
                roster.event(),
                from,
                next.item(),
                "no " + (number.word().isEmpty() ? first == last ? "item " : "items " : "") + from
                        + (first == last ? "" : " to " + to) + " before "
                        + Words.item(next.item()),
                "Look whether an item is missing; if not, number them anew: rostrum agenda renumber",
                number.series(),
                first,
                last);
    }
}
