package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Question;

class SyncGuardTest {
    @ParameterizedTest
    @CsvSource({
        "47, 0, ,",
        "47, 1, ,",
        "48, 16, ,",
        "48, 17, , 17 of 48 participants are not on this list and would be withdrawn",
        "1, 1, , 1 of 1 participants are not on this list and would be withdrawn",
        "48, 17, 17,",
        "48, 17, 16, '17 of 48 participants are not on this list and would be withdrawn, not 16'",
        "48, 2, 1, '2 of 48 participants are not on this list and would be withdrawn, not 1'",
        "48, 0, 5,"
    })
    void moreThanAThirdNeedsTheirNumber(long listed, long missing, Long yes, String expected) {
        OptionalLong agreed = yes == null ? OptionalLong.empty() : OptionalLong.of(yes);
        Question question =
                SyncGuard.ask(listed, missing, agreed).orElse(new Question("", "--yes-withdraw " + missing));
        assertEquals(new Question(expected == null ? "" : expected, "--yes-withdraw " + missing), question);
    }
}
