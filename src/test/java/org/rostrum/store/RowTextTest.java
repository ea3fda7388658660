package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowTextTest {
    @ParameterizedTest
    @MethodSource
    void comesOutAsItWentIn(List<Object> row) throws Exception {
        try (Session session = new Session(Path.of("memory"), DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            List<Field<Object>> columns =
                    row.stream().<Field<Object>>map(DSL::val).toList();
            String[] expected = row.stream()
                    .map(value -> value == null ? null : value.toString())
                    .toArray(String[]::new);
            int[] rows = {0};
            session.stream(session.sql().select(RowText.of(columns)), result -> {
                assertArrayEquals(expected, RowText.values(result.getBytes(1), row.size()));
                rows[0]++;
            });
            assertEquals(1, rows[0]);
        }
    }

    static Stream<List<Object>> comesOutAsItWentIn() {
        return Stream.of(
                List.of("one"),
                List.of(""),
                List.of("", "", ""),
                List.of(1L, "Ana", 2L),
                List.of("Ana", -12L),
                Arrays.asList(null, "null", null, 0L, null),
                List.of("a,b", "[c]", "{d}", "null", "1"),
                List.of("Núñez", "Щукин", "山田", "\ud83d\ude00"),
                List.of("Anna \"Ann\" Roe", "C:\\lists", "after"),
                Arrays.asList("line\nline", null, 7L, "tab\t", "\u0001\u001f\u007f", "\\u0041"));
    }
}
