package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.sheet.Row;

/** Heading rows as secretariats of many countries write them. */
class LanguagesTest {
    private static String meaning(String heading, String language) {
        return Headings.ofParticipants()
                .match(heading, language)
                .map(m -> m.meaning().equals("name") ? "full_name" : m.meaning())
                .orElse("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | N.º;Nome próprio;Apelido;Cargo;Instituição;País;Sexo;Correio eletrónico;Telemóvel;Data de chegada;Observações | number given_name family_name position organisation represented sex email phone arrival remarks",
                "nl | Nr.;Aanhef;Voornaam;Tussenvoegsel;Achternaam;Functie;Organisatie;Land;Geslacht;E-mailadres;Vertrekdatum | number honorific given_name family_prefix family_name position organisation represented sex email departure",
                "sv | Förnamn;Efternamn;Befattning;Myndighet;Land;Kön;E-post;Mobil;Ankomst;Avresa;Delegationsledare | given_name family_name position organisation represented sex email phone arrival departure head_mark",
                "da | Fornavn;Efternavn;Stilling;Myndighed;Land;Køn;Tlf.;Bemærkninger;Fødselsdato | given_name family_name position organisation represented sex phone remarks other",
                "no | Etternavn;Fornavn;Stilling;Etat;Kjønn;E-post;Delegasjonsleder;Merknad | family_name given_name position organisation sex email head_mark remarks",
                "fi | Sukunimi;Etunimi;Tehtävänimike;Virasto;Maa;Sukupuoli;Sähköposti;Puhelin;Saapumispäivä;Syntymäaika | family_name given_name position organisation represented sex email phone arrival other",
                "cs | Poř. č.;Oslovení;Jméno;Příjmení;Funkce;Organizace;Země;Pohlaví;Telefon;Příjezd;Odjezd | number honorific full_name family_name position organisation represented sex phone arrival departure",
                "sk | P.č.;Meno;Priezvisko;Funkcia;Inštitúcia;Krajina;Pohlavie;Telefónne číslo | number full_name family_name position organisation represented sex phone",
                "hu | Sorszám;Név;Beosztás;Szervezet;Ország;Neme;E-mail cím;Telefonszám;Érkezés dátuma | number full_name position organisation represented sex email phone arrival",
                "ro | Nr. crt.;Nume;Prenume;Funcția;Instituția;Țara;Sex;Adresa de e-mail;Data sosirii | number full_name given_name position organisation represented sex email arrival",
                "bg | №;Име и фамилия;Длъжност;Институция;Държава;Имейл;Дата на пристигане | number full_name position organisation represented email arrival",
                "uk | № з/п;ПІБ;Посада;Установа;Країна;Стать;Ел. пошта;Дата прибуття;Дата народження | number full_name position organisation represented sex email arrival other",
                "sr | Р. бр.;Име;Презиме;Функција;Институција;Држава;Е-пошта | number full_name family_name position organisation represented email",
                "hr | R. br.;Ime i prezime;Radno mjesto;Država;Spol;E-pošta;Datum dolaska;Putovnica | number full_name position represented sex email arrival other",
                "sl | Zap. št.;Priimek in ime;Delovno mesto;Država;E-naslov;Vodja delegacije | number full_name position represented email head_mark",
                "mk | Име и презиме;Позиција;Институција;Држава;Пол;Телефон | full_name position organisation represented sex phone",
                "el | Α/Α;Επώνυμο;Όνομα;Ιδιότητα;Φορέας;Χώρα;Φύλο;Τηλέφωνο;Ημερομηνία άφιξης | number family_name full_name position organisation represented sex phone arrival",
                "tr | Sıra No;Adı;Soyadı;Unvanı;Kurumu;Ülke;Cinsiyet;E-posta;Geliş Tarihi;Pasaport No | number given_name family_name position organisation represented sex email arrival other",
                "be | Прозвішча;Імя;Пасада;Арганізацыя;Краіна;Тэлефон | family_name full_name position organisation represented phone",
                "ka | №;სახელი, გვარი;თანამდებობა;უწყება;ქვეყანა;სქესი;ელფოსტა | number full_name position organisation represented sex email",
                "hy | Հ/Հ;Անուն;Ազգանուն;Պաշտոն;Երկիր;Սեռ;Էլ. փոստ | number full_name family_name position represented sex email",
                "az | Adı, soyadı;Vəzifəsi;Təşkilat;Ölkə;Telefon nömrəsi | full_name position organisation represented phone",
                "kk | Тегі;Аты;Лауазымы;Ұйым;Жынысы | family_name given_name position organisation sex",
                "sq | Emri;Mbiemri;Pozita;Institucioni;Shteti;Gjinia | full_name family_name position organisation represented sex",
                "ar | الرقم;الاسم الكامل;المنصب;الجهة;الدولة;الجنس;البريد الإلكتروني;تاريخ الوصول;ملاحظات | number full_name position organisation represented sex email arrival remarks",
                "he | שם פרטי;שם משפחה;תפקיד;ארגון;מדינה;טלפון | given_name family_name position organisation represented phone",
                "zh | 序号;姓名;性别;国家;单位;职务;邮箱;抵达日期;国籍 | number full_name sex represented organisation position email arrival nationality",
                "ja | 番号;氏名;フリガナ;役職;所属;国名;性別;メールアドレス | number full_name other position organisation represented sex email",
                "ko | 번호;성명;직위;소속;국가;성별;이메일;비고 | number full_name position organisation represented sex email remarks",
                "vi | STT;Họ và tên;Chức vụ;Cơ quan;Quốc gia;Giới tính;Điện thoại | number full_name position organisation represented sex phone",
                "id | Nama Lengkap;Jabatan;Instansi;Negara;Jenis Kelamin;No HP | full_name position organisation represented sex phone",
                "is | Nr.;Nafn;Starfsheiti;Stofnun;Land;Kyn;Netfang;Sími;Koma;Brottför | number full_name position organisation represented sex email phone arrival departure",
                "mn | №;Овог;Нэр;Албан тушаал;Байгууллага;Улс;Хүйс;Утас;И-мэйл | number family_name given_name position organisation represented sex phone email",
                "en | Country / Pays;Surname / Nom / Фамилия;Given name / Prénom / Имя;Organisation / Organisme;E-mail / Courriel | represented family_name given_name organisation email"
            })
    void headingsOfALanguageAreKnown(String language, String headings, String meanings) {
        List<String> cells = List.of(headings.split(";"));
        assertEquals(language, HeaderRow.language(new Row(1, cells), Headings.ofParticipants()));
        assertEquals(
                meanings, cells.stream().map(cell -> meaning(cell, language)).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invited by | ?",
                "Ad hoc group | thing",
                "Event name | thing",
                "Attendee email | email",
                "Attendee # | other",
                "Tel/Fax | phone",
                "Téléphone / Télécopie | phone",
                "Fax/Tel | other",
                "Order # | not_theirs",
                "Invoice address name | not_theirs",
                "Emergency contact phone | other",
                "I agree that my name is published | not_theirs",
                "Which country or organisation do you represent? | represented",
                "Role in the meeting | role",
                "Please tell us which international organisation or which country you will be representing at the seminar in October? | represented",
                "Quel pays représentez-vous ? | represented",
                "Welches Land vertreten Sie? | represented",
                "Какую страну Вы представляете? | represented",
                "¿A qué país representa? | represented"
            })
    void wordsOfOtherThingsMakeNoField(String heading, String meaning) {
        assertEquals(
                meaning,
                Headings.ofParticipants()
                        .match(heading, "en")
                        .map(HeadingMatch::meaning)
                        .orElse("?"));
    }

