package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.NameKey;
import org.rostrum.event.Participant;
import org.rostrum.text.Fold;

/** Finds people and agenda items by what the user writes. */
final class Search {
    private final Session session;
    private final Event event;

    Search(Session session, Event event) {
        this.session = session;
        this.event = event;
    }

    List<Participant> named(String text) {
        String wanted = text.strip();
        String number = wanted.toLowerCase(Locale.ROOT).startsWith("p:") ? wanted.substring(2) : wanted;
        ParticipantReader reader = new ParticipantReader(session);
        if (number.matches("[0-9]{1,18}")) {
            return reader.byId(event, Long.parseLong(number)).stream().toList();
        }
        Condition here = PARTICIPANT.EVENT_ID.eq(event.id());
        if (wanted.contains("@")) {
            return reader.where(here.and(PARTICIPANT.EMAIL.eq(wanted.toLowerCase(Locale.ROOT)))
                    .and(PARTICIPANT.EMAIL.ne(DSL.inline(""))));
        }
        return reader.where(
                here.and(PARTICIPANT.NAME_KEY.eq(NameKey.of(wanted, ""))).and(PARTICIPANT.NAME_KEY.ne(DSL.inline(""))));
    }

    List<Found> find(String text) {
        Set<String> words = new TreeSet<>(List.of(Fold.latin(text).split(" ")));
        words.remove("");
        List<Found> found = new ArrayList<>();
        if (!words.isEmpty()) {
            people(words, found);
            items(words, found);
        }
        return found;
    }

    private void people(Set<String> words, List<Found> found) {
        Field<String> work = DSL.concat(
                ListColumns.text("organisation"),
                space(),
                ListColumns.text("position"),
                space(),
                ListColumns.text("delegation"),
                space(),
                ListColumns.text("email"));
        Field<String> name = DSL.concat(ListColumns.text("given_name"), space(), ListColumns.text("family_name"));
        Field<String> plain = DSL.concat(PARTICIPANT.NAME_KEY, space(), work);
        Field<String> everything = DSL.when(isToBeFolded(plain), session.latin(DSL.concat(name, space(), work)))
                .otherwise(DSL.lower(plain));
        Condition condition = PARTICIPANT.EVENT_ID.eq(event.id());
        for (String word : words) {
            condition = condition.and(DSL.function("instr", Integer.class, everything, DSL.val(word))
                    .gt(DSL.inline(0)));
        }
        ParticipantReader reader = new ParticipantReader(session);
        session.stream(
                reader.select(condition).orderBy(PARTICIPANT.SORT_KEY, PARTICIPANT.ID),
                row -> found.add(person(reader.participant(row))));
    }

    /**
     * Whether a text has a character beyond ASCII, or an apostrophe. In any other a word is where it is in the folded text, and SQLite finds it there alone: of the names the folded words are stored,
     * and those that are of ASCII say that the name is written in Latin letters.
     */
    private static Condition isToBeFolded(Field<String> text) {
        Condition folded = DSL.function("octet_length", Integer.class, text).ne(DSL.length(text));
        for (String apostrophe : List.of("'", "`")) {
            folded = folded.or(DSL.function("instr", Integer.class, text, DSL.inline(apostrophe))
                    .gt(DSL.inline(0)));
        }
        return folded;
    }

    private static Field<String> space() {
        return DSL.inline(" ");
    }

    private static Found person(Participant person) {
        List<String> detail =
                new ArrayList<>(List.of(person.delegation().name(), person.organisation(), person.position()));
        if (!person.status().listed()) {
            detail.add(person.status().code());
        }
        detail.removeIf(String::isEmpty);
        return new Found("participant", person.id(), person.fullName(), String.join(", ", detail));
    }

    private void items(Set<String> words, List<Found> found) {
        for (AgendaItem item : new AgendaReader(session).items(event)) {
            List<String> texts = new ArrayList<>(List.of(item.number(), item.title(), item.room()));
            item.roles().stream().map(AgendaRole::name).forEach(texts::add);
            String everything = Fold.latin(String.join(" ", texts));
            if (words.stream().allMatch(everything::contains)) {
                String name = (item.number() + " " + item.title()).strip();
                String detail = item.day() + ", " + item.start().toLocalTime() + "–"
                        + item.end().toLocalTime() + (item.room().isEmpty() ? "" : ", " + item.room());
                found.add(new Found("item", item.id(), name, detail));
            }
        }
    }
}
