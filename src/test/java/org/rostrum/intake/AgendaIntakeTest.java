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
        return AgendaIntake.of(Lists.tables(lines), MappingOptions.NONE, Lists.DAYS);
    }

    private static List<String> shown(AgendaIntake agenda) {
        return agenda.tables().get(0).rows().stream()
                .map(r -> r.origin().row() + " "
                        + r.item()
                                .map(i -> shown(i) + (r.partOf().isEmpty() ? "" : " in " + r.partOf()))
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
                Lists.DAYS);
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

    private static List<String> notes(AgendaIntake agenda) {
        return agenda.tables().get(0).notes();
    }

    @Test
    void dayIsTheHeadOfItsRows() {
        AgendaIntake agenda = take(
                "Workshop on synthetic drugs||",
                "Vilnius, 20–21 October 2010||",
                "Time|Item|Room",
                "Day 1 – 20 October||",
                "09.00 – 10.30|Opening of the workshop|Hall",
                "10.30 – 11.00|Coffee break|Foyer",
                "11.00 – noon|Reports|Hall",
                "Day 2||",
                "9h00 – 10h30|Reports|Hall",
                "10h30|Closing session|Hall",
                "31 November||",
                "09:00–10:00|Late|Hall");
        assertEquals(List.of(), agenda.questions());
        assertEquals(
                List.of(
                        "4 skipped: nothing but a date in the row; it is that of the rows below",
                        "5 2010-10-20 09:00-10:30 opening /Opening of the workshop Hall []",
                        "6 2010-10-20 10:30-11:00 break /Coffee break Foyer []",
                        "7 2010-10-20 11:00-12:00 session /Reports Hall []",
                        "8 skipped: nothing but a date in the row; it is that of the rows below",
                        "9 2010-10-21 09:00-10:30 session /Reports Hall []",
                        "10 error: the item has no end, and nothing of its day starts after it; --set duration=30m says how long such items are",
                        "11 error: “31 November” is no date",
                        "12 error: the item has no date, since “31 November” above it is none"),
                shown(agenda));
        assertEquals(
                List.of(
                        "“Day 2” is counted from the event's first day: 2010-10-21",
                        "date filled down: 5 rows take the day of a row above them"),
                notes(agenda));
    }

    @Test
    void headingAboveEachDayIsNoItem() {
        assertEquals(
                List.of(
                        "3 2010-10-20 09:00-10:30 session /Reports Hall []",
                        "4 2010-10-20 10:30-11:00 break /Lunch Foyer []",
                        "5 skipped: blank row",
                        "6 skipped: nothing but a date in the row; it is that of the rows below",
                        "7 skipped: the heading once more",
                        "8 2010-10-21 09:00-10:30 session /More reports Hall []",
                        "9 2010-10-21 10:30-11:00 closing /Closing Foyer []"),
                shown(take(
                        "Wednesday, 20 October 2010||",
                        "Time|Session|Room",
                        "09:00–10:30|Reports|Hall",
                        "10:30–11:00|Lunch|Foyer",
                        "||",
                        "Thursday, 21 October 2010||",
                        "Time|Session|Room",
                        "09:00–10:30|More reports|Hall",
                        "10:30–11:00|Closing|Foyer")));
    }

    @Test
    void namesWithCountriesInBracketsArePartedAtCommas() {
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:00 session /Reports  [speaker=Peter Berg, speaker=Anna Ozola]",
                        "3 2010-10-20 10:00-11:00 session /Trends  [speaker=Peter Berg]"),
                shown(take(
                        "date|start|end|title|speakers",
                        "2010-10-20|09:00|10:00|Reports|Peter Berg (Sweden), Anna Ozola (Latvia)",
                        "2010-10-20|10:00|11:00|Trends|Peter Berg (Sweden), Deputy Director")));
    }

    @Test
    void endWithoutAStartInOneCellIsAnError() {
        assertEquals(
                List.of("2 error: column “time” (B): “–11:00” is an end without a start"),
                shown(take("date|time|title", "2010-10-20|–11:00|Reports")));
    }

    @Test
    void endWithoutAStartIsAnError() {
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:00 session /Opening address  []",
                        "3 error: column “end” (C): “10:30” is an end without a start",
                        "4 error: column “start” (B): “25:00” is no time",
                        "5 error: column “date” (A): “31 November 2010” is no date"),
                shown(take(
                                "date|start|end|title",
                                "2010-10-20|09:00|10:00|Opening address",
                                "2010-10-20||10:30|Reports",
                                "2010-10-20|25:00|26:00|Reports",
                                "31 November 2010|09:00|10:00|Reports"))
                        .stream()
                        .map(line -> line.replace("opening /Opening address", "session /Opening address"))
                        .toList());
    }

    @Test
    void lengthAndOptionGiveTheEnd() {
        String[] list = {
            "date|start|duration|title",
            "2010-10-20|09:00|45|Reports",
            "2010-10-20|22:00|1h30|Night watch",
            "2010-10-20|23:45|45 min|More",
            "2010-10-20|10:00|long|Reports",
            "2010-10-21|09:00||Last words"
        };
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-09:45 session /Reports  []",
                        "3 2010-10-20 22:00-23:30 session /Night watch  []",
                        "4 2010-10-20 23:45-00:30 session /More  []",
                        "5 error: column “duration” (C): “long” is no length of time",
                        "6 2010-10-21 09:00-09:20 session /Last words  []"),
                shown(AgendaIntake.of(
                        Lists.tables(list),
                        MappingOptions.parse(List.of(), List.of("duration=20m"), List.of()),
                        Lists.DAYS)));
    }

    @Test
    void itemGoesOnOverNight() {
        AgendaIntake agenda = take(
                "date|start|end|title",
                "2010-10-20|20:00|02:00|Dinner",
                "2010-10-20|16:20|16:10|Reports",
                "2010-10-20|22:00|24:00|Fireworks",
                "2010-10-20|22:00|00:00|More fireworks");
        assertEquals(
                List.of(
                        "2010-10-20T20:00 2010-10-21T02:00",
                        "2010-10-20T16:20 2010-10-20T16:10",
                        "2010-10-20T22:00 2010-10-21T00:00",
                        "2010-10-20T22:00 2010-10-21T00:00"),
                agenda.tables().get(0).rows().stream()
                        .map(row -> row.item().orElseThrow())
                        .map(item -> item.start() + " " + item.end())
                        .toList());
        assertEquals(
                List.of("items that start in the evening and end before 06:01 end on the next day: 2"), notes(agenda));
    }

    @Test
    void partOfASessionTakesItsTimes() {
        AgendaIntake agenda = take(
                "date|time|type|item|title",
                "2010-10-20|09:00–10:30|session|1|Opening",
                "||item|1.1|Adoption of the agenda",
                "||item||Election of the chair",
                "2010-10-20|10:30–11:00|break||Coffee",
                "||item||Nobody's",
                "2010-10-20|11:00–12:00|session|4|Groups",
                "2010-10-20|11:00|session|4(a)|Group A");
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:30 session 1/Opening  []",
                        "3 2010-10-20 09:00-10:30 item 1.1/Adoption of the agenda  []",
                        "4 2010-10-20 09:00-10:30 item /Election of the chair  [] in 1",
                        "5 2010-10-20 10:30-11:00 break /Coffee  []",
                        "6 error: the item has no start",
                        "7 2010-10-20 11:00-12:00 session 4/Groups  []",
                        "8 2010-10-20 11:00-12:00 session 4(a)/Group A  []"),
                shown(agenda));
        assertEquals(
                List.of(
                        "date filled down: 3 rows take the day of a row above them",
                        "items without an end last until the next item of their day starts: 1",
                        "items without times of their own have those of the item they are part of: 2 (rows 3, 4)"),
                notes(agenda));
    }

    @Test
    void peopleStandInColumnsLinesAndRows() {
        AgendaIntake agenda = take(
                "date|time|item|title|moderator|speakers",
                "2010-10-20|09:00–10:30|1|\"Precursors\nModerator: Mr. Jan BIAŁY, Poland\"||Rasa KELMĖ (tbc)",
                "2010-10-20|10:30–11:00|2|Reports|x@example.org|Rasa KELMĖ",
                "2010-10-20|11:00–11:30|3|Conclusions||",
                "|||Rapporteur: Ms. Eva NORD, Norway||",
                "2010-10-20|11:30–12:00|3|Another||");
        assertEquals(
                List.of(
                        "2 2010-10-20 09:00-10:30 item 1/Precursors  [moderator=Mr. Jan BIAŁY, speaker=Rasa KELMĖ]",
                        "3 error: column “moderator” (E): “x@example.org” is an e-mail address, where only names are understood",
                        "4 2010-10-20 11:00-11:30 item 3/Conclusions  [rapporteur=Ms. Eva NORD]",
                        "5 skipped: people of the item in row 4",
                        "6 error: column “item” (C): “3” is the number of another item in list.csv:4 already"),
                shown(agenda));
    }

    @Test
    void detailsAreTakenInByTheirColumns() {
        AgendaIntake agenda = take(
                "date|start|end|title|access|languages|documents|questions|expected|track|description|uid",
                "2010-10-20|09:00|10:00|Reports|closed|EN/FR, Russian|\"PC.DEL/1/10, PC.DEL/2/10\"|\"Why?\nHow?\"|about 120|North|What it is|a@example.org",
                "2010-10-20|10:00|11:00|More|ajar||||||||",
                "2010-10-20|10:00|11:00|More||Klingon|||||||",
                "2010-10-20|10:00|11:00|More|||||many||||");
        assertEquals(
                "AgendaDetails[access=Optional[CLOSED], languages=[en, fr, ru], annotation=What it is, questions=Why?\nHow?, documents=[PC.DEL/1/10, PC.DEL/2/10], expected=Optional[120], uid=a@example.org]",
                agenda.tables()
                        .get(0)
                        .rows()
                        .get(0)
                        .item()
                        .orElseThrow()
                        .details()
                        .toString());
        assertEquals(
                List.of(
                        "3 error: column “access” (E): “ajar” says neither open nor closed",
                        "4 error: column “languages” (F): “Klingon” names a language that is not known",
                        "5 error: column “expected” (I): “many” is no number of people"),
                shown(agenda).subList(1, 4));
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
