package org.rostrum.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.event.Roster;
import org.rostrum.publish.AgendaEdition;
import org.rostrum.store.Database;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Fold;

/** The agenda on its way out: whole, for a room, for a person. */
public final class AgendaExport {
    /** What programs that read it back need; ids and places in files are of this database alone. */
    private static final Set<String> OWN = Set.of("end_day", "people", "id", "source");

    private final AgendaEdition whole;

    /**
     * What one file is about.
     *
     * @param name of the room or person as on the agenda
     */
    public record Part(String name, AgendaEdition edition) {}

    public AgendaExport(Database database, Event event) {
        Roster roster = database.roster(event);
        whole = new AgendaEdition(
                event,
                roster.items(),
                new RoleHolders(roster.participants()),
                new AgendaReleases(database, event)
                        .version()
                        .map(AgendaVersion::words)
                        .orElse(""),
                database.itemRevisions());
    }

    /**
     * The items for which conditions on the columns of {@link AgendaLists#items} hold.
     *
     * @throws org.rostrum.text.UserError (USAGE) when there is no such column
     */
    public AgendaEdition where(List<String> conditions) {
        Set<String> ids = new HashSet<>();
        new Selection(conditions, List.of(), List.of("id"), OptionalLong.empty())
                .of(AgendaLists.items(whole.items()))
                .rows()
                .forEach(row -> ids.add(row.get(0)));
        return whole.with(whole.items().stream()
                .filter(item -> ids.contains(Long.toString(item.id())))
                .toList());
    }

    /** Those items of an edition on which a participant has a role. */
    public AgendaEdition of(Participant person, AgendaEdition edition) {
        return edition.with(edition.items().stream()
                .filter(item -> item.roles().stream().anyMatch(role -> means(role, person)))
                .toList());
    }

    private boolean means(AgendaRole role, Participant person) {
        return whole.people().tie(role).one().filter(p -> p.id() == person.id()).isPresent();
    }

    /** A part for each room, in the order in which they are first used. */
    public static List<Part> perRoom(AgendaEdition edition) {
        Map<String, String> names = new LinkedHashMap<>();
        edition.items().stream()
                .map(AgendaItem::room)
                .filter(room -> !room.isEmpty())
                .forEach(room -> names.putIfAbsent(Fold.key(room), room));
        List<Part> parts = new ArrayList<>();
        names.forEach((key, name) -> parts.add(new Part(
                name,
                edition.with(edition.items().stream()
                        .filter(item -> Fold.key(item.room()).equals(key))
                        .toList()))));
        return parts;
    }

    /** A part for everybody on the agenda, in the order in which they first come up; one whom nobody knows, or who may be one of several, by the name. */
    public static List<Part> perPerson(AgendaEdition edition) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<Long>> items = new LinkedHashMap<>();
        for (AgendaItem item : edition.items()) {
            for (AgendaRole role : item.roles()) {
                String who = edition.people().who(role);
                names.putIfAbsent(who, role.name());
                items.computeIfAbsent(who, key -> new HashSet<>()).add(item.id());
            }
        }
        List<Part> parts = new ArrayList<>();
        names.forEach((who, name) -> parts.add(new Part(
                name,
                edition.with(edition.items().stream()
                        .filter(item -> items.get(who).contains(item.id()))
                        .toList()))));
        return parts;
    }

    /** An edition as a table that an import reads back: one that ends on another day has whole moments as start and end. */
    public static ResultTable table(AgendaEdition edition) {
        ResultTable all = AgendaLists.items(edition.items());
        List<String> names = all.names();
        int[] kept = IntStream.range(0, names.size())
                .filter(place -> !OWN.contains(names.get(place)))
                .toArray();
        RowSource rows = consumer -> all.rows().forEach(row -> {
            List<String> shown = new ArrayList<>(row);
            String last = row.get(names.indexOf("end_day"));
            if (!last.equals(row.get(names.indexOf("day")))) {
                shown.set(
                        names.indexOf("start"), row.get(names.indexOf("day")) + "T" + row.get(names.indexOf("start")));
                shown.set(names.indexOf("end"), last + "T" + row.get(names.indexOf("end")));
            }
            consumer.accept(IntStream.of(kept).mapToObj(shown::get).toList());
        });
        return new ResultTable(IntStream.of(kept).mapToObj(all.columns()::get).toList(), rows);
    }

    /** The items of an edition that no calendar can hold as they are: they end before they start. */
    public static List<AgendaItem> endless(AgendaEdition edition) {
        return edition.items().stream()
                .filter(item -> item.end().isBefore(item.start()))
                .toList();
    }
}
