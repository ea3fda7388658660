package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.UserError;

class ItemFinderTest {
    private static final List<AgendaItem> ITEMS = MadeAgenda.of("""
            2010-10-20
            4(a)|session|14:30-16:00|Hall||Working group A
            4(b)|session|14:30-16:00|Amber Room||Working group B
            |break|16:00-16:20|Foyer||Coffee break
            |social|19:00-21:00|||Réception
            2010-10-21
            |break|10:30-10:50|Foyer||Coffee break
            """);

    @ParameterizedTest
    @CsvSource({
        "4(a), 1",
        "4 (A), 1",
        "' 4( b ) ', 2",
        "item:4(a), 1",
        "id:3, 3",
        "item:id:3, 3",
        "working GROUP b, 2",
        "reception, 4"
    })
    void oneItem(String text, long id) {
        assertEquals(id, new ItemFinder("RIGA2010", ITEMS).one(text).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coffee break | 2 agenda items are “coffee break” | give the id: id:3 (2010-10-20 16:00–16:20, Foyer); id:5 (2010-10-21 10:30–10:50, Foyer)
            4(c)         | no agenda item of RIGA2010 is “4(c)” | did you mean 4(a) or 4(b)?
            cofee brake  | no agenda item of RIGA2010 is “cofee brake” | did you mean Coffee break?
            id:9         | no agenda item of RIGA2010 is id:9 | rostrum list agenda shows the ids
            17           | no agenda item of RIGA2010 is “17” | give a number, a title or id:N; rostrum list agenda shows them
            """)
    void noneOrSeveral(String text, String message, String hint) {
        UserError error = assertThrows(UserError.class, () -> new ItemFinder("RIGA2010", ITEMS).one(text));
        assertEquals(message, error.getMessage());
        assertEquals(hint, error.hint());
    }
}
