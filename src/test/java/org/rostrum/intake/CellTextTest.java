package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @Test
    void textIsComposedAndItsWhiteSpaceTidied() {
        assertEquals("Rasa Kelmė", CellText.tidy(" Rasa\u00a0 \nKelme\u0307 "));
        assertEquals("Иван Йодко", CellText.tidy("Иван  И\u0306одко"));
        assertEquals("co-operation", CellText.tidy("co-oper\u00adation\u200b"));
        assertEquals("Rasa Kelmė", CellText.tidy("\u200eRasa\u200d\u2060 Kelmė\u200f\u202c"));
        assertEquals("می\u200cخواهم", CellText.tidy("می\u200cخواهم\u200c"));
        assertEquals("O’Flaherty – 東京", CellText.tidy("O’Flaherty – 東京"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "–",
                "n/a",
                "N.A.",
                "tbc",
                "TBD",
                "none",
                "k.A.",
                "brak",
                "nėra",
                "нет данных",
                "?",
                "to be confirmed",
                "n.c.",
                "N.N.",
                "to be nominated"
            })
    void cellThatSaysNothingIsEmpty(String cell) {
        assertEquals("", CellText.value(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nairobi", "Naoko", "Tbilisi", "Nonella", "0", "+370 5 200 3001", "東京"})
    void otherCellsStay(String cell) {
        assertEquals(cell, CellText.value(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "P09@EXAMPLE.ORG, p09@example.org",
        "mailto:a@example.org, a@example.org",
        "Rasa <Rasa@example.org>, rasa@example.org",
        "' a@example.org ', a@example.org",
        "a@example.org; b@example.org, a@example.org",
        "a@example.org / b@example.org, a@example.org",
        "office: a@example.org (private b@example.org), a@example.org",
        "a@example.org;, a@example.org",
        "a@example.org or b@example.org, a@example.org",
        "a@@example.org, a@@example.org",
        "a @ example.org, a @ example.org",
        "n/a, ''",
        "not an address, not an address"
    })
    void addressIsInLowerCaseAndBare(String cell, String email) {
        assertEquals(email, Cells.email(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "x, true",
        "X, true",
        "✓, true",
        "yes, true",
        "ja, true",
        "oui, true",
        "да, true",
        "taip, true",
        "tak, true",
        "1, true",
        "'', false",
        "no, false",
        "-, false",
        "0, false",
        "nein, false",
        "нет, false"
    })
    void markIsUnderstoodInAllLanguages(String cell, boolean mark) {
        assertEquals(Optional.of(mark), Cells.mark(cell));
    }

    @Test
    void otherTextIsNoMark() {
        assertEquals(Optional.empty(), Cells.mark("perhaps"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "+370 5 200 3001 # +370 5 200 3001",
                "+370 5 200 3001; +370 600 12345 # +370 5 200 3001|+370 600 12345",
                "+370 5 200 3001, +370 600 12345 # +370 5 200 3001|+370 600 12345",
                "+370 5 200 3001 / +370 600 12345 # +370 5 200 3001|+370 600 12345",
                "+370 5 200 3001 +370 600 12345 # +370 5 200 3001|+370 600 12345",
                "tel. +370 5 200 3001; mob.: +370 600 12345 # +370 5 200 3001|+370 600 12345",
                "T: +370 5 200 3001 F: +370 5 200 3002 # +370 5 200 3001",
                "Tel. +370 5 200 3001 # +370 5 200 3001",
                "030/2003001 # 030/2003001",
                "+370 5 2003001/3002 # +370 5 2003001/3002",
                "+370 5 200 3001 ext. 12 # +370 5 200 3001 ext. 12",
                "+370 (5) 200-30-01 # +370 (5) 200-30-01",
                "2003001, 12 # 2003001, 12",
                "n/a # ''"
            })
    void numbersOfOneCellAreParted(String cell, String numbers) {
        assertEquals(numbers, String.join("|", Cells.phones(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "tel. +370 5 200 3001, a.b@example.org # +370 5 200 3001",
                "a.b@example.org; (8-5) 200 30 01 # (8-5) 200 30 01",
                "F: +370 5 200 3002, T: +370 5 200 3001, a@example.org # +370 5 200 3001",
                "Tél. : +33 1 40 07 60 60 Fax : +33 1 40 07 60 61 a@example.org # +33 1 40 07 60 60",
                "p0000001@example.org # ''",
                "p0000001@example.org; p0000002@example.org # ''",
                "a@example.org (since 2010-10-20) # ''",
                "12345678 # 12345678",
            })
    void numberBesideAnAddressIsFound(String cell, String number) {
        assertEquals(number, Cells.phoneBesideAddress(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "N/A, ''",
        "n.a., ''",
        "TBC, ''",
        "tbd, ''",
        "to be confirmed, ''",
        "-, ''",
        "Na, Na",
        "NA, NA",
        "Nil, Nil",
        "Kelmė, Kelmė"
    })
    void nameMayBeShortAndNoNameIsNone(String cell, String name) {
        assertEquals(name, CellText.person(cell));
    }
}
