package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Märt ÕUNAPUU | Märt | Õunapuu | true",
                "ÕUNAPUU Märt | Märt | Õunapuu | true",
                "Willem VAN DEN OEVER | Willem | van den Oever | true",
                "VAN DEN OEVER Willem | Willem | van den Oever | true",
                "Willem van den OEVER | Willem | van den Oever | true",
                "Willem van den Oever | Willem | van den Oever | false",
                "Carmen DE LA RIVA | Carmen | de la Riva | true",
                "Ángela MUÑOZ RÍOS | Ángela | Muñoz Ríos | true",
                "Kelmė, Rasa | Rasa | Kelmė | false",
                "KELMĖ, Rasa Ona | Rasa Ona | Kelmė | true",
                "van der Berg, Jan | Jan | van der Berg | false",
                "Rasa Kelmė | Rasa | Kelmė | false",
                "Rasa Ona Kelmė | Rasa Ona | Kelmė | false",
                "محمد عبد الله | محمد | عبد الله | false",
                "דוד בן גוריון | דוד | בן גוריון | false",
                "John F. KENNEDY | John F. | Kennedy | true",
                "J. F. Kennedy | J. F. | Kennedy | false",
                "RASA KELMĖ | Rasa | Kelmė | true",
                "Suharto | '' | Suharto | false",
                "SUHARTO | '' | Suharto | true",
                "KIM Jong Il | Jong Il | Kim | true",
                "Sanna LEHTOMÄKI-ÖHMAN | Sanna | Lehtomäki-Öhman | true",
                "Götz WEIßHAUPT | Götz | Weißhaupt | true"
            })
    void familyNameIsToldByCapitalsCommaOrOrder(String text, String given, String family, boolean capitals) {
        PersonName name = FullName.split(text, NameOrder.GIVEN_FIRST);
        assertEquals(
                given + "|" + family + "|" + capitals,
                name.given() + "|" + name.family() + "|" + name.fromCapitals(),
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Иванов Иван Иванович | Иван Иванович | Иванов",
                "Van den Oever Willem | Willem | Van den Oever",
                "van den Oever Willem | Willem | van den Oever",
                "KELMĖ RASA | Rasa | Kelmė",
                "Rasa KELMĖ | Rasa | Kelmė"
            })
    void familyNameComesFirstWhereTheColumnHasItSo(String text, String given, String family) {
        PersonName name = FullName.split(text, NameOrder.FAMILY_FIRST);
        assertEquals(given + "|" + family, name.given() + "|" + name.family(), text);
    }

    @Test
    void partsKeepWhatColumnsSay() {
        assertEquals(
                new PersonName("", "Иван Иванович", "Иванов", true, PersonName.Told.COLUMNS, ""),
                FullName.ofParts("Иван", "Иванович", "ИВАНОВ", ""));
        assertEquals(
                new PersonName("", "J.P.", "van den Oever", true, PersonName.Told.COLUMNS, ""),
                FullName.ofParts("J.P.", "", "VAN DEN OEVER", ""));
    }
}
