package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.sheet.SheetTable;

/** Lists as secretariats of other countries would write them, in the encodings of their office programs. */
class MadeUpListsTest {
    private static Understanding understand(String charset, String... lines) {
        List<SheetTable> tables = Lists.tables(Charset.forName(charset), lines);
        return Understanding.of(tables, MappingOptions.NONE, Lists.ON);
    }

    private static String shown(Entry e) {
        return e.affiliation().key() + " " + e.values().get(Field.SEX) + " "
                + e.values().get(Field.HONORIFIC) + " " + e.values().get(Field.GIVEN_NAME) + "/"
                + e.values().get(Field.FAMILY_NAME) + " " + e.values().get(Field.ROLE) + " "
                + e.values().get(Field.ARRIVAL);
    }

    private static void assertUnderstood(
            Understanding understanding, String language, String meanings, String sex, String... entries) {
        assertEquals(List.of(), understanding.questions());
        TableUnderstanding table = understanding.tables().get(0);
        assertEquals(language, table.language());
        assertEquals(meanings, String.join(" ", Lists.meanings(table)));
        assertEquals(sex, table.sexCodes().map(SexCodes::evidence).orElse(""));
        assertEquals(
                List.of(entries),
                Lists.entries(understanding).stream()
                        .map(MadeUpListsTest::shown)
                        .toList());
        assertEquals(List.of(), table.troubles());
    }

    @Test
    void latvianList() {
        assertUnderstood(
                understand(
                        "windows-1257",
                        "Reģionālā sanāksme par muitas sadarbību||||||||",
                        "Dalībnieku saraksts||||||||",
                        "||||||||",
                        "N.p.k.|Uzruna|Uzvārds|Vārds|Amats|Iestāde|Valsts|Dzimums|Ierašanās datums",
                        "1|Kungs|BĒRZIŅŠ|Jānis|Nodaļas vadītājs|Valsts ieņēmumu dienests|Latvija|V|19.10.2010",
                        "2|Kundze|ŠĶĒLE|Ieva|Galvenā inspektore|Valsts policija|Latvija|S|19.10.2010",
                        "3|Kundze|ŽUKAUSKAITĖ|Rūta|Eksperte|Muitinė|Lietuva|S|18.10.2010",
                        "4|Kungs|ĶIRSIS|Ģirts|Eksperts|Europol|Eiropols|V|18.10.2010"),
                "lv",
                "number honorific family_name given_name position organisation represented sex arrival",
                "codes V (2 rows), S (2 rows): in Latvian V = male, S = female (header language lv); checked against column Uzruna: Kungs/Kundze agree in all 4 rows",
                "LV M Mr. Jānis/Bērziņš  2010-10-19",
                "LV F Ms. Ieva/Šķēle  2010-10-19",
                "LT F Ms. Rūta/Žukauskaitė  2010-10-18",
                "org:europol M Mr. Ģirts/Ķirsis  2010-10-18");
    }

    @Test
    void polishList() {
        assertUnderstood(
                understand(
                        "windows-1250",
                        "Lista uczestników seminarium|||||||",
                        "L.p.|Państwo|Nazwisko i imię|Stanowisko|Instytucja|Płeć|Przewodniczący delegacji|Data przyjazdu",
                        "1|Polska|ŻÓŁĆ Łukasz|Naczelnik Wydziału|Służba Celna|M|x|19 października 2010",
                        "2|Polska|ŚWIĄTEK Grażyna|Ekspert|Komenda Główna Policji|K||19 października 2010",
                        "3|Niemcy|MÜLLER Jürgen|Ekspert|Zoll|M|tak|18 października 2010",
                        "4|Czechy|DVOŘÁKOVÁ Věra|Ekspert|Policie|K|tak|18 października 2010"),
                "pl",
                "number represented full_name position organisation sex head_mark arrival",
                "codes M (2 rows), K (2 rows): in Polish M = male, K = female (header language pl)",
                "PL M  Łukasz/Żółć head 2010-10-19",
                "PL F  Grażyna/Świątek  2010-10-19",
                "DE M  Jürgen/Müller head 2010-10-18",
                "CZ F  Věra/Dvořáková head 2010-10-18");
    }

    @Test
    void russianList() {
        assertUnderstood(
                understand(
                        "windows-1251",
                        "Список участников семинара||||||",
                        "№ п/п|Страна|Обращение|Фамилия Имя Отчество|Должность|Организация|Пол",
                        "1|Российская Федерация|Г-н|Щавелев Геннадий Петрович|Начальник управления|Федеральная таможенная служба|м",
                        "2|Беларусь|Г-жа|Жиздрина Любовь Ивановна|Эксперт|Министерство внутренних дел|ж",
                        "3|Латвия|Г-н|Озолс Янис|Эксперт|Государственная полиция|м",
                        "4|Интерпол|Г-жа|Петрова Анна Сергеевна|Аналитик|Генеральный секретариат|ж"),
                "ru",
                "number represented honorific full_name position organisation sex",
                "codes м (2 rows), ж (2 rows): in Russian м = male, ж = female (header language ru); checked against column Обращение: Г-н/Г-жа agree in all 4 rows",
                "RU M Mr. Геннадий Петрович/Щавелев  ",
                "BY F Ms. Любовь Ивановна/Жиздрина  ",
                "LV M Mr. Янис/Озолс  ",
                "org:interpol F Ms. Анна Сергеевна/Петрова  ");
    }

