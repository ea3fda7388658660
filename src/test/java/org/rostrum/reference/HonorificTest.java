package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr|Mr.|M",
                "Mr.|Mr.|M",
                "MR|Mr.|M",
                "Mister|Mr.|M",
                "Ms|Ms.|F",
                "Ms.|Ms.|F",
                "Mrs|Mrs.|F",
                "Miss|Miss|F",
                "Mx|Mx|''",
                "Ponas|Mr.|M",
                "Ponia|Ms.|F",
                "ponia|Ms.|F",
                "Panelė|Ms.|F",
                "p.|''|''",
                "Kungs|Mr.|M",
                "Kundze|Ms.|F",
                "Härra|Mr.|M",
                "Proua|Ms.|F",
                "Pan|Mr.|M",
                "Pani|Ms.|F",
                "Herr|Mr.|M",
                "Frau|Ms.|F",
                "M.|Mr.|M",
                "Mme|Ms.|F",
                "Mlle|Ms.|F",
                "Monsieur|Mr.|M",
                "Madame|Ms.|F",
                "Sr.|Mr.|M",
                "Sra.|Ms.|F",
                "Señora|Ms.|F",
                "Sig.|Mr.|M",
                "Sig.ra|Ms.|F",
                "Signora|Ms.|F",
                "Dott.|Dr.|''",
                "Dott.ssa|Dr.|F",
                "Г-н|Mr.|M",
                "Г-жа|Ms.|F",
                "г-жа|Ms.|F",
                "Господин|Mr.|M",
                "Госпожа|Ms.|F",
                "Dr|Dr.|''",
                "Prof.|Prof.|''",
                "Prof. Dr.|Prof. Dr.|''",
                "Prof. Dr. med.|Prof. Dr.|''",
                "Herr Dr.|Dr.|M",
                "Frau Prof. Dr.|Prof. Dr.|F",
                "Dr. Dr.|Dr.|''",
                "Mr. Dr.|Dr.|M",
                "H.E.|H.E.|''",
                "HE|H.E.|''",
                "H.E. Mr|H.E. Mr.|M",
                "H.E. Mr.|H.E. Mr.|M",
                "H.E.Mr.|H.E. Mr.|M",
                "His Excellency|H.E.|M",
                "Her Excellency Ms.|H.E. Ms.|F",
                "S.E. Mme|H.E. Ms.|F",
                "S.E.M.|H.E. Mr.|M",
                "H.E. Ambassador|H.E. Amb.|''",
                "Amb.|Amb.|''",
                "Botschafterin|Amb.|''",
                "Monsieur l’Ambassadeur|Amb.|M",
                "Col.|Col.|''",
                "Colonel|Col.|''",
                "Lt. Col.|Lt. Col.|''",
                "Lt.-Col.|Lt. Col.|''",
                "Lt.Col.|Lt. Col.|''",
                "Plk. ltn.|Lt. Col.|''",
                "Подполковник|Lt. Col.|''",
                "Майор|Maj.|''",
                "Mr. Major|Maj.|M",
                "Ms. Judge|Judge|F",
                "Judge|Judge|''",
                "Inspector|Insp.|''",
                "Detective Chief Inspector|Det. Chief Insp.|''",
                "Sir Dr.|Sir Dr.|M",
                "Baroness Mr.|Baroness Mr.|''"
            })
    void formsOfAddressHaveAnEnglishTextAndPerhapsASex(String sent, String text, String sex) {
        assertEquals(Optional.of(new Honorific(text, sex)), Honorific.of(sent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "' '",
                "M",
                "Mr./Ms.",
                "Mr/Mrs",
                "Ponas / Ponia",
                "he",
                "Director",
                "Mr. Jonas",
                "Chief Cook",
                "-"
            })
    void whatIsNotOneFormOfAddressIsLeftAsSent(String sent) {
        assertEquals(Optional.empty(), Honorific.of(sent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H.E. Mr. Jonas JONAITIS|Jonas JONAITIS",
                "Mr Märt ÕUNAPUU|Märt ÕUNAPUU",
                "Ms. Külli PÕLDSAAR|Külli PÕLDSAAR",
                "Prof. Dr. Annegret VON DER AUE|Annegret VON DER AUE",
                "Herr Dr. Götz Weißhaupt|Götz Weißhaupt",
                "Col Desmond O’FLAHERTY|Desmond O’FLAHERTY",
                "Lt.Col. Uldis LĪCĪTIS|Uldis LĪCĪTIS",
                "Dott.ssa Giulia SANTARELLI|Giulia SANTARELLI",
                "Г-н Геннадий Щавелин|Геннадий Щавелин",
                "p. Jonas Jonaitis|Jonas Jonaitis",
                "P. Jonas Jonaitis|P. Jonas Jonaitis",
                "M. Rémy VAUCLAIR|Rémy VAUCLAIR",
                "M. Smith|M. Smith",
                "Major Jones|Major Jones",
                "Major Tom Jones|Tom Jones",
                "Mr. Major|Major",
                "Judge|Judge",
                "Jonas JONAITIS|Jonas JONAITIS",
                "JONAITIS Jonas|JONAITIS Jonas",
                "''|''",
                "Dr.|Dr.",
                "Mr.Alan WHITCOMBE|Alan WHITCOMBE",
                "Mrs. (Dr.) Ana Ana|Ana Ana",
                "Don Johnson|Don Johnson",
                "Gen Tanaka|Gen Tanaka"
            })
    void formsAtTheFrontOfANameAreCutOff(String fullName, String name) {
        assertEquals(name, fullName.substring(Honorific.prefixLength(fullName)));
    }
}
