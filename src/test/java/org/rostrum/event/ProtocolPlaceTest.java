package org.rostrum.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.ProtocolPlace.Where;

class ProtocolPlaceTest {
    private static final List<Delegation> HOUSE = List.of(
            state(1, "A"), state(2, "B"), state(3, "C"), state(4, "D"), organisation(5, "X"), organisation(6, "Y"));

    private static Delegation state(long id, String name) {
        return new Delegation(id, new Affiliation(Category.STATE, "", "", name));
    }

    private static Delegation organisation(long id, String name) {
        return new Delegation(id, new Affiliation(Category.INTERNATIONAL_ORGANISATION, "", "", name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ABCDXY",
        "3 first, CABDXY",
        "1 last, BCDAXY",
        "6 first, ABCDYX",
        "4 before 2, ADBCXY",
        "1 after 3, BCADXY",
        "1 after 3;3 first, CBADXY",
        "1 first;2 after 1;1 last, BCDAXY",
        "2 before 5, ABCDXY",
        "2 before 2, ABCDXY",
        "9 first, ABCDXY",
        "2 before 9, ABCDXY",
        "2 last;3 after 2;2 first, BADCXY"
    })
    void eachPlaceIsTakenInTurn(String places, String order) {
        assertEquals(order, names(ProtocolPlace.arrange(HOUSE, parse(places))));
    }

    @Test
    void theOnlyOneOfItsCategoryStaysThere() {
        List<Delegation> house = List.of(state(1, "A"), organisation(5, "X"));
        assertEquals("AX", names(ProtocolPlace.arrange(house, parse("1 last;5 first"))));
    }

    private static List<ProtocolPlace> parse(String places) {
        return Arrays.stream(places.split(";"))
                .filter(place -> !place.isEmpty())
                .map(place -> place.split(" "))
                .map(words -> new ProtocolPlace(
                        Long.parseLong(words[0]),
                        Where.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)),
                        words.length > 2 ? Optional.of(Long.parseLong(words[2])) : Optional.empty()))
                .toList();
    }

    private static String names(List<Delegation> order) {
        return order.stream().map(Delegation::name).collect(Collectors.joining());
    }
}
