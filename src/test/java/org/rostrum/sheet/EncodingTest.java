package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short lists of invented people in the eight-bit encodings of their languages. */
class EncodingTest {
    private record Kind(String language, String charset, String heading, String given, String family, String offices) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "Lithuanian",
                    "windows-1257",
                    "Vardas;Pavardė;Įstaiga",
                    "Kęstutis Aistė Žydrė Tomas Ugnė",
                    "Bražėnas Čekuolis Šerkšnaitė Mickus Žvirblytė",
                    "Muitinės tarnyba,Kelių policija,Švietimo skyrius"),
            new Kind(
                    "Latvian",
                    "windows-1257",
                    "Vārds;Uzvārds;Iestāde",
                    "Mārīte Gatis Šarlote Ēriks Dārta",
                    "Kļavenieks Ābele Gulbis Cīrulis Ķīse",
                    "Muitas pārvalde,Ceļu policija,Izglītības nodaļa"),
            new Kind(
                    "Estonian",
                    "windows-1257",
                    "Eesnimi;Perekonnanimi;Töökoht",
                    "Õnnela Sten Kärolin Jürgo Öie",
                    "Kõrv Männik Võrk Lüüs Raba",
                    "Tolliamet,Lõuna ringkond,Õppeosakond"),
            new Kind(
                    "Polish",
                    "windows-1250",
                    "Imię;Nazwisko;Urząd",
                    "Bogumiła Zbyszek Stanisława Wacław Jagódka",
                    "Gruźliński Ćwik Ślęzak Mączka Żółw",
                    "Urząd Celny,Służba Więzienna,Główny Inspektorat"),
            new Kind(
                    "Czech",
                    "windows-1250",
                    "Jméno;Příjmení;Úřad",
                    "Matěj Žofie Štěpán Barbora Naděžda",
                    "Křivánek Ševčíková Doležal Pospíšil Ďáblová",
                    "Celní úřad,Městská policie,Odbor školství"),
            new Kind(
                    "Hungarian",
                    "windows-1250",
                    "Családnév;Utónév;Hivatal",
                    "Őrs Bence Csöngő Kálmán Réka",
                    "Bíró Csőke Kisgyörgy Pintér Üveges",
                    "Vámhivatal,Közlekedési rendőrség,Oktatási főosztály"),
            new Kind(
                    "Romanian",
                    "windows-1250",
                    "Nume;Prenume;Instituţie",
                    "Ilinca Ştefana Horaţiu Bogdan Mădălin",
                    "Bărbulescu Ţurcanu Crăciun Ghiţă Matei",
                    "Direcţia Vămilor,Poliţia Rutieră,Şcoala Naţională"),
            new Kind(
                    "Russian",
                    "windows-1251",
                    "Имя;Фамилия;Учреждение",
                    "Глеб Зинаида Вячеслав Жанна Эльдар",
                    "Горшков Цыганова Ершов Белых Шубина",
                    "Таможенная служба,Дорожная полиция,Отдел образования"),
            new Kind(
                    "Ukrainian",
                    "windows-1251",
                    "Ім'я;Прізвище;Установа",
                    "Гліб Зінаїда Євгенія Ярина Остап",
                    "Горобець Цимбал Їжакевич Кравець Гнатюк",
                    "Митна служба,Дорожня поліція,Відділ освіти"),
            new Kind(
                    "German",
                    "windows-1252",
                    "Vorname;Nachname;Behörde",
                    "Götz Änne Rüdiger Ute Jörn",
                    "Böttcher Häußler Grünwald Rößner Kunz",
                    "Zollamt Süd,Landeskriminalamt Thüringen,Büro für Prävention"),
            new Kind(
                    "French",
                    "windows-1252",
                    "Prénom;Nom;Organisme",
                    "Désirée Loïc Agnès Côme Inès",
                    "Bélanger Lefrançois Tréville Gâtineau Roux",
                    "Douanes françaises,Préfecture de l'Hérault,Lycée Molière"),
            new Kind(
                    "Spanish",
                    "windows-1252",
                    "Nombre;Apellidos;Institución",
                    "Toñi Ramón Lucía Íker Belén",
                    "Cañizares Güell Peñalver Marín Ordóñez",
                    "Administración de Aduanas,Policía de Tráfico,Delegación Núcleo"),
            new Kind(
                    "Swedish",
                    "windows-1252",
                    "Förnamn;Efternamn;Myndighet",
                    "Måns Görel Åsa Lisbet Örjan",
                    "Sjöstrand Bäckström Ålander Hägg Möller",
                    "Tullverket Skåne,Länsstyrelsen Örebro,Åklagarkammaren"),
            new Kind(
                    "Greek",
                    "windows-1253",
                    "Όνομα;Επώνυμο;Υπηρεσία",
                    "Σοφία Ηλίας Ανδρέας Δέσποινα Άγγελος",
                    "Λαμπράκης Ρήγας Μπότσαρης Τσίρκας Ζάχου",
                    "Τελωνείο Πειραιά,Τροχαία,Διεύθυνση Εκπαίδευσης"),
            new Kind(
                    "Turkish",
                    "windows-1254",
                    "Adı;Soyadı;Kurum",
                    "Şule Çetin Gülay İlker Oğuzhan",
                    "Çınar Güngör Şentürk Balcı Ağaoğlu",
                    "Gümrük Müdürlüğü,Trafik Şubesi,Eğitim Dairesi"),
            new Kind(
                    "Polish",
                    "ISO-8859-2",
                    "Imię;Nazwisko;Urząd",
                    "Bogumiła Zbyszek Stanisława Wacław Jagódka",
                    "Gruźliński Ćwik Ślęzak Mączka Żółw",
                    "Urząd Celny,Służba Więzienna,Główny Inspektorat"),
            new Kind(
                    "Russian",
                    "KOI8-R",
                    "Имя;Фамилия;Учреждение",
                    "Глеб Зинаида Вячеслав Жанна Эльдар",
                    "Горшков Цыганова Ершов Белых Шубина",
                    "Таможенная служба,Дорожная полиция,Отдел образования"),
            new Kind(
                    "Russian",
                    "IBM866",
                    "Имя;Фамилия;Учреждение",
                    "Глеб Зинаида Вячеслав Жанна Эльдар",
                    "Горшков Цыганова Ершов Белых Шубина",
                    "Таможенная служба,Дорожная полиция,Отдел образования"),
            new Kind(
                    "Czech",
                    "x-MacCentralEurope",
                    "Jméno;Příjmení;Úřad",
                    "Matěj Žofie Štěpán Barbora Naděžda",
                    "Křivánek Ševčíková Doležal Pospíšil Ďáblová",
                    "Celní úřad,Městská policie,Odbor školství"),
            new Kind(
                    "German",
                    "IBM850",
                    "Vorname;Nachname;Behörde",
                    "Götz Änne Rüdiger Ute Jörn",
                    "Böttcher Häußler Grünwald Rößner Kunz",
                    "Zollamt Süd,Landeskriminalamt Thüringen,Büro für Prävention"),
            new Kind(
                    "French",
                    "x-MacRoman",
                    "Prénom;Nom;Organisme",
                    "Désirée Loïc Agnès Côme Inès",
                    "Bélanger Lefrançois Tréville Gâtineau Roux",
                    "Douanes françaises,Préfecture de l'Hérault,Lycée Molière"),
            new Kind("Japanese", "windows-31j", "名;姓;所属機関", "太郎 花子 健一 さくら ユウキ", "山田 佐藤 高橋 田中 長谷川", "外務省,警察庁,税関 東京支署"),
            new Kind(
                    "Japanese",
                    "EUC-JP",
                    "お名前;名字;所属 メールアドレス",
                    "太郎 花子 健一 さくら ユウキ",
                    "山田 佐藤 高橋 田中 長谷川",
                    "外務省,警察庁,税関 東京支署"),
            new Kind("Chinese", "GB18030", "名字;姓;工作单位", "伟 秀英 建国 晓明 志强", "张 王 欧阳 刘 陈", "外交部,海关总署,公安部 国际合作局"),
            new Kind("Chinese", "x-windows-950", "名字;姓;服務單位", "怡君 志明 淑芬 家豪 雅婷", "陳 林 歐陽 張 黃", "外交部,財政部 關務署,內政部 警政署"),
            new Kind("Korean", "x-windows-949", "이름;성;소속 기관", "민수 지영 서준 하은 도윤", "김 이 박 최 정", "외교부,관세청,경찰청 국제협력과"));

    static Stream<Arguments> lists() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(5, 10, 50)
                        .map(rows -> Arguments.of(kind.language(), kind.charset(), rows, text(kind, rows))));
    }

    private static String text(Kind kind, int rows) {
        Random random = new Random(rows);
        StringBuilder text = new StringBuilder(kind.heading()).append(";E-mail\r\n");
        for (int i = 0; i < rows; i++) {
            text.append(pick(kind.given(), " ", random))
                    .append(';')
                    .append(pick(kind.family(), " ", random))
                    .append(';')
                    .append(pick(kind.offices(), ",", random))
                    .append(";p")
                    .append(i)
                    .append("@example.org\r\n");
        }
        return text.toString();
    }

    private static String pick(String words, String between, Random random) {
        String[] all = words.split(between);
        return all[random.nextInt(all.length)];
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("lists")
    void shortListIsReadInItsEncoding(String language, String charset, int rows, String text, @TempDir Path folder)
            throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), text.getBytes(Charset.forName(charset)));
        Reading reading =
                Sheets.open(file, "list.csv", ReadOptions.BY_EVIDENCE).get(0).reading();
        String read = new String(
                Files.readAllBytes(file),
                CharsetName.charset(reading.encoding()).orElseThrow());
        assertEquals(text, read, reading::toString);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("lists")
    void capitalsReadAsWell(String language, String charset, int rows, String text, @TempDir Path folder)
            throws IOException {
        String capitals = text.replace("ß", "SS").toUpperCase(Locale.ROOT);
        shortListIsReadInItsEncoding(language, charset, rows, capitals, folder);
    }

    @Test
    void rareLetterBeginsAWordRatherThanASign(@TempDir Path folder) throws IOException {
        String text = "Perekonnanimi;Eesnimi;Riik\nŠmidt;Žanna;Eesti\nPõldmäe;Ülo;Eesti\nKõiv;Jüri;Eesti\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("ISO-8859-15")));
        assertEquals(
                "ISO-8859-15",
                Sheets.open(file, "a.csv", ReadOptions.BY_EVIDENCE)
                        .get(0)
                        .reading()
                        .encoding());
    }

    @Test
    void oneWordIsNoProofOfAnOldEncoding(@TempDir Path folder) throws IOException {
        String text = "Delegazione;Cognome e nome;Capo delegazione\nItalia;ROSSI Mario;sì\nItalia;BIANCHI Ada;\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("ISO-8859-1")));
        assertEquals(
                "windows-1252",
                Sheets.open(file, "a.csv", ReadOptions.BY_EVIDENCE)
                        .get(0)
                        .reading()
                        .encoding());
    }

    static Stream<Arguments> longLists() {
        return KINDS.stream().map(kind -> Arguments.of(kind.language(), kind.charset(), text(kind, 50)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("longLists")
    void proofNamesTheLanguage(String language, String charset, String text, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), text.getBytes(Charset.forName(charset)));
        String proof = Sheets.open(file, "list.csv", ReadOptions.BY_EVIDENCE)
                .get(0)
                .reading()
                .encodingProof();
        assertEquals(language + " letters", proof.substring(proof.indexOf("; ") + 2));
    }
}
