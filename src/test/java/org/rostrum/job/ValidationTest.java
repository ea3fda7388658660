package org.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.Severity;
import org.rostrum.event.SeverityChoice;
import org.rostrum.event.Values;
import org.rostrum.event.Waiver;
import org.rostrum.store.Check;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.table.Format;
import org.rostrum.table.TableWriter;
import org.rostrum.table.WriteOptions;

/** One participant whom nobody has sent, and what an event says about that. */
final class ValidationTest {
    private static final Instant NOW = Instant.parse("2010-10-11T08:00:00Z");
    private static final Event VILNIUS = new Event(
            0,
            "VILNIUS2010",
            "Workshop",
            "Vilnius",
            "LT",
            ZoneId.of("Europe/Vilnius"),
            LocalDate.of(2010, 10, 20),
            LocalDate.of(2010, 10, 21),
            "",
            "osce");

    private static final RuleSetting OFF = new RuleSetting("no-delegation", SeverityChoice.OFF, Map.of());

    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void open() {
        database = Database.createOrOpen(folder.resolve("rostrum.db"), Duration.ofSeconds(5));
        write(write -> event = write.addEvent(VILNIUS));
        write(write -> write.addParticipant(
                event,
                Values.of(Map.of(Field.GIVEN_NAME, "Rasa", Field.FAMILY_NAME, "Žukas", Field.SEX, "F")),
                Affiliation.NONE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(Consumer<Write> what) {
        try (Write write = database.begin("test", "test", NOW)) {
            what.accept(write);
            write.commit();
        }
    }

    private List<Finding> findings(Instant now) {
        return Validation.findings(database, event, Validation.Scope.ALL, now);
    }

    private Finding only(Instant now) {
        List<Finding> findings = findings(now);
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private Waiver waived(Optional<LocalDate> until) {
        Finding finding =
                Waivers.waived(findings(NOW), only(NOW).key(), "Comes alone", until, LocalDate.of(2010, 10, 11));
        write(write -> write.rules(event).waive(finding.waiver().orElseThrow()));
        return finding.waiver().orElseThrow();
    }

    private void integrity() {
        assertEquals(
                List.of(),
                database.check().stream()
                        .filter(check -> !check.holds())
                        .map(Check::detail)
                        .toList());
    }

    @Test
    void aFindingCountsAgainWhenItsLastDayIsOverWhereTheEventIsHeld() {
        waived(Optional.of(LocalDate.of(2010, 10, 15)));
        Finding onTheLastEvening = only(Instant.parse("2010-10-15T20:59:59Z"));
        assertTrue(onTheLastEvening.waived());
        assertFalse(Validation.failed(List.of(onTheLastEvening), Optional.of(Severity.INFO)));
        Finding after = only(Instant.parse("2010-10-15T21:00:00Z")); // midnight in Vilnius
        assertFalse(after.waived());
        assertEquals("Comes alone", after.waiver().orElseThrow().because());
        assertTrue(Validation.failed(List.of(after), Optional.of(Severity.ERROR)));
    }

    @Test
    void aFindingThatIsWaivedForGoodStaysSo() {
        waived(Optional.empty());
        assertTrue(only(Instant.parse("2030-01-01T00:00:00Z")).waived());
    }

    @Test
    void aWaiverOutlivesThatTheFindingIsGoneAndComesAgain() {
        waived(Optional.empty());
        write(write -> write.withdraw(1));
        assertEquals(List.of(), findings(NOW));
        write(Write::undo);
        assertTrue(only(NOW).waived());
        integrity();
    }

    @Test
    void aFindingWhoseWaiverIsOverIsNewSinceTheReportThatHadIt() throws IOException {
        waived(Optional.of(LocalDate.of(2010, 10, 15)));
        Path report = folder.resolve("report.csv");
        try (var out = Files.newOutputStream(report)) {
            TableWriter.write(Validation.table(findings(NOW)), Format.CSV, out, WriteOptions.PLAIN);
        }
        FindingsSince still = FindingsSince.of(findings(NOW), report, "report.csv", Validation.Scope.ALL);
        assertEquals(List.of(0, 1, 0), sizes(still));
        Instant later = Instant.parse("2010-10-16T12:00:00Z");
        assertEquals(
                List.of(1, 0, 0), sizes(FindingsSince.of(findings(later), report, "report.csv", Validation.Scope.ALL)));
        assertEquals(List.of(0, 0, 1), sizes(FindingsSince.of(List.of(), report, "report.csv", Validation.Scope.ALL)));
        assertEquals(
                List.of(0, 0, 0), sizes(FindingsSince.of(List.of(), report, "report.csv", Validation.Scope.AGENDA)));
    }

    private static List<Integer> sizes(FindingsSince since) {
        return List.of(since.fresh().size(), since.same().size(), since.gone().size());
    }

    @Test
    void aRuleThatIsOffIsNotRunAndComesBack() {
        write(write -> write.rules(event).set(new RuleSetting("no-delegation", SeverityChoice.OFF, Map.of())));
        assertEquals(List.of(), findings(NOW));
        write(write -> write.rules(event).set(new RuleSetting("no-delegation", SeverityChoice.INFO, Map.of())));
        assertEquals(Severity.INFO, only(NOW).severity());
        write(write -> write.rules(event).reset("no-delegation"));
        assertEquals(Severity.ERROR, only(NOW).severity());
        write(Write::undo);
        assertEquals(Severity.INFO, only(NOW).severity());
        integrity();
    }

    @Test
    void settingsOfOneEventAreNotThoseOfAnother() {
        Event riga = riga();
        write(write -> write.rules(riga).set(OFF));
        write(write -> write.rules(riga).waive(waiver(only(NOW))));
        assertFalse(only(NOW).waived());
        assertEquals(List.of(), database.rules(event).settings());
    }

    @Test
    void anEventIsTakenBackWithWhatItWantedOfTheRules() {
        Event riga = riga();
        write(write -> write.rules(riga).set(OFF));
        write(write -> write.rules(riga).waive(waiver(only(NOW))));
        write(write -> write.undoWithLater(3));
        assertEquals(1, database.events().all().size());
        integrity();
        write(write -> write.undoWithLater(7)); // that the rule, write 4, was taken back
        assertEquals(List.of(OFF), database.rules(riga).settings());
        integrity();
    }

    private static Waiver waiver(Finding finding) {
        return new Waiver(finding.key(), finding.rule(), finding.entity(), finding.id(), "Elsewhere", Optional.empty());
    }

    /** Another event, made by write 3. */
    private Event riga() {
        Event[] made = new Event[1];
        write(write -> made[0] = write.addEvent(new Event(
                0,
                "RIGA2011",
                "Workshop",
                "Riga",
                "LV",
                ZoneId.of("Europe/Riga"),
                VILNIUS.from(),
                VILNIUS.to(),
                "",
                "osce")));
        return made[0];
    }
}
