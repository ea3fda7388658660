package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Condition;
import org.rostrum.event.Query;
import org.rostrum.text.UserError;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipantListTest {
    private Database database;

    @BeforeAll
    void fill(@TempDir Path folder) {
        database = Made.database(folder);
        Made.take(
                database,
                "l.csv",
                false,
                List.of(
                        Made.entry(
                                "l.csv",
                                2,
                                Made.UNODC,
                                "given_name",
                                "Ana",
                                "family_name",
                                "Núñez",
                                "email",
                                "1@example.org",
                                "organisation",
                                "UNODC",
                                "sex",
                                "F"),
                        Made.entry(
                                "l.csv",
                                3,
                                Made.LATVIA,
                                "given_name",
                                "Jānis",
                                "family_name",
                                "Šmits",
                                "email",
                                "2@example.org",
                                "organisation",
                                "Valsts policija",
                                "sex",
                                "M",
                                "arrival",
                                "2010-10-19"),
                        Made.entry(
                                "l.csv",
                                4,
                                Made.LATVIA,
                                "given_name",
                                "Zane",
                                "family_name",
                                "Ābola",
                                "email",
                                "3@example.org",
                                "sex",
                                "F",
                                "role",
                                "head",
                                "arrival",
                                "2010-10-20"),
                        Made.entry(
                                "l.csv",
                                5,
                                Made.GERMANY,
                                "given_name",
                                "Jan",
                                "family_name",
                                "Smit",
                                "email",
                                "4@example.org",
                                "organisation",
                                "BKA",
                                "status",
                                "withdrawn"),
                        Made.entry(
                                "l.csv",
                                6,
                                Made.GERMANY,
                                "given_name",
                                "Eva",
                                "family_name",
                                "Weiß",
                                "email",
                                "5@example.org",
                                "organisation",
                                "BKA",
                                "position",
                                "Head of Unit",
                                "sex",
                                "X")));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void everyColumnHasAText() {
        assertEquals(
                List.of(
                        "5||Eva|Weiß|X|Head of Unit|BKA||Germany|state|DE|Germany|delegate|registered|5@example.org||||l.csv:6",
                        "3||Zane|Ābola|F||||Latvia|state|LV|Latvia|head|registered|3@example.org||2010-10-20||l.csv:4",
                        "2||Jānis|Šmits|M||Valsts policija||Latvia|state|LV|Latvia|delegate|registered|2@example.org||2010-10-19||l.csv:3",
                        "1||Ana|Núñez|F||UNODC||UNODC|international-organisation|||delegate|registered|1@example.org||||l.csv:2"),
                Made.list(database, Query.everybody()));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("", "5 3 2 1"),
                Arguments.of("status=withdrawn", "4"),
                Arguments.of("status!=withdrawn", "5 3 2 1"),
                Arguments.of("family_name=smits", "2"),
                Arguments.of("family_name=WEISS", "5"),
                Arguments.of("family_name~n", "1"),
                Arguments.of("given_name=ana,EVA", "5 1"),
                Arguments.of("given_name!=ana,eva", "3 2"),
                Arguments.of("role=head", "3"),
                Arguments.of("role=delegate", "5 2 1"),
                Arguments.of("country=lv", "3 2"),
                Arguments.of("country=", "1"),
                Arguments.of("country_name=latvia", "3 2"),
                Arguments.of("delegation=Germany,unodc", "5 1"),
                Arguments.of("category=International Organisation", "1"),
                Arguments.of("organisation=bka", "5"),
                Arguments.of("organisation=", "3"),
                Arguments.of("organisation!=bka", "3 2 1"),
                Arguments.of("organisation~pol", "2"),
                Arguments.of("sex=f", "3 1"),
                Arguments.of("sex=x,m", "5 2"),
                Arguments.of("arrival=2010-10-20", "3"),
                Arguments.of("arrival<2010-10-20", "2"),
                Arguments.of("arrival>=2010-10-19", "3 2"),
                Arguments.of("arrival=", "5 1"),
                Arguments.of("email=3@EXAMPLE.org", "3"),
                Arguments.of("email~example", "5 3 2 1"),
                Arguments.of("id>=3", "5 3"),
                Arguments.of("id=1,5", "5 1"),
                Arguments.of("source~l.csv", "5 3 2 1"),
                Arguments.of("position~unit", "5"));
    }

    @ParameterizedTest(name = "where {0}")
    @MethodSource("conditions")
    void conditionsChoose(String where, String ids) {
        List<Condition> conditions = where.isEmpty() ? List.of() : List.of(Condition.parse(where, Query.COLUMNS));
        Query query = Query.everybody().withColumns(List.of("id")).withWhere(conditions);
        assertEquals(ids, String.join(" ", Made.list(database, query)));
        assertEquals(
                ids.split(" ").length,
                database.participants(Made.only(database)).count(query));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("family_name", "3 1 4 2 5"),
                Arguments.of("-family_name", "5 2 4 1 3"),
                Arguments.of("arrival", "2 3 1 4 5"),
                Arguments.of("-arrival", "3 2 1 4 5"),
                Arguments.of("-id", "5 4 3 2 1"),
                Arguments.of("category,family_name", "3 4 2 5 1"),
                Arguments.of("organisation", "4 5 1 2 3"),
                Arguments.of("role", "3 1 2 4 5"),
                Arguments.of("status,-source", "5 3 2 1 4"),
                Arguments.of("given_name", "1 5 4 2 3"),
                Arguments.of("delegation", "4 5 2 3 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void sortOrders(String sort, String ids) {
        assertEquals(
                ids,
                String.join(
                        " ",
                        Made.list(
                                database,
                                Query.everybody()
                                        .withColumns(List.of("id"))
                                        .withAll(true)
                                        .withSort(List.of(sort.split(","))))));
    }

    @Test
    void houseOrdersDelegationsWithinTheirCategory() {
        // the ids of the delegations are 1 UNODC, 2 Latvia, 3 Germany
        assertEquals("3 2 5 1", ids(Query.everybody().withDelegationOrder(List.of(1L, 2L, 3L))));
        assertEquals("3 2 5 1", ids(Query.everybody().withDelegationOrder(List.of(2L))), "those not named follow");
    }

    @Test
    void limitCutsTheRowsOff() {
        assertEquals("5 3", ids(Query.everybody().withLimit(2)));
    }

    @Test
    void mistakesAreSaidInWords() {
        assertEquals("“tomorrow” is not a day, in the condition on arrival", mistake("arrival>tomorrow"));
        assertEquals("there is no role “chief”", mistake("role=chief"));
        assertEquals("“x” is not a number, in the condition on id", mistake("id=x"));
    }

    private String mistake(String where) {
        Query query = Query.everybody().withWhere(List.of(Condition.parse(where, Query.COLUMNS)));
        return assertThrows(UserError.class, () -> Made.list(database, query)).getMessage();
    }

    private String ids(Query query) {
        return String.join(" ", Made.list(database, query.withColumns(List.of("id"))));
    }
}
