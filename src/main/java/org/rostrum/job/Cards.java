package org.rostrum.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.agenda.Agenda;
import org.rostrum.agenda.ItemFinder;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.RoleHolders;
import org.rostrum.event.Roster;
import org.rostrum.intake.ColumnMeaning;
import org.rostrum.store.Database;
import org.rostrum.store.DelegationSize;
import org.rostrum.store.Matches;
import org.rostrum.store.SentCell;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** One thing whole, a line for each fact: {@code field, value}. */
public final class Cards {
    /** What stands before the number of an agenda item where a participant may be named as well. */
    static final String ITEM = "item:";

    private final List<List<String>> facts = new ArrayList<>();

    private Cards() {}

    /** An event. */
    public static ResultTable event(Event event) {
        Cards card = new Cards();
        card.fact("code", event.code());
        card.fact("title", event.title());
        card.fact("place", event.place());
        card.fact("country", event.country());
        card.fact("from", event.from().toString());
        card.fact("to", event.to().toString());
        card.fact("zone", event.zoneName());
        card.fact("organiser", event.organiser());
        card.fact("house", event.house());
        return card.table();
    }

    /** A participant, with the row as it was sent. */
    public static ResultTable participant(Database database, Event event, String text) {
        Participant person = Persons.registration(database, event, text);
        Cards card = new Cards();
        card.fact("id", Long.toString(person.id()));
        card.fact("delegation", person.delegation().name());
        card.fact("category", person.delegation().category().code());
        card.fact("country", person.delegation().affiliation().country());
        for (Field field : Field.values()) {
            card.fact(
                    field.code(),
                    field == Field.ROLE ? person.role().code() : person.values().get(field));
        }
        card.fact("sex_source", person.sexSource());
        card.fact("source", person.origin().map(Origin::toString).orElse("by hand"));
        card.replacements(database, event, person.id());
        card.decided(database.matches(), person.id());
        database.cellsAsSent(person.id()).forEach(card::sent);
        return card.table();
    }

    private void replacements(Database database, Event event, long id) {
        for (long replaced : database.replacements().replacedBy(id)) {
            database.participant(event, replaced).ifPresent(person -> fact("replaces", named(person)));
        }
        for (long by : database.replacements().inPlaceOf(id)) {
            database.participant(event, by).ifPresent(person -> fact("replaced_by", named(person)));
        }
    }

    private static String named(Participant person) {
        return person.fullName() + " (" + person.id() + ")";
    }

    /** Into whom he was merged, who was merged into him, and where else he is registered. */
    private void decided(Matches matches, long id) {
        Map<Long, Long> survivors = matches.survivors();
        Decided.persons(matches.all()).values().stream()
                .filter(registrations -> registrations.contains(id))
                .flatMap(List::stream)
                .filter(other -> other != id)
                .forEach(other -> matches.participant(other).ifPresent(person -> {
                    boolean away = Long.valueOf(other).equals(survivors.get(id));
                    boolean into = Long.valueOf(id).equals(survivors.get(other));
                    String event = matches.eventOf(other);
                    if (away || into) {
                        fact(away ? "merged_into" : "merged", line(person));
                    } else if (!event.equals(matches.eventOf(id)) && !survivors.containsKey(other)) {
                        fact("also_at", event + ", " + line(person));
                    }
                }));
    }

    /** A delegation with its people: head first, then as in the latest list. */
    public static ResultTable delegation(Database database, Event event, String text) {
        DelegationSize size = delegationNamed(database, event, text);
        Cards card = new Cards();
        card.fact("id", Long.toString(size.delegation().id()));
        card.fact("delegation", size.delegation().name());
        card.fact("category", size.delegation().category().code());
        card.fact("country", size.delegation().affiliation().country());
        card.fact("participants", Long.toString(size.participants()));
        card.fact("women", Long.toString(size.women()));
        card.fact("men", Long.toString(size.men()));
        card.fact("not_stated", Long.toString(size.notStated()));
        database.roster(event).listed().stream()
                .filter(person -> person.delegation().id() == size.delegation().id())
                .sorted(Comparator.comparing(person -> person.role() == Role.HEAD ? 0 : 1))
                .forEach(person -> card.fact(person.role().code(), line(person)));
        return card.table();
    }

    private static String line(Participant person) {
        String what = String.join(
                ", ",
                List.of(person.position(), person.organisation()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return person.id() + "  " + person.fullName() + (what.isEmpty() ? "" : ", " + what);
    }

    private static DelegationSize delegationNamed(Database database, Event event, String text) {
        Delegation named = new Delegations(database, event).there(text);
        return database.delegations(event).stream()
                .filter(size -> size.delegation().id() == named.id())
                .findFirst()
                .orElse(new DelegationSize(named, 0, 0, 0, 0));
    }

    /** An agenda item with its people. */
    public static ResultTable item(Database database, Event event, String text) {
        Roster roster = database.roster(event);
        Agenda agenda = new Agenda(roster.items());
        AgendaItem item = new ItemFinder(event.code(), roster.items()).one(text);
        Cards card = new Cards();
        card.fact("id", Long.toString(item.id()));
        for (AgendaField field : AgendaField.values()) {
            card.fact(field.code(), field.of(item));
        }
        card.fact(
                "part_of",
                item.parent().flatMap(agenda::item).map(AgendaItem::heading).orElse(""));
        agenda.partsOf(item).forEach(part -> card.fact("part", part.heading()));
        RoleHolders holders = new RoleHolders(roster.participants());
        item.roles().stream()
                .sorted(Comparator.comparing(AgendaRole::kind))
                .forEach(role -> card.fact(role.kind().code(), role.text() + " – " + meant(holders.tie(role))));
        card.fact("source", item.origin().map(Origin::toString).orElse("by hand"));
        return card.table();
    }

    /** {@code 23, Latvia (by name)}; {@code 2 of this name: 20 (Lithuania), 21 (Latvia)}; {@code not registered}. */
    private static String meant(RoleHolders.Tie tie) {
        if (tie.one().isPresent()) {
            Participant person = tie.one().get();
            String gone = person.status().listed() ? "" : ", " + person.status().code();
            return person.id() + delegation(person, ", ", "") + gone + " (" + tie.evidence() + ")";
        }
        return AgendaLists.evidence(tie)
                + tie.people().stream()
                        .map(person -> person.id() + delegation(person, " (", ")"))
                        .collect(Collectors.joining(", ", tie.people().isEmpty() ? "" : ": ", ""));
    }

    private static String delegation(Participant person, String before, String after) {
        String name = person.delegation().name();
        return name.isEmpty() ? "" : before + name + after;
    }

    /**
     * The item of this number ({@code 4(a)}), this id ({@code id:12}) or this title; {@code item:} may stand before it.
     *
     * @throws org.rostrum.text.UserError (USAGE) when there is none, or there are several
     */
    static AgendaItem itemNamed(Database database, Event event, String named) {
        return new ItemFinder(event.code(), database.agenda(event)).one(named);
    }

    /** A fact; an empty one is left out. */
    private void fact(String field, String value) {
        if (!value.isEmpty()) {
            facts.add(List.of(field, value));
        }
    }

    /** A cell as it was sent, under its heading or its column's letter; an empty one is left out. */
    private void sent(SentCell cell) {
        String heading = cell.heading().isEmpty() ? ColumnMeaning.letter(cell.column()) : cell.heading();
        if (!cell.text().isBlank()) {
            fact("as_sent", heading + ": " + cell.text());
        }
    }

    private ResultTable table() {
        return new ResultTable(List.of(Column.text("field"), Column.text("value")), RowSource.of(facts));
    }
}
