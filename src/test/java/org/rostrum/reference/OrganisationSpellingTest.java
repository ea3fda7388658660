package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationSpellingTest {
    private static OrganisationSpelling of(String name) {
        return OrganisationSpelling.of(name, "Latvia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police & Border Guard Board | Police and Border Guard Board",
                "The State Police | STATE POLICE",
                "State Police of Latvia | State Police",
                "Ministry of Justice of the Republic of Latvia | Ministry of Justice",
                "Ministry of Justice, Department of Prisons | Department of Prisons, Ministry of Justice",
                "Ahorn GmbH | Ahorn",
                "UAB „Ąžuolas“ | Ąžuolas, UAB",
                "Dąb Sp. z o.o. | DĄB",
                "Jasan s.r.o. | Jasan",
                "Bundeskriminalamt (BKA) | Bundeskriminalamt",
                "Bundeskriminalamt – BKA | Bundeskriminalamt",
                "Narkotiku apkarošanas birojs | Narkotikų apkarošanas birojs",
                "Министерство внутренних дел | Ministerstvo vnutrennikh del",
                "Ministère de l’Intérieur | Ministère de l'Interieur"
            })
    void spellingsOfOneOrganisationHaveOneKey(String one, String other) {
        assertEquals(of(one).key(), of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Customs Laboratory 1 | Customs Laboratory 2",
                "State Police | Border Police",
                "Ministry of Justice | Ministry of Finance",
                "Latvia | Lithuania",
                "AB | AS",
                "The Of | Of And"
            })
    void organisationsOfTheirOwnHaveKeysOfTheirOwn(String one, String other) {
        assertNotEquals(of(one).key(), of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Policijos departamentas prie VRM | Policijos departamentas prie Vidaus reikalų ministerijos | VRM has the initials",
                "MFA | Ministry of Foreign Affairs | MFA has the initials",
                "MoI | Ministry of the Interior | MoI has the initials",
                "Dept. of Justice | Department of Justice | words are abbreviated",
                "Min. Finansów | Ministerstwo Finansów | words are abbreviated",
                "Ministery of Finance | Ministry of Finance | a letter or two differ",
                "Organised Crime Bureau | Organized Crime Bureau | a letter or two differ",
                "MFA | Ministry of Finance | ''",
                "Unit A | Unit B | ''",
                "Police Station 12 | Police Station 13 | ''",
                "Customs | Police | ''",
                "Interior | MoI | ''"
            })
    void nearSpellingsAreToldWithTheirEvidence(String one, String other, String evidence) {
        assertEquals(Optional.of(evidence).filter(e -> !e.isEmpty()), LikeOrganisations.evidence(of(one), of(other)));
        assertEquals(Optional.of(evidence).filter(e -> !e.isEmpty()), LikeOrganisations.evidence(of(other), of(one)));
    }
}
