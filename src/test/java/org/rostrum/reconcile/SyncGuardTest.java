package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
        "1, 1, , 1 of 1 participants is not on this list and would be withdrawn",
        "48, 17, 17,",
        "48, 17, 16, '17 of 48 participants are not on this list and would be withdrawn, not 16'",
        "48, 2, 1, '2 of 48 participants are not on this list and would be withdrawn, not 1'",
        "48, 0, 5,"
    })
    void moreThanAThirdNeedsTheirNumber(long listed, long missing, Long yes, String expected) {
        OptionalLong agreed = yes == null ? OptionalLong.empty() : OptionalLong.of(yes);
        Question question =
                SyncGuard.ask(listed, missing, 0, agreed).orElse(new Question("", "--yes-withdraw " + missing));
        assertEquals(new Question(expected == null ? "" : expected, "--yes-withdraw " + missing), question);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ,, ",
        "2, 1, 2,, ",
        "2, 1, , a row that cannot be taken in may name some of them, '--yes-withdraw 2, or correct the row'",
        "2, 3, , 3 rows that cannot be taken in may name some of them, '--yes-withdraw 2, or correct the rows'"
    })
    void whoMayBeNamedByARowInErrorIsNotWithdrawnUnasked(
            long missing, long refused, Long yes, String expected, String option) {
        OptionalLong agreed = yes == null ? OptionalLong.empty() : OptionalLong.of(yes);
        Optional<Question> question = SyncGuard.ask(48, missing, refused, agreed);
        assertEquals(
                Optional.ofNullable(expected)
                        .map(text -> new Question(
                                missing + " of 48 participants are not on this list and would be withdrawn; " + text,
                                option)),
                question);
    }
}