    private static String names(String... list) {
        Understanding understanding = Lists.understand(list);
        assertEquals(List.of(), understanding.questions());
        return Lists.entries(understanding).stream()
                .map((Entry e) ->
                        e.values().get(Field.GIVEN_NAME) + "/" + e.values().get(Field.FAMILY_NAME))
                .collect(Collectors.joining(", "));
    }

    @Test
    void particleInAColumnOfItsOwnStandsBeforeTheFamilyName() {
        assertEquals(
                "Piet/de Boer, Anna/van der Berg, Els/Jansen",
                names(
                        "Voornaam|Tussenvoegsel|Achternaam|Land",
                        "Piet|de|Boer|Nederland",
                        "Anna|van der|Berg|België",
                        "Els||Jansen|België"));
    }

    @Test
    void secondSurnameStandsBehindTheFirst() {
        assertEquals(
                "Ángela/Muñoz Ríos, Luis/Gil",
                names("Nombre|Primer apellido|Segundo apellido|País", "Ángela|Muñoz|Ríos|España", "Luis|Gil||España"));
    }

    @Test
    void everyLanguageIsReadOnce() {
        assertEquals(Language.CODES.size(), Language.CODES.stream().distinct().count());
        assertEquals(
                List.of(),
                Language.CODES.stream()
                        .filter(code -> LanguageFile.load(code).words().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(word -> word.isBlank() || !word.equals(word.strip())))
                        .toList());
    }
}
