package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.text.Capitals;

/** The first and the second list of a workshop of 2010. */
class VilniusTest {
    private final Register register = new Register();

    @Test
    void firstListBringsEverybodyOnce() {
        List<PlannedRow> plan = register.take(VilniusLists.first());
        assertEquals(counts(47, 0, 0, 0, 1, 0), register.counts(plan));
        List<String> duplicates = plan.stream()
                .filter(r -> r.state() == PlannedRow.State.DUPLICATE)
                .map(r -> r.entry().origin() + ": " + r.reason())
                .toList();
        assertEquals(List.of("registrations-v1.csv:36: the same person as registrations-v1.csv:35"), duplicates);
    }

    @Test
    void sameListAgainChangesNothing() {
        register.take(VilniusLists.first());
        List<String> before = register.contents();
        assertEquals(counts(0, 0, 0, 47, 1, 0), register.counts(register.take(VilniusLists.first())));
        assertEquals(before, register.contents());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void secondListRecognisesTheSamePeople(boolean withAddresses) {
        register.take(VilniusLists.first());
        List<PlannedRow> plan = register.take(VilniusLists.second(withAddresses));
        assertEquals(counts(6, 9, 37, 0, 0, 1), register.counts(plan));
        assertEquals(
                List.of("Bronius Kelmelis"),
                register.missing().stream().map(Participant::fullName).toList());
        assertEquals(
                List.of(
                        "Juhani Pöyhtäri",
                        "Giedrė Čiurlytė",
                        "Tautvydas Žiogas",
                        "Yevgeny Podyachin",
                        "Torbjörn Åkerblad",
                        "Timur Sadybekov"),
                plan.stream()
                        .filter(r -> r.state() == PlannedRow.State.NEW)
                        .map(VilniusTest::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNineUpdatesAreTheseAndNoOthers(boolean withAddresses) {
        register.take(VilniusLists.first());
        List<PlannedRow> plan = register.take(VilniusLists.second(withAddresses));
        Map<String, List<String>> updates = plan.stream()
                .filter(r -> r.state() == PlannedRow.State.UPDATE)
                .collect(Collectors.toMap(
                        r -> r.known().get().email(),
                        r -> r.changes().stream()
                                .filter(c -> !c.fills())
                                .map(VilniusTest::words)
                                .toList()));
        assertEquals(
                Map.of(
                        "p03@example.org", List.of("position: Customs Officer -> Senior Customs Officer"),
                        "p16@example.org", List.of("phone: +370 5 200 7016 -> +370 5 200 3016"),
                        "p27@example.org", List.of("position: Investigator -> Senior Investigator"),
                        "p47@example.org", List.of("position: Criminal Intelligence Officer -> Head of Unit"),
                        "p51@example.org",
                                List.of(
                                        "given_name: Angela -> Ángela (diacritics only)",
                                        "family_name: " + Capitals.toPersonCase("MUNOZ RIOS") + " -> "
                                                + Capitals.toPersonCase("MUÑOZ RÍOS") + " (diacritics only)"),
                        "p04@example.org",
                                List.of("organisation: Police & Border Guard Board -> Police and Border Guard Board"),
                        "p11@example.org", List.of("organisation: BKA -> Bundeskriminalamt"),
                        "p15@example.org", List.of("organisation: Valsts policija -> State Police"),
                        "p25@example.org",
                                List.of(
                                        "organisation: Policijos departamentas prie VRM -> Policijos departamentas prie Vidaus reikalų ministerijos")),
                updates);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsInAnyOrderGiveTheSamePeople(boolean withAddresses) {
        register.take(VilniusLists.first());
        register.take(VilniusLists.second(withAddresses));
        Register other = new Register();
        other.take(shuffled(VilniusLists.first(), 1));
        List<PlannedRow> plan = other.take(shuffled(VilniusLists.second(withAddresses), 2));
        assertEquals(counts(6, 9, 37, 0, 0, 1), other.counts(plan));
        assertEquals(register.contents(), other.contents());
    }

    @Test
    void namesakesStayTwoPeople() {
        register.take(VilniusLists.first());
        register.take(VilniusLists.second(false));
        List<String> positions = register.all().stream()
                .filter(p -> p.fullName().equals("Marius Gudelis"))
                .map(Participant::position)
                .toList();
        assertEquals(List.of("Investigator", "Head of the Chemistry Laboratory"), positions);
    }

    private static List<Entry> shuffled(List<Entry> list, long seed) {
        List<Entry> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static String name(PlannedRow row) {
        return row.values().get(Field.GIVEN_NAME) + " " + row.values().get(Field.FAMILY_NAME);
    }

    private static String words(FieldChange change) {
        return change.field() + ": " + change.from() + " -> " + change.to()
                + (change.mark().isEmpty() ? "" : " (" + change.mark() + ")");
    }

    private static Counts counts(long created, long update, long filled, long same, long duplicate, long missing) {
        return new Counts(Map.of(
                PlannedRow.State.NEW, created,
                PlannedRow.State.UPDATE, update,
                PlannedRow.State.FILLED, filled,
                PlannedRow.State.SAME, same,
                PlannedRow.State.DUPLICATE, duplicate,
                PlannedRow.State.MISSING, missing));
    }
}
