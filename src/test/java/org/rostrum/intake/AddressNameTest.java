package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an address shows the family name, as the words of the name that are it; nothing where it does not tell. */
class AddressNameTest {
    @ParameterizedTest
    @CsvSource({
        "Rūta Žukauskaitė, ruta.z, Žukauskaitė",
        "Žukauskaitė Rūta, ruta.z, Žukauskaitė",
        "Rūta Žukauskaitė, ruta_zu, ''",
        "Rūta Žukauskaitė, rutaz, Žukauskaitė",
        "Rūta Žukauskaitė, r.zukauskaite, Žukauskaitė",
        "Žukauskaitė Rūta, rzukauskaite, Žukauskaitė",
        "Rūta Žukauskaitė, zukauskaite.r, Žukauskaitė",
        "Rūta Žukauskaitė, zukauskaiter, Žukauskaitė",
        "Rūta Žukauskaitė, ruta, ''",
        "Rūta Žukauskaitė, ruta.k, ''",
        "María García López, maria.g, García López",
        "María García López, mgarcialopez, García López",
        "María García López, garcia.m, García López",
        "Anna de Boer, anna.d, de Boer",
        "Anna Maria Berg, anna.b, ''",
        "Anna Maria, anna.m, ''",
        "Anna Maria, a.maria, Maria",
        "Qwil Zorbek, qwil.z, ''",
        "Qwil Zorbek, zorbek.q, ''",
        "Qwil Zorbek, q.zorbek, Zorbek"
    })
    void addressTellsTheFamilyName(String name, String local, String family) {
        List<String> words = List.of(name.split(" "));
        assertEquals(
                family,
                AddressName.of(words, local + "@example.org")
                        .whole()
                        .map(run -> String.join(" ", words.subList(run.from(), run.to())))
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"Rūta Žukauskaitė, ruta.z, Žukauskaitė", "Qwil Zorbek, qwil.z, Zorbek", "Qwil Zorbek, zorbek.q, Zorbek"
    })
    void nameKeepsItsOrderWhereTheAddressDoesNotTell(String name, String local, String family) {
        NameClues clues = NameClues.ofRow(NameOrder.GIVEN_FIRST, "", local + "@example.org");
        assertEquals(family, FullName.split(name, clues).family());
    }
}
