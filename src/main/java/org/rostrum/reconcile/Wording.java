package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;

/** How the plan speaks of people and of what is to be decided. */
final class Wording {
    private Wording() {}

    /** {@code Jonas Jonaitis (22, Adviser, jonas@example.org)}. */
    static String person(Participant person) {
        String more = Stream.of(Long.toString(person.id()), person.position(), person.email())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
        return (person.fullName() + " (" + more + ")").strip();
    }

    static String people(List<Participant> people) {
        return joined(people.stream().map(Wording::person).toList());
    }

    /** {@code a, b and c}. */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code position and phone differ}; of several people {@code 22 differs in phone, 23 differs in position}. */
    static String differ(List<Likeness> people) {
        if (people.size() == 1) {
            List<String> words = people.get(0).differing();
            return joined(words) + (words.size() == 1 ? " differs" : " differ");
        }
        return people.stream()
                .map(l -> l.stored().id() + " differs in " + joined(l.differing()))
                .collect(Collectors.joining(", "));
    }

    /** Whom a row names, with the delegation: {@code Jonas Jonaitis (Lithuania)}. */
    static String row(Entry entry) {
        String name =
                (entry.values().get(Field.GIVEN_NAME) + " " + entry.values().get(Field.FAMILY_NAME)).strip();
        String shown = name.isEmpty() ? entry.values().get(Field.EMAIL) : name;
        return entry.affiliation().name().isEmpty()
                ? shown
                : (shown + " (" + entry.affiliation().name() + ")").strip();
    }

    /** Who a row is, with every option that answers it; people whom the list itself brought are named by their row, since their ids are not settled yet. */
    static Question who(Entry entry, List<Participant> people, Named named, String reason) {
        List<String> options = new ArrayList<>();
        for (Participant person : people) {
            boolean byRow = !named.storedBefore(person.id()) && person.origin().isPresent();
            options.add(option(entry.origin(), byRow ? person.origin().get().toString() : Long.toString(person.id())));
        }
        options.add(option(entry.origin(), Decisions.NEW));
        return new Question(entry.origin() + " " + row(entry) + ": " + reason, String.join(" or ", options));
    }

    private static String option(Origin origin, String answer) {
        return "--match '" + (origin + "=" + answer).replace("'", "'\\''") + "'";
    }

    /** When and where an agenda item is, with its title behind a number: {@code 2010-10-20 09:00–10:30 Reports, Hall}. */
    static String of(AgendaItem item) {
        String end = item.end().toLocalDate().equals(item.day())
                ? item.end().toLocalTime().toString()
                : item.end().toString().replace('T', ' ');
        return item.day() + " " + item.start().toLocalTime() + "–" + end
                + (item.number().isEmpty() ? "" : " " + item.title())
                + (item.room().isEmpty() ? "" : ", " + item.room());
    }

    /** What is said of an agenda item, by field; the people under the name of their role. */
    static Map<String, String> values(AgendaItem item) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AgendaField field : AgendaField.values()) {
            values.put(field.code(), field.of(item));
        }
        for (AgendaRole role : item.roles()) {
            values.merge(role.kind().code(), role.inWords(), (one, other) -> one + "; " + other);
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }
}
