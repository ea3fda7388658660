package org.rostrum.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The made-up meeting of the acceptance files as it is in truth: 52 participants, 14 delegations, no agenda. */
public final class TrueRoster {
    private TrueRoster() {}

    /** The meeting, read from {@code src/test/acceptance/truth.json}, whose order is that of the latest list. */
    public static Roster read() {
        Map<String, Delegation> delegations = new LinkedHashMap<>();
        List<Participant> participants = new ArrayList<>();
        for (Map<String, String> person : people()) {
            Affiliation affiliation = affiliation(person);
            Delegation delegation = delegations.computeIfAbsent(
                    affiliation.key(), key -> new Delegation(delegations.size() + 1L, affiliation));
            participants.add(new Participant(
                    Long.parseLong(person.get("id")),
                    delegation,
                    values(person),
                    false,
                    "column",
                    Optional.of(new Origin("truth.json", "", participants.size() + 1))));
        }
        return new Roster(event(), List.copyOf(delegations.values()), participants, List.of());
    }

    private static Event event() {
        return new Event(
                1,
                "VILNIUS2010",
                "Workshop on Synthetic Drugs in the Baltic Region",
                "Vilnius, Lithuania",
                "LT",
                ZoneId.of("Europe/Vilnius"),
                LocalDate.of(2010, 10, 20),
                LocalDate.of(2010, 10, 21),
                "",
                "osce");
    }

    private static Affiliation affiliation(Map<String, String> person) {
        String country = person.get("country");
        String name = person.get("delegation");
        return new Affiliation(
                Category.of(person.get("category")).orElseThrow(),
                country,
                country.isEmpty() ? name.toLowerCase(java.util.Locale.ROOT) : "",
                name);
    }

    private static Values values(Map<String, String> person) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.HONORIFIC, person.get("sex").equals("F") ? "Ms." : "Mr.");
        values.put(Field.GIVEN_NAME, person.get("given"));
        values.put(Field.FAMILY_NAME, person.get("family"));
        for (String field :
                List.of("sex", "position", "organisation", "role", "email", "phone", "arrival", "departure")) {
            values.put(Field.of(field).orElseThrow(), person.get(field));
        }
        return Values.of(values);
    }

    private static List<Map<String, String>> people() {
        List<Map<String, String>> people = new ArrayList<>();
        try (JsonParser json = new JsonFactory()
                .createParser(Path.of("src/test/acceptance/truth.json").toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    people.add(new LinkedHashMap<>());
                } else if (token.isScalarValue()) {
                    people.get(people.size() - 1).put(json.currentName(), json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }
}
