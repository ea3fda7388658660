package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Question;

class AgendaIntakeTest {
    private static AgendaIntake take(String... lines) {
        return AgendaIntake.of(Lists.tables(lines), MappingOptions.NONE, Lists.ON);
    }

    private static List<String> shown(AgendaIntake agenda) {
        return agenda.tables().get(0).rows().stream()
                .map(r -> r.origin().row() + " "
                        + r.item()
                                .map(AgendaIntakeTest::shown)
                                .orElse((r.error() ? "error: " : "skipped: ") + r.reason()))
                .toList();
    }

    private static String shown(AgendaItem i) {
        return String.join(
                " ",
                i.day().toString(),
                i.start().toLocalTime() + "-" + i.end().toLocalTime(),
                i.kind().code(),
                i.number() + "/" + i.title(),
                i.room(),
                i.roles().stream()
                        .map(r -> r.kind().code() + "=" + r.name())
                        .toList()
                        .toString());
    }

    @Test
    void cellThatCannotBeReadIsAnErrorInItsRow() {
        AgendaIntake agenda = take(
                "date|start|end|type|item|title|room",
                "2010-10-20|09:00|10:00|session|1|Opening|Hall",
                "31.02.2010|10:00|11:00|session|2|Reports|Hall",
                "2010-10-20|10.75|11:00|session|3|Reports|Hall",
                "2010-10-20|10:00|late|session|4|Reports|Hall",
                "2010-10-20|10:00|11:00|jamboree|5|Reports|Hall",
                "2010-10-20|10:00|11:00|session|6||Hall");
        assertEquals(List.of(), agenda.questions());
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:00 session 1/Opening Hall []",
                        "3 error: column “date” (A): “31.02.2010” is no date",
                        "4 error: column “start” (B): “10.75” is no time",
                        "5 error: column “end” (C): “late” is no time",
                        "6 error: column “type” (D): “jamboree” is no type of item (registration, opening, session, item, break, side-event, social, closing); --value type:jamboree=session says what it is",
                        "7 error: the item has no title"),
                shown(agenda));
    }

    @Test
    void answeredTypeIsFollowed() {
        AgendaIntake agenda = AgendaIntake.of(
                Lists.tables("date|start|end|type|title", "2010-10-20|10:00|11:00|jamboree|Reports"),
                MappingOptions.parse(List.of(), List.of(), List.of("type:jamboree=social")),
                Lists.ON);
        assertEquals(List.of("2 2010-10-20 10:00-11:00 social /Reports  []"), shown(agenda));
    }

    @Test
    void dayStandsOnceAboveItsItems() {
        AgendaIntake agenda = take(
                "Date|Time|Title|Venue|Speakers",
                "Wednesday, 20 October 2010|09:00–10:30|Opening session|Hall|\"Rasa KELMĖ; Jan BIAŁY\"",
                "|10:30–11:00|Coffee break|Foyer|",
                "Thursday, 21 October 2010||||",
                "|9.00|Reports|Hall|",
                "|10.00–11.00|Closing session|Hall|");
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:30 opening /Opening session Hall [speaker=Rasa KELMĖ, speaker=Jan BIAŁY]",
                        "3 2010-10-20 10:30-11:00 break /Coffee break Foyer []",
                        "4 skipped: nothing but a date in the row; it is that of the rows below",
                        "5 2010-10-21 09:00-10:00 session /Reports Hall []",
                        "6 2010-10-21 10:00-11:00 closing /Closing session Hall []"),
                shown(agenda));
        assertEquals(
                List.of(
                        "date filled down: 3 rows take the day of a row above them",
                        "items without an end last until the next item of their day starts: 1"),
                agenda.tables().get(0).notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date;Début;Fin;Type;Point;Titre;Salle;Président;Orateurs | fr | pause",
                "Datum;Beginn;Ende;Art;Nr.;Titel;Raum;Vorsitz;Referenten | de | Pause",
                "Дата;Начало;Окончание;Тип;Пункт;Название;Зал;Председатель;Докладчики | ru | перерыв",
                "Data;Pradžia;Pabaiga;Tipas;Nr.;Pavadinimas;Salė;Pirmininkas;Pranešėjai | lt | pertrauka",
                "Datums;Sākums;Beigas;Veids;Nr.;Nosaukums;Zāle;Priekšsēdētājs;Runātāji | lv | pārtraukums",
                "Kuupäev;Algus;Lõpp;Liik;Nr;Pealkiri;Saal;Juhataja;Esinejad | et | paus",
                "Data;Początek;Koniec;Rodzaj;Nr;Tytuł;Sala;Przewodniczący;Prelegenci | pl | przerwa",
                "Fecha;Inicio;Fin;Tipo;Punto;Título;Sala;Presidente;Ponentes | es | descanso",
                "Data;Inizio;Fine;Tipo;Punto;Titolo;Sala;Presidente;Relatori | it | pausa"
            })
    void headingsAreKnownInAllLanguages(String headings, String language, String kind) {
        String[] list = {
            headings.replace(';', '|'),
            "2010-10-20|09:00|10:00|" + kind + "|1|Xyz|Hall|Rasa KELMĖ|Jan BIAŁY",
            "2010-10-20|10:00|11:00|" + kind + "|2|Xyz|Hall||"
        };
        AgendaIntake agenda = take(list);
        assertEquals(List.of(), agenda.questions());
        assertEquals(language, agenda.tables().get(0).language());
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:00 break 1/Xyz Hall [chair=Rasa KELMĖ, speaker=Jan BIAŁY]",
                        "3 2010-10-20 10:00-11:00 break 2/Xyz Hall []"),
                shown(agenda));
        assertTrue(Shape.isAgenda(Lists.tables(list)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Rasa KELMĖ; Jan BIAŁY = Rasa KELMĖ, Jan BIAŁY",
                "1. Mr. Jan BIAŁY;2) Ona BALTA;• Eva NORD;- Paul LIND = Mr. Jan BIAŁY, Ona BALTA, Eva NORD, Paul LIND",
                "Jan BIAŁY and Ona BALTA = Jan BIAŁY, Ona BALTA",
                "Jan Biały i Ona Balta y Eva Nord = Jan Biały, Ona Balta, Eva Nord",
                "José Ortega y Gasset = José Ortega y Gasset",
                "María García de la Torre y Vega = María García de la Torre y Vega",
                "BIAŁY, Jan = BIAŁY, Jan",
                "tbc = ''",
                "- = ''"
            })
    void peopleOfACellAreToldApart(String cell, String people) {
        assertEquals(people, String.join(", ", AgendaPeople.of(cell)));
    }

    @Test
    void pointBehindANumberIsNoPartOfIt() {
        assertEquals(
                List.of("2 2010-10-20 09:00-10:00 item 1/Reports  []", "3 2010-10-20 10:00-11:00 item 4.1/Reports  []"),
                shown(take(
                        "date|start|end|item|title",
                        "2010-10-20|09:00|10:00|1.|Reports",
                        "2010-10-20|10:00|11:00|4.1.|Reports")));
    }

    @Test
    void fileWithoutAgendaHeadingsIsAsked() {
        assertEquals(
                List.of(
                        "list.csv: no heading of row 1 is known to be the title or the start, give --map A=date --map B=start --map C=title with the letters of the columns that have them"),
                take("Surname|Country", "Kelmė|Estonia").questions().stream()
                        .map(Question::toString)
                        .toList());
        assertEquals(
                1,
                take("date|start|title|topic", "2010-10-20|09:00|A|B")
                        .questions()
                        .size());
    }
}
