package org.rostrum.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.rostrum.agenda.ItemChange.Part;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;
import org.rostrum.event.RoleHolders;

/** Says what two versions of one agenda item have other. */
final class ChangeWords {
    private static final Set<AgendaField> TIMES =
            EnumSet.of(AgendaField.DAY, AgendaField.START, AgendaField.END_DAY, AgendaField.END, AgendaField.UID);

    private final LongFunction<String> who;
    private final String arrow;

    ChangeWords(LongFunction<String> who, String arrow) {
        this.who = who;
        this.arrow = arrow;
    }

    List<Part> times(AgendaItem was, AgendaItem is) {
        String from = ItemWords.slot(was);
        String to = ItemWords.slot(is);
        if (from.equals(to)) {
            return List.of();
        }
        boolean moved = !was.day().equals(is.day());
        String words = moved
                ? "moved: " + from + arrow + to
                : "new time on " + is.day() + ": " + ItemWords.hours(was) + arrow + ItemWords.hours(is);
        return List.of(new Part(moved ? "moved" : "time", "time", interval(was), interval(is), words));
    }

    /** As ISO 8601 has it. */
    private static String interval(AgendaItem item) {
        return item.start() + "/" + item.end();
    }

    /** Number, kind, title, room, and what else is said of an item. */
    List<Part> values(AgendaItem was, AgendaItem is) {
        List<Part> parts = new ArrayList<>();
        for (AgendaField field : AgendaField.values()) {
            if (!TIMES.contains(field)) {
                add(parts, field, field.of(was), field.of(is));
            }
        }
        return parts;
    }

    private static String called(AgendaField field) {
        return switch (field) {
            case LANGUAGES -> "interpretation";
            case EXPECTED -> "people expected";
            default -> field.code();
        };
    }

    private void add(List<Part> parts, AgendaField field, String from, String to) {
        if (!from.equals(to)) {
            String old = inLine(from);
            String now = inLine(to);
            String words = from.isEmpty()
                    ? called(field) + ": " + now
                    : to.isEmpty()
                            ? called(field) + " taken away: " + old
                            : "new " + called(field) + ": " + old + arrow + now;
            parts.add(new Part(field.code(), field.code(), from, to, words));
        }
    }

    private static String inLine(String text) {
        return text.lines().collect(Collectors.joining(" / "));
    }

    /** A value that may have been nothing. */
    Part plain(String field, String called, String from, String to) {
        return new Part(field, field, from, to, called + ": " + shown(from) + arrow + shown(to));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(nothing)" : value;
    }

    /** Who came, who went, and what is other about those who stay, by what they do there. */
    List<Part> people(List<AgendaRole> was, List<AgendaRole> is) {
        List<Part> parts = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            people(parts, kind.code(), of(kind, was), of(kind, is));
        }
        return parts;
    }

    private static Map<String, AgendaRole> of(AgendaRole.Kind kind, List<AgendaRole> roles) {
        Map<String, AgendaRole> people = new LinkedHashMap<>();
        for (AgendaRole role : roles) {
            if (role.kind() == kind) {
                String key = NameKey.of(RoleHolders.withoutHonorific(role.name()), "");
                for (int same = 2; people.containsKey(key); same++) {
                    key = key + " " + same;
                }
                people.put(key, role);
            }
        }
        return people;
    }

    private void people(List<Part> parts, String kind, Map<String, AgendaRole> was, Map<String, AgendaRole> is) {
        List<AgendaRole> gone = without(was, is);
        List<AgendaRole> come = without(is, was);
        if (gone.size() == 1 && come.size() == 1) {
            AgendaRole old = gone.get(0);
            AgendaRole now = come.get(0);
            String words = "new " + kind + ": " + named(old) + arrow + named(now);
            parts.add(new Part("person", kind, old.name(), now.name(), words));
        } else {
            gone.forEach(role -> parts.add(new Part("person", kind, role.name(), "", kind + " gone: " + named(role))));
            come.forEach(
                    role -> parts.add(new Part("person", kind, "", role.name(), "new " + kind + ": " + named(role))));
        }
        was.forEach((key, role) -> {
            if (is.containsKey(key)) {
                staying(parts, kind, role, is.get(key));
            }
        });
        List<String> order = was.keySet().stream().filter(is::containsKey).toList();
        if (!order.equals(is.keySet().stream().filter(was::containsKey).toList())) {
            String from = names(was);
            parts.add(new Part("order", kind, from, names(is), "order of " + kind + "s: " + from + arrow + names(is)));
        }
    }

    private static List<AgendaRole> without(Map<String, AgendaRole> people, Map<String, AgendaRole> others) {
        return people.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String names(Map<String, AgendaRole> people) {
        return people.values().stream().map(AgendaRole::name).collect(Collectors.joining("; "));
    }

    private String named(AgendaRole role) {
        return role.name()
                + (role.delegation().isEmpty() ? "" : ", " + role.delegation())
                + (role.title().isEmpty() ? "" : " “" + role.title() + "”")
                + (role.confirmed() ? "" : " (to be confirmed)")
                + role.participant().map(id -> " (" + who.apply(id) + ")").orElse("");
    }

    private void staying(List<Part> parts, String kind, AgendaRole was, AgendaRole is) {
        String lead = kind + " " + is.name();
        if (!was.name().equals(is.name())) {
            parts.add(new Part("name", kind, was.name(), is.name(), kind + ": " + was.name() + arrow + is.name()));
        }
        if (!was.delegation().equals(is.delegation())) {
            String words = lead + ": " + shown(was.delegation()) + arrow + shown(is.delegation());
            parts.add(new Part("delegation", kind, was.delegation(), is.delegation(), words));
        }
        if (!was.title().equals(is.title())) {
            String words = lead + ": presentation " + shown(was.title()) + arrow + shown(is.title());
            parts.add(new Part("presentation", kind, was.title(), is.title(), words));
        }
        if (was.confirmed() != is.confirmed()) {
            String words = lead + (is.confirmed() ? " is confirmed" : " is to be confirmed");
            parts.add(new Part("confirmed", kind, "" + was.confirmed(), "" + is.confirmed(), words));
        }
        if (!was.participant().equals(is.participant())) {
            String from = was.participant().map(String::valueOf).orElse("");
            String to = is.participant().map(String::valueOf).orElse("");
            String words = lead
                    + is.participant()
                            .map(id -> " is " + who.apply(id))
                            .orElse(" is no longer tied to participant " + from);
            parts.add(new Part("tied", kind, from, to, words));
        }
    }
}
