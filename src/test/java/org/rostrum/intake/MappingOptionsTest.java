package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.text.UserError;

class MappingOptionsTest {
    @Test
    void optionsAreReadAsTheyAreGiven() {
        assertEquals(
                new MappingOptions(
                        Map.of("C", "family_name", "Pays = État", "represented"),
                        Map.of("role", "observer"),
                        Map.of(
                                "Sex",
                                Map.of("M", "male", "F", "female"),
                                "Country",
                                Map.of("Congo", "CD", "Korea, South", "KR")),
                        Map.of()),
                MappingOptions.parse(
                        List.of("C=surname", "Pays = État=country"),
                        List.of("role=observer"),
                        List.of("Sex:M=male,F=female", "Country:Congo=CD", "Country:Korea, South=KR")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map | C | --map C is not understood | give COLUMN=FIELD, as in --map \"Surname=family_name\" or --map C=family_name",
                "map | C=famly_name | --map C=famly_name: there is no field “famly_name” | did you mean family_name or full_name?",
                "set | number=3 | --set number=3: “number” cannot be the same for every row | give another field, as in --set role=observer",
                "value | Sex=M | --value Sex=M is not understood | give COLUMN:CODE=MEANING, as in --value Sex:M=male,F=female",
                "value | Sex:M=male,F | --value Sex:M=male,F: “F” has no meaning | give COLUMN:CODE=MEANING, as in --value Sex:M=male,F=female"
            })
    void badOptionSaysWhatIsWrongAndWhatToGive(String kind, String option, String message, String hint) {
        UserError error = assertThrows(
                UserError.class,
                () -> MappingOptions.parse(
                        kind.equals("map") ? List.of(option) : List.of(),
                        kind.equals("set") ? List.of(option) : List.of(),
                        kind.equals("value") ? List.of(option) : List.of()));
        assertEquals(
                UserError.Kind.USAGE + "|" + message + "|" + hint,
                error.kind() + "|" + error.getMessage() + "|" + error.hint());
    }

    @Test
    void unknownColumnGetsTheNearest() {
        UserError error = assertThrows(
                UserError.class,
                () -> Understanding.of(
                        Lists.tables("Surname|Country", "Kelmė|Estonia"),
                        MappingOptions.parse(List.of("Sirname=family_name"), List.of(), List.of()),
                        Lists.ON));
        assertEquals("no table has a column “Sirname”|did you mean Surname?", error.getMessage() + "|" + error.hint());
    }
}
