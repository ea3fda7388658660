package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Affiliation;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Values;

class VilniusListsTest {
    private static final Path V1 = Path.of("data/vilnius-2010/registrations-v1.csv");
    private static final Path V2 = Path.of("data/vilnius-2010/registrations-v2.xlsx");
    private static final Path AGENDA = Path.of("data/vilnius-2010/agenda.csv");

    private static Understanding understand(Path file) {
        return Understanding.of(Lists.tables(file), MappingOptions.NONE, Lists.ON);
    }

    @Test
    void firstListIsUnderstoodWhole() {
        Understanding understanding = understand(V1);
        TableUnderstanding table = understanding.tables().get(0);
        assertEquals(List.of(), understanding.questions());
        assertEquals(
                List.of(
                        "running number",
                        "country/organisation",
                        "title",
                        "given name",
                        "family name",
                        "position",
                        "organisation",
                        "e-mail",
                        "phone",
                        "sex"),
                table.columns().stream().map(c -> c.meaning().label()).toList());
        assertEquals("heading “Pavardė” (Lithuanian)", table.columns().get(4).evidence());
        assertEquals(
                "lt Lithuanian 4",
                table.language() + " " + table.languageName() + " "
                        + table.table().header().orElseThrow().number());
        assertEquals(48, table.rows());
        assertEquals(List.of(new Skipped(25, "blank row")), table.skipped());
        assertEquals("9 5 []", table.countries() + " " + table.organisations() + " " + table.unknown());
        assertEquals(List.of(new Repeated(35, 36, "same e-mail p33@example.org")), table.repeated());
        assertEquals(List.of(), table.troubles());
        assertEquals(List.of(), table.notes());
    }

    @Test
    void letterMIsReadInTheLanguageOfItsHeading() {
        assertEquals(
                "codes V (29 rows), M (19 rows): in Lithuanian V = male, M = female (header language lt); checked against column Kreipinys: Ponas/Ponia agree in all 48 rows",
                understand(V1).tables().get(0).sexCodes().orElseThrow().evidence());
        Map<String, Integer> sexes = new TreeMap<>();
        Lists.entries(understand(V1))
                .forEach(e -> sexes.merge(e.values().get(Field.SEX) + " " + e.sexSource(), 1, Integer::sum));
        assertEquals(Map.of("F column", 19, "M column", 29), sexes);
    }

