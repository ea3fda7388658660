package org.rostrum.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rostrum.event.Affiliation;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Query;
import org.rostrum.event.Values;
import org.rostrum.reconcile.Options;
import org.rostrum.reconcile.PlannedRow;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.reconcile.Reconciler;

/** Databases and what goes into them, for tests. */
final class Made {
    static final Instant AT = Instant.parse("2010-09-01T08:00:00Z");
    static final Affiliation LATVIA = new Affiliation(Category.STATE, "LV", "", "Latvia");
    static final Affiliation GERMANY = new Affiliation(Category.STATE, "DE", "", "Germany");
    static final Affiliation UNODC = new Affiliation(Category.INTERNATIONAL_ORGANISATION, "", "unodc", "UNODC");

    /** How long tests wait for another that writes. */
    static final Duration WAIT = Duration.ofSeconds(5);

    private Made() {}

    static Event event(String code) {
        return new Event(
                0,
                code,
                "A workshop",
                "Riga",
                "LV",
                ZoneId.of("Europe/Riga"),
                LocalDate.of(2010, 10, 20),
                LocalDate.of(2010, 10, 21),
                "OSCE",
                "osce");
    }

    /** A database with one event. */
    static Database database(Path folder) {
        Database database = Database.createOrOpen(folder.resolve("rostrum.db"), WAIT);
        try (Write write = begin(database, "event add")) {
            write.addEvent(event("RIGA2010"));
            write.commit();
        }
        return database;
    }

    static Event only(Database database) {
        return database.events().all().get(0);
    }

    static Write begin(Database database, String command) {
        return database.begin("ann", command, AT);
    }

    static ImportSource source(String name) {
        return new ImportSource("participants", List.of(new ImportSource.SourceFile(name, "sha-" + name)), "");
    }

    static SentSheet sheet(String file) {
        return sheet(file, "");
    }

    static SentSheet sheet(String file, String sheet) {
        return new SentSheet(
                file, sheet, "", "csv", "UTF-8", ",", "\"", OptionalInt.of(1), "", List.of(), List.of(), List.of());
    }

    static Entry entry(String file, int row, Affiliation affiliation, String... values) {
        Map<Field, String> byField = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            byField.put(Field.of(values[i]).orElseThrow(), values[i + 1]);
        }
        return new Entry(
                new Origin(file, "", row),
                0,
                affiliation,
                Values.of(byField),
                false,
                byField.containsKey(Field.SEX) ? "column" : "");
    }

    /** Imports the entries in one write, withdrawing who is missing when asked; what became how many. */
    static Map<State, Long> take(Database database, String name, boolean sync, List<Entry> entries) {
        try (Write write = begin(database, "import " + name)) {
            ImportWrite importWrite = write.startImport(only(database), source(name));
            entries.stream()
                    .map(entry -> sheet(entry.origin().file(), entry.origin().sheet()))
                    .distinct()
                    .forEach(importWrite::begin);
            Reconciler reconciler = new Reconciler(importWrite.known(), Options.plain());
            for (Entry entry : entries) {
                importWrite.apply(reconciler.plan(entry), sent(entry));
            }
            importWrite.forEachMissing(delegation -> true, sync ? importWrite::withdraw : importWrite::missing);
            write.commit();
            return importWrite.counts();
        }
    }

    /** Cells that hold what the entry says. */
    static SentCells sent(Entry entry) {
        return SentCells.of(List.copyOf(entry.values().asMap().values()));
    }

    /** Applies a row that names somebody new. */
    static void apply(ImportWrite write, Entry entry) {
        write.apply(fresh(entry), sent(entry));
    }

    private static PlannedRow fresh(Entry entry) {
        return new PlannedRow(
                entry,
                State.NEW,
                Optional.empty(),
                entry.affiliation(),
                entry.values(),
                entry.nameFromCapitals(),
                entry.sexSource(),
                List.of(),
                Map.of(),
                "",
                "",
                Optional.empty());
    }

    static AgendaItem item(String number, String title, String start, AgendaRole... roles) {
        LocalDateTime from = LocalDate.of(2010, 10, 20).atTime(LocalTime.parse(start));
        return AgendaItem.of(AgendaItem.Kind.ITEM, title, from, from.plusHours(1))
                .withNumber(number)
                .withRoom("Hall")
                .withRoles(List.of(roles))
                .withOrigin(Optional.of(new Origin("agenda.csv", "", 2)));
    }

    /** The whole list as lines. */
    static List<String> list(Database database) {
        return list(database, Query.everybody().withAll(true));
    }

    static List<String> list(Database database, Query query) {
        List<String> lines = new ArrayList<>();
        database.participants(only(database)).forEach(query, row -> lines.add(String.join("|", row)));
        return lines;
    }
}
