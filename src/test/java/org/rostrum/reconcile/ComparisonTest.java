package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rostrum.reconcile.Made.ESTONIA;
import static org.rostrum.reconcile.Made.LATVIA;
import static org.rostrum.reconcile.Made.UNODC;
import static org.rostrum.reconcile.Made.entry;
import static org.rostrum.reconcile.Made.latvian;
import static org.rostrum.reconcile.Made.sexByTitle;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;

/** What changes of a participant when the next list names the same person by address. */
class ComparisonTest {
    record Case(String title, Entry stored, Entry row, PlannedRow.State state, List<FieldChange> changes) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                value("an empty cell takes nothing away", "position", "Expert", "", ""),
                value("a value for an empty field fills it", "position", "", "Expert", "filled"),
                value("another value is an update", "position", "Expert", "Head", ""),
                value("other capitals are told", "position", "head of unit", "Head of Unit", "capitals only"),
                value("other accents are told", "organisation", "Policija Rīga", "Policija Riga", "diacritics only"),
                value("other punctuation is told", "position", "Vice-President", "Vice President", "punctuation only"),
                same("a phone written differently is no change", "phone", "+371 2-000", "00371 (2) 000"),
                value("another phone is a change", "phone", "+371 2000", "+371 2001", ""),
                value("a date is compared as it is", "arrival", "2010-10-19", "2010-10-20", ""),
                value("a role is compared by its code", "role", "head", "deputy", ""),
                value("a status that the list says is taken over", "status", "registered", "accredited", ""));
    }

    private static Case value(String title, String field, String held, String said, String mark) {
        boolean fills = mark.equals("filled");
        List<FieldChange> changes =
                said.isEmpty() ? List.of() : List.of(new FieldChange(field, held, said, fills ? "" : mark));
        PlannedRow.State state =
                said.isEmpty() ? PlannedRow.State.SAME : fills ? PlannedRow.State.FILLED : PlannedRow.State.UPDATE;
        return new Case(title, anna(field, held), anna(field, said), state, changes);
    }

    private static Case same(String title, String field, String held, String said) {
        return new Case(title, anna(field, held), anna(field, said), PlannedRow.State.SAME, List.of());
    }

    private static Entry anna(String field, String value) {
        return latvian(1, "Anna", "Ozola", "email", "a@example.org", field, value);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatChanges(Case given) {
        PlannedRow row = second(given.stored(), given.row());
        assertEquals(given.state(), row.state());
        assertEquals(given.changes(), row.changes());
    }

    @Test
    void storedPhoneStaysWhenOnlyItsSpacesDiffer() {
        PlannedRow row = second(anna("phone", "+371 2-000"), anna("phone", "00371 2000"));
        assertEquals("+371 2-000", row.values().get(Field.PHONE));
        assertFalse(row.writes());
    }

    @Test
    void capitalsNeverWinOverASpelling() {
        PlannedRow row = second(family("Weißhaupt"), family("WEISSHAUPT"));
        assertEquals(PlannedRow.State.SAME, row.state());
        assertEquals("Weißhaupt", row.values().get(Field.FAMILY_NAME));
        assertFalse(row.nameFromCapitals());
        assertFalse(row.writes());
    }

    @Test
    void spellingWinsOverCapitalsWithoutBeingAChange() {
        PlannedRow row = second(family("VON DER AUE"), family("von der Aue"));
        assertEquals(PlannedRow.State.SAME, row.state());
        assertEquals(List.of(), row.changes());
        assertEquals("von der Aue", row.values().get(Field.FAMILY_NAME));
        assertFalse(row.nameFromCapitals());
        assertTrue(row.writes());
    }

    @Test
    void nameInCapitalsOnBothListsStaysMarked() {
        PlannedRow row = second(family("OZOLA"), family("OZOLA"));
        assertTrue(row.nameFromCapitals());
        assertFalse(row.writes());
    }

    @Test
    void twoSpellingsThatSomebodyTypedAreAChange() {
        assertEquals(
                List.of(new FieldChange("family_name", "Van den Oever", "van den Oever", "capitals only")),
                second(family("Van den Oever"), family("van den Oever")).changes());
    }

    @Test
    void anotherNameUnderTheSameAddressIsMarked() {
        assertEquals(
                List.of(new FieldChange("family_name", "Ozola", "Bērza", "name changed")),
                second(family("Ozola"), family("Bērza")).changes());
    }

    @Test
    void sameWordsInOtherNameFieldsAreMarked() {
        PlannedRow row = second(
                latvian(1, "Anna", "de la Riva", "email", "a@example.org"),
                latvian(2, "Anna de la", "Riva", "email", "a@example.org"));
        assertEquals(
                List.of(
                        new FieldChange("given_name", "Anna", "Anna de la", "divided differently"),
                        new FieldChange("family_name", "de la Riva", "Riva", "divided differently")),
                row.changes());
    }

    @Test
    void columnBeatsTitleForTheSex() {
        Entry column = anna("sex", "F");
        Entry title = sexByTitle(anna("sex", "M"));
        assertEquals(List.of(), second(column, title).changes());
        assertEquals("column", second(column, title).sexSource());
        PlannedRow corrected = second(title, column);
        assertEquals(List.of(new FieldChange("sex", "M", "F", "")), corrected.changes());
        assertEquals("column", corrected.sexSource());
    }

    @Test
    void columnThatAgreesWithATitleBecomesTheSourceInSilence() {
        PlannedRow row = second(sexByTitle(anna("sex", "F")), anna("sex", "F"));
        assertEquals(PlannedRow.State.SAME, row.state());
        assertEquals("column", row.sexSource());
        assertTrue(row.writes());
    }

    @Test
    void anotherDelegationIsAChangeAndAMissingOneIsNot() {
        Entry latvian = entry(1, LATVIA, "Anna", "Ozola", "email", "a@example.org");
        Entry estonian = entry(2, ESTONIA, "Anna", "Ozola", "email", "a@example.org");
        Entry nobodys = entry(2, Affiliation.NONE, "Anna", "Ozola", "email", "a@example.org");
        PlannedRow moved = second(latvian, estonian);
        assertEquals(List.of(new FieldChange("delegation", "Latvia", "Estonia", "")), moved.changes());
        assertEquals(ESTONIA, moved.affiliation());
        assertEquals(LATVIA, second(latvian, nobodys).affiliation());
        assertEquals(List.of(), second(latvian, nobodys).changes());
        assertEquals(
                List.of(new FieldChange("delegation", "", "Estonia", "")),
                second(nobodys, estonian).changes());
        assertEquals(PlannedRow.State.FILLED, second(nobodys, estonian).state());
    }

    @Test
    void representedOrganisationDoesNotReplaceTheOneNamedBefore() {
        Entry named = entry(1, UNODC, "Anna", "Ozola", "email", "a@example.org", "organisation", "Laboratory Section");
        Entry unnamed = entry(2, UNODC, "Anna", "Ozola", "email", "a@example.org", "organisation", "UNODC");
        assertEquals(List.of(), second(named, unnamed).changes());
        assertEquals(
                List.of(new FieldChange("organisation", "UNODC", "Laboratory Section", "")),
                second(unnamed, named).changes());
    }

    @Test
    void someoneNewIsRegisteredUnlessTheListSaysOtherwise() {
        Register register = new Register();
        List<PlannedRow> plan =
                register.take(List.of(latvian(1, "Anna", "Ozola"), latvian(2, "Juris", "Kalns", "status", "invited")));
        assertEquals(
                List.of("registered", "invited"),
                plan.stream().map(r -> r.values().get(Field.STATUS)).toList());
        assertTrue(plan.get(0).writes());
    }

    @Test
    void whoeverHadWithdrawnComesBackWithTheNextList() {
        Register register = new Register();
        List<Entry> list = List.of(latvian(1, "Anna", "Ozola"));
        register.take(list);
        register.withdraw(1);
        PlannedRow row = register.take(list).get(0);
        assertEquals(PlannedRow.State.UPDATE, row.state());
        assertEquals(List.of(new FieldChange("status", "withdrawn", "registered", "")), row.changes());
    }

    @Test
    void rejectedParticipantStaysRejected() {
        Register register = new Register();
        register.take(List.of(latvian(1, "Anna", "Ozola", "status", "rejected")));
        assertEquals(
                PlannedRow.State.SAME,
                register.take(List.of(latvian(2, "Anna", "Ozola"))).get(0).state());
    }

    @Test
    void secondRowOfAListFillsEmptyFieldsAndChangesNoOther() {
        Register register = new Register();
        List<PlannedRow> plan = register.take(List.of(
                latvian(1, "Anna", "Ozola", "email", "a@example.org", "position", "Head"),
                latvian(2, "Anna", "Ozola", "email", "a@example.org", "position", "Expert", "phone", "1")));
        assertEquals(List.of(new FieldChange("phone", "", "1", "")), plan.get(1).changes());
        assertTrue(plan.get(1).writes());
        Participant anna = register.all().get(0);
        assertEquals("Head", anna.position());
        assertEquals("1", anna.values().get(Field.PHONE));
    }

    private static Entry family(String family) {
        return latvian(1, "Anna", family, "email", "a@example.org");
    }

    private static PlannedRow second(Entry stored, Entry row) {
        Register register = new Register();
        register.take(List.of(stored));
        return register.take(List.of(row)).get(0);
    }
}