    @Test
    void germanList() {
        assertUnderstood(
                understand(
                        "windows-1252",
                        "Lfd. Nr.|Staat|Anrede|Name|Vorname|Dienststellung|Behörde|Geschlecht (m/w/d)|Funktion|Anreise",
                        "1|Österreich|Herr Dr.|Grüßner|Jörg|Referatsleiter|Bundesministerium für Finanzen|m|Delegationsleiter|19.10.10",
                        "2|Österreich|Frau|van der Bühl|Käthe|Expertin|Zollamt|w|Dolmetscherin|19.10.10",
                        "3|Schweiz|Frau|Bär|Zoë|Expertin|Zollverwaltung|w|Expertin|20.10.10"),
                "de",
                "number represented honorific family_name given_name position organisation sex role arrival",
                "codes w (2 rows), m (1 row): in German w = female, m = male (header language de); checked against column Anrede: Herr Dr./Frau agree in all 3 rows",
                "AT M Dr. Jörg/Grüßner head 2010-10-19",
                "AT F Ms. Käthe/van der Bühl interpreter 2010-10-19",
                "CH F Ms. Zoë/Bär expert 2010-10-20");
    }

    @Test
    void spanishList() {
        assertUnderstood(
                understand(
                        "UTF-8",
                        "N.º|País u organización|Tratamiento|Apellidos|Nombre|Cargo|Correo electrónico|Sexo|Jefe de delegación|Fecha de llegada",
                        "1|España|Sr.|NÚÑEZ DE LA CUEVA|Íñigo|Jefe de Sección|inigo@example.org|H|sí|19 de octubre de 2010",
                        "2|España|Sra.|PEÑA|Begoña|Inspectora|begona@example.org|M|no|19 de octubre de 2010",
                        "3|Interpol|Sra.|IBÁÑEZ|Ángela|Agregada|angela@example.org|M|-|20 de octubre de 2010"),
                "es",
                "number represented honorific family_name given_name position email sex head_mark arrival",
                "codes M (2 rows), H (1 row): in Spanish M = female, H = male (header language es); checked against column Tratamiento: Sr./Sra. agree in all 3 rows",
                "ES M Mr. Íñigo/Núñez de la Cueva head 2010-10-19",
                "ES F Ms. Begoña/Peña  2010-10-19",
                "org:interpol F Ms. Ángela/Ibáñez  2010-10-20");
    }

    @Test
    void frenchList() {
        assertUnderstood(
                understand(
                        "windows-1252",
                        "N°|Délégation|Civilité|Nom|Prénom|Fonction|Courriel|Sexe|Arrivée",
                        "1|Belgique|M.|LEFÈVRE|François|Inspecteur principal|f.lefevre@example.org|H|19/10/2010",
                        "2|Belgique|Mme|DE SMET|Anaïs|Conseillère|a.desmet@example.org|F|20/10/2010"),
                "fr",
                "number represented honorific family_name given_name position email sex arrival",
                "codes H (1 row), F (1 row): in French H = male, F = female (header language fr); checked against column Civilité: M./Mme agree in all 2 rows",
                "BE M Mr. François/Lefèvre  2010-10-19",
                "BE F Ms. Anaïs/de Smet  2010-10-20");
    }

    @Test
    void estonianAndItalianLists() {
        assertUnderstood(
                understand(
                        "windows-1257",
                        "Jrk nr|Riik|Ees- ja perekonnanimi|Amet|Asutus|Sugu|Saabumine",
                        "1|Eesti|Õie Põldmäe|Nõunik|Maksu- ja Tolliamet|N|19. oktoober 2010",
                        "2|Soome|Väinö Hämäläinen|Ekspert|Tulli|M|19. oktoober 2010"),
                "et",
                "number represented full_name position organisation sex arrival",
                "codes N (1 row), M (1 row): in Estonian N = female, M = male (header language et)",
                "EE F  Õie/Põldmäe  2010-10-19",
                "FI M  Väinö/Hämäläinen  2010-10-19");
        assertUnderstood(
                understand(
                        "UTF-8",
                        "Paese|Titolo|Cognome e nome|Qualifica|Ente|Sesso|Ruolo",
                        "Italia|Sig.|D'ANGELO Niccolò|Ispettore|Guardia di Finanza|U|Capo delegazione",
                        "Svizzera|Sig.ra|BIANCHI Lucia|Esperta|Dogane|D|Esperta"),
                "it",
                "represented honorific full_name position organisation sex role",
                "codes U (1 row), D (1 row): in Italian U = male, D = female (header language it); checked against column Titolo: Sig./Sig.ra agree in all 2 rows",
                "IT M Mr. Niccolò/D'Angelo head ",
                "CH F Ms. Lucia/Bianchi expert ");
    }

    @Test
    void titlesStandBeforeFullNames() {
        Understanding understanding = Lists.understand(
                "Participant|Country|Position",
                "H.E. Mr. Jonas JONAITIS|Lithuania|Ambassador",
                "Ms. Külli PÕLD|Estonia|Expert",
                "ÕUN Märt (Mr.)|Estonia|Expert",
                "Prof. Dr. Ann VAN DEN BERG|Netherlands|Expert");
        assertEquals(
                List.of(
                        "LT M H.E. Mr. Jonas/Jonaitis  ",
                        "EE F Ms. Külli/Põld  ",
                        "EE M Mr. Märt/Õun  ",
                        "NL  Prof. Dr. Ann/van den Berg  "),
                Lists.entries(understanding).stream()
                        .map(MadeUpListsTest::shown)
                        .toList());
    }
}
