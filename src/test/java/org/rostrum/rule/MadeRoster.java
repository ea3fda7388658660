package org.rostrum.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rostrum.event.Affiliation;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Room;
import org.rostrum.event.Roster;
import org.rostrum.event.Values;
import org.rostrum.text.Fold;

/** A meeting on 20 and 21 October 2010 made from two small CSV texts, as the pages of the rules and tests write them. */
final class MadeRoster {
    static final Event EVENT = new Event(
            1,
            "VILNIUS2010",
            "Workshop",
            "Vilnius",
            "LT",
            ZoneId.of("Europe/Vilnius"),
            LocalDate.of(2010, 10, 20),
            LocalDate.of(2010, 10, 21),
            "",
            "osce");

    private static final Pattern ROLE = Pattern.compile("([^(#]*[^(# ])(?: \\((.*)\\))?(?: #(\\d+))?");

    private MadeRoster() {}

    static Roster of(String participants, String agenda) {
        return of(participants, agenda, "");
    }

    /** The same, with rooms: {@code name,capacity}. */
    static Roster of(String participants, String agenda, String rooms) {
        Map<String, Delegation> delegations = new LinkedHashMap<>();
        List<Participant> people = new ArrayList<>();
        for (CSVRecord row : read(participants)) {
            Affiliation affiliation = affiliation(row);
            Delegation delegation = delegations.computeIfAbsent(
                    affiliation.key(), key -> new Delegation(delegations.size() + 1L, affiliation));
            people.add(new Participant(
                    row.getRecordNumber(),
                    delegation,
                    values(row),
                    false,
                    "",
                    Optional.of(new Origin("participants.csv", "", (int) row.getRecordNumber() + 1))));
        }
        return new Roster(EVENT, List.copyOf(delegations.values()), people, agenda(agenda), rooms(rooms), List.of());
    }

    private static List<Room> rooms(String csv) {
        return read(csv).stream()
                .map(row -> new Room(
                        row.getRecordNumber(),
                        row.get("name"),
                        Optional.of(row.get("capacity"))
                                .filter(places -> !places.isEmpty())
                                .map(Integer::valueOf)))
                .toList();
    }

    /** The items of an agenda in CSV, in its order. */
    static List<AgendaItem> agenda(String csv) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        List<CSVRecord> rows = read(csv);
        rows.forEach(row -> numbers.putIfAbsent(row.get("item"), row.getRecordNumber()));
        return rows.stream()
                .map(row -> item(row)
                        .withParent(Optional.ofNullable(numbers.get(cell(row, "part_of")))
                                .filter(id -> !cell(row, "part_of").isEmpty())))
                .toList();
    }

    private static List<CSVRecord> read(String csv) {
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Affiliation affiliation(CSVRecord row) {
        String country = cell(row, "country");
        String name = cell(row, "delegation");
        if (name.isEmpty()) {
            return Affiliation.NONE;
        }
        String category = cell(row, "category");
        if (category.isEmpty()) {
            return new Affiliation(country.isEmpty() ? Category.OTHER : Category.STATE, country, "", name);
        }
        return new Affiliation(Category.of(category).orElseThrow(), country, Fold.key(name), name);
    }

    private static Values values(CSVRecord row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            values.put(field, cell(row, field.code()));
        }
        return Values.of(values);
    }

    private static AgendaItem item(CSVRecord row) {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            String column = kind == AgendaRole.Kind.SPEAKER ? "speakers" : kind.code();
            for (String name : cell(row, column).split(";")) {
                if (!name.isBlank()) {
                    roles.add(role(kind, name.strip()));
                }
            }
        }
        LocalDate day = LocalDate.parse(row.get("date"));
        String last = cell(row, "end_day");
        return AgendaItem.of(
                        AgendaItem.Kind.of(row.get("type")).orElseThrow(),
                        row.get("title"),
                        day.atTime(LocalTime.parse(row.get("start"))),
                        (last.isEmpty() ? day : LocalDate.parse(last)).atTime(LocalTime.parse(row.get("end"))))
                .withId(row.getRecordNumber())
                .withNumber(row.get("item"))
                .withRoom(row.get("room"))
                .withDetails(details(row))
                .withRoles(roles)
                .withOrigin(Optional.of(new Origin("agenda.csv", "", (int) row.getRecordNumber() + 1)));
    }

    /** {@code Jonas JONAITIS (Latvia) #3}: the delegation beside the name, and who was assigned. */
    private static AgendaRole role(AgendaRole.Kind kind, String written) {
        Matcher parts = ROLE.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written);
        }
        return new AgendaRole(
                kind,
                parts.group(1),
                parts.group(2) == null ? "" : parts.group(2),
                "",
                true,
                Optional.ofNullable(parts.group(3)).map(Long::valueOf));
    }

    private static AgendaDetails details(CSVRecord row) {
        return new AgendaDetails(
                AgendaDetails.Access.of(cell(row, "access")),
                List.of(),
                "",
                "",
                List.of(),
                Optional.of(cell(row, "expected"))
                        .filter(people -> !people.isEmpty())
                        .map(Integer::valueOf),
                "");
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }
}
