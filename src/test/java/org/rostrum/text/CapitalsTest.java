package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "VAN DEN OEVER|van den Oever",
                "DE LA RIVA|de la Riva",
                "VON DER AUE|von der Aue",
                "O’FLAHERTY|O’Flaherty",
                "O'FLAHERTY|O'Flaherty",
                "MCDONALD|McDonald",
                "McDONALD|McDonald",
                "MACHADO|Machado",
                "LEHTOMÄKI-ÖHMAN|Lehtomäki-Öhman",
                "AL-SAYED|Al-Sayed",
                "D'ANGELO|D'Angelo",
                "DELL’ACQUA|Dell’Acqua",
                "ĶĒRPIŅA|Ķērpiņa",
                "WEISSHAUPT|Weisshaupt",
                "WEIßHAUPT|Weißhaupt",
                "ĮSRUTIENĖ|Įsrutienė",
                "MUÑOZ RÍOS|Muñoz Ríos",
                "GARCÍA DE LA TORRE Y VEGA|García de la Torre y Vega",
                "DA SILVA DOS SANTOS|da Silva dos Santos",
                "DI STEFANO|Di Stefano",
                "LA ROSA|La Rosa",
                "NGUYEN VAN ANH|Nguyen Van Anh",
                "WILLEM VAN DEN OEVER|Willem van den Oever",
                "ANNEGRET VON DER AUE|Annegret von der Aue",
                "VAN HET HOF|van het Hof",
                "DE|De",
                "VAN DE|van De",
                "'T HOOFT|'t Hooft",
                "J.R.R. TOLKIEN|J.R.R. Tolkien",
                "WINDSOR III|Windsor III",
                "LUK'YANENKO|Luk'yanenko",
                "N’DIAYE|N’Diaye",
                "İNCİ|İnci",
                "IŞIKOĞLU|Işıkoğlu",
                "MacDONALD|MacDonald",
                "ЩАВЕЛИН|Щавелин",
                "О’МЭЛЛИ|О’Мэлли",
                "Д'АРТАНЬЯН|Д'Артаньян",
                "ΠΑΠΑΔΟΠΟΥΛΟΣ|Παπαδοπουλος",
                "Oever|Oever",
                "van den OEVER|van den OEVER",
                "X|X",
                "李|李",
                "ZVIRBULE-ĒRGLE|Zvirbule-Ērgle",
                "BEN-GURION|Ben-Gurion"
            })
    void capitalsBecomeWhatAPersonWouldWrite(String capitals, String person) {
        assertEquals(person, Capitals.toPersonCase(capitals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "GUDELIS|true",
                "Gudelis|false",
                "VAN DEN OEVER|true",
                "van den OEVER|false",
                "WEIßHAUPT|true",
                "McDONALD|true",
                "MacDONALD|true",
                "McDonald|false",
                "O’FLAHERTY|true",
                "A|false",
                "A.B.|true",
                "李明|false",
                "12|false",
                "Mª|false",
                "ÄÖ|true",
                "ЩА|true"
            })
    void capitalsAreToldFromMixedCase(String name, boolean capitals) {
        assertEquals(capitals, Capitals.isCapitals(name));
    }

    @Test
    void listsPrintFamilyNamesInCapitals() {
        assertEquals("VAN DEN OEVER", Capitals.toCapitals("van den Oever"));
        assertEquals("WEISSHAUPT", Capitals.toCapitals("Weißhaupt"));
        assertEquals("O’FLAHERTY", Capitals.toCapitals("O’Flaherty"));
        assertEquals("ĶĒRPIŅA", Capitals.toCapitals("Ķērpiņa"));
    }
}
