package org.rostrum.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Condition.Operator;
import org.rostrum.text.UserError;

class ConditionTest {
    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("role=head", new Condition("role", Operator.EQUAL, "head"), List.of("head")),
                Arguments.of(
                        "Family Name = Ozols",
                        new Condition("family_name", Operator.EQUAL, " Ozols"),
                        List.of("Ozols")),
                Arguments.of("given-name=", new Condition("given_name", Operator.EQUAL, ""), List.of("")),
                Arguments.of(
                        "country!=LV,LT", new Condition("country", Operator.NOT_EQUAL, "LV,LT"), List.of("LV", "LT")),
                Arguments.of("position~a=b", new Condition("position", Operator.CONTAINS, "a=b"), List.of("a=b")),
                Arguments.of(
                        "arrival<=2010-10-19",
                        new Condition("arrival", Operator.AT_MOST, "2010-10-19"),
                        List.of("2010-10-19")),
                Arguments.of("id>3", new Condition("id", Operator.MORE, "3"), List.of("3")),
                Arguments.of("id<3,4", new Condition("id", Operator.LESS, "3,4"), List.of("3,4")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void readsFieldOperatorAndValues(String text, Condition condition, List<String> values) {
        assertEquals(condition, Condition.parse(text, Query.COLUMNS));
        assertEquals(values, condition.values());
    }

    @Test
    void nearestColumnsAreNamed() {
        assertEquals("did you mean family_name?", hint("famly_name=Ozols"));
        assertEquals("did you mean country?", hint("countri=LV"));
        assertEquals("did you mean given_name or family_name or country_name?", hint("name=Jan"));
        assertEquals("one of " + String.join(", ", Query.COLUMNS), hint("zzzzzz=1"));
        assertEquals("write FIELD=VALUE, or one of != ~ < <= > >= in place of =", hint("family_name"));
        assertEquals("write FIELD=VALUE, or one of != ~ < <= > >= in place of =", hint("=x"));
        assertEquals("write FIELD=VALUE, or one of != ~ < <= > >= in place of =", hint("id!3"));
    }

    private static String hint(String text) {
        return assertThrows(UserError.class, () -> Condition.parse(text, Query.COLUMNS))
                .hint();
    }
}