    @Test
    void rowBecomesAnEntryWithItsOrigin() {
        List<Entry> entries = Lists.entries(understand(V1));
        Values values = Values.of(Map.of(
                Field.HONORIFIC,
                "Ms.",
                Field.GIVEN_NAME,
                "Annegret",
                Field.FAMILY_NAME,
                "von der Aue",
                Field.SEX,
                "F",
                Field.POSITION,
                "Leitende Kriminaldirektorin",
                Field.ORGANISATION,
                "Bundeskriminalamt",
                Field.EMAIL,
                "p09@example.org",
                Field.PHONE,
                "+370 5 200 3009"));
        assertEquals(
                new Entry(
                        new Origin("registrations-v1.csv", "", 12),
                        0,
                        new Affiliation(Category.STATE, "DE", "", "Germany"),
                        values,
                        true,
                        "column"),
                entries.get(7));
        assertEquals(
                List.of(
                        "8",
                        "Vokietija",
                        "Ponia",
                        "Annegret",
                        "VON DER AUE",
                        "Leitende Kriminaldirektorin",
                        "Bundeskriminalamt",
                        "p09@example.org",
                        "+370 5 200 3009",
                        "M"),
                Lists.taken(understand(V1).tables().get(0)).stream()
                        .filter(taken -> taken.entry().isPresent())
                        .skip(7)
                        .findFirst()
                        .orElseThrow()
                        .cells());
        assertEquals(48, entries.size());
        assertEquals(
                List.of(
                        "DE",
                        "EE",
                        "FI",
                        "LT",
                        "LV",
                        "NO",
                        "PL",
                        "RU",
                        "SE",
                        "org:europol",
                        "org:incb",
                        "org:interpol",
                        "org:unodc",
                        "org:wco"),
                entries.stream()
                        .map(e -> e.affiliation().key())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void secondListHasTheCountryOnlyOnTheFirstRowOfEachBlock() {
        Understanding understanding = understand(V2);
        assertEquals(List.of(), understanding.questions());
        assertEquals(
                List.of(
                        "43 [column “Country” (A): country filled down from row 2; 34 rows take the value above them] 9 0",
                        "9 [column “Country” (A): country filled down from row 2; 4 rows take the value above them] 0 5"),
                understanding.tables().stream()
                        .map(t -> t.rows() + " " + t.notes() + " " + t.countries() + " " + t.organisations())
                        .toList());
        List<Entry> entries = Lists.entries(understanding);
        Map<String, Integer> delegations = new TreeMap<>();
        entries.forEach(e -> delegations.merge(e.affiliation().name(), 1, Integer::sum));
        assertEquals(
                Map.ofEntries(
                        Map.entry("Estonia", 4),
                        Map.entry("Finland", 4),
                        Map.entry("Germany", 3),
                        Map.entry("Latvia", 6),
                        Map.entry("Lithuania", 13),
                        Map.entry("Norway", 3),
                        Map.entry("Poland", 5),
                        Map.entry("Russian Federation", 3),
                        Map.entry("Sweden", 2),
                        Map.entry("Europol", 2),
                        Map.entry("INCB", 1),
                        Map.entry("INTERPOL", 1),
                        Map.entry("UNODC", 4),
                        Map.entry("WCO", 1)),
                delegations);
        assertEquals(
                9,
                entries.stream()
                        .filter(e -> e.values().get(Field.ROLE).equals("head"))
                        .count());
        assertEquals(
                new Origin("registrations-v2.xlsx", "States", 33),
                entries.stream()
                        .filter(e -> e.values().get(Field.EMAIL).equals("p32@example.org"))
                        .findFirst()
                        .orElseThrow()
                        .origin());
        assertTrue(entries.stream()
                .allMatch(e ->
                        e.nameFromCapitals() && e.values().get(Field.ARRIVAL).startsWith("2010-10-")));
    }

    @Test
    void bothListsGiveTheSameNames() {
        Map<String, String> first = new TreeMap<>();
        Lists.entries(understand(V1))
                .forEach(e -> first.put(
                        e.values().get(Field.EMAIL),
                        e.values().get(Field.HONORIFIC) + " " + e.values().get(Field.GIVEN_NAME) + " / "
                                + e.values().get(Field.FAMILY_NAME)));
        Map<String, String> second = new TreeMap<>();
        Lists.entries(understand(V2))
                .forEach(e -> second.put(
                        e.values().get(Field.EMAIL),
                        e.values().get(Field.HONORIFIC) + " " + e.values().get(Field.GIVEN_NAME) + " / "
                                + e.values().get(Field.FAMILY_NAME)));
        first.keySet().retainAll(second.keySet());
        second.keySet().retainAll(first.keySet());
        assertEquals("Ms. Angela / Munoz Rios", first.remove("p51@example.org"));
        assertEquals("Ms. Ángela / Muñoz Ríos", second.remove("p51@example.org"));
        assertEquals(first, second);
    }

    @Test
    void agendaIsTakenInWhole() {
        AgendaIntake agenda = AgendaIntake.of(Lists.tables(AGENDA), MappingOptions.NONE, Lists.DAYS);
        assertEquals(List.of(), agenda.questions());
        List<AgendaItem> items = agenda.tables().get(0).rows().stream()
                .flatMap(r -> r.item().stream())
                .toList();
        assertEquals(14, items.size());
        assertEquals(
                AgendaItem.of(
                                AgendaItem.Kind.SESSION,
                                "Synthetic drugs in the Baltic region: threat, trends and trafficking routes",
                                Lists.ON.atTime(9, 30),
                                Lists.ON.atTime(11, 0))
                        .withNumber("2")
                        .withRoom("Baltic Hall")
                        .withRoles(List.of(
                                role(AgendaRole.Kind.MODERATOR, "Alan WHITCOMBE"),
                                role(AgendaRole.Kind.SPEAKER, "Willem VAN DEN OEVER"),
                                role(AgendaRole.Kind.SPEAKER, "Zdzisław BRZÓZKA"),
                                role(AgendaRole.Kind.RAPPORTEUR, "Göran SJÖLIND")))
                        .withOrigin(Optional.of(new Origin("agenda.csv", "", 4))),
                items.get(2));
        assertEquals(24, items.stream().mapToInt(i -> i.roles().size()).sum());
    }

    private static AgendaRole role(AgendaRole.Kind kind, String name) {
        return new AgendaRole(kind, name);
    }

    @Test
    void agendaIsToldFromAListOfParticipants() {
        assertTrue(Shape.isAgenda(Lists.tables(AGENDA)));
        assertFalse(Shape.isAgenda(Lists.tables(V1)));
        assertFalse(Shape.isAgenda(Lists.tables(V2)));
    }
}
