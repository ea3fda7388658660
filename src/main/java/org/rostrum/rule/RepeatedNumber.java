package org.rostrum.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.text.Fold;

/** Reports a number that two agenda items have. One that is continued later keeps its number and title. */
final class RepeatedNumber extends Rule {
    private record Number(long whole, String number) {}

    RepeatedNumber() {
        super("repeated-number", Severity.ERROR, Subject.AGENDA, "Two agenda items have the same number.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<Number, List<AgendaItem>> byNumber = new LinkedHashMap<>();
        for (AgendaItem item : roster.items()) {
            String number = number(item);
            if (!number.isEmpty()) {
                byNumber.computeIfAbsent(new Number(item.parent().orElse(0L), number), key -> new ArrayList<>(1))
                        .add(item);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<AgendaItem> same : byNumber.values()) {
            same.stream()
                    .skip(1)
                    .filter(item -> !continues(item, same.get(0)))
                    .forEach(item -> findings.add(finding(same.get(0), item)));
        }
        return findings;
    }

    /** {@code 4(A)}, {@code 4 (a)} and {@code 4(a).} are one number, {@code 4.1} and {@code 41} are two. */
    private static String number(AgendaItem item) {
        String number = item.number().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    private static boolean continues(AgendaItem later, AgendaItem first) {
        String title = Fold.key(first.title());
        return !title.isEmpty()
                && !later.start().isBefore(first.end())
                && (Fold.key(later.title()) + " ").startsWith(title + " ");
    }

    private Finding finding(AgendaItem first, AgendaItem second) {
        return aboutBoth(
                first,
                second,
                "“" + first.title() + "” and “" + second.title() + "” (" + Words.when(second) + ") have the number "
                        + first.number(),
                "Number them anew: rostrum agenda renumber, or rostrum agenda set");
    }
}
