package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;

/** Items of one number in an agenda: the first is taken in, every other one that says something else cannot be. */
final class NumbersTwice {
    private NumbersTwice() {}

    /** The tables, in which a row is in error whose number an earlier row has for another item. */
    static List<AgendaTable> refused(List<AgendaTable> tables) {
        Map<String, AgendaRow> first = new HashMap<>();
        List<AgendaTable> checked = new ArrayList<>();
        for (AgendaTable table : tables) {
            List<AgendaRow> rows = new ArrayList<>();
            for (AgendaRow row : table.rows()) {
                rows.add(row.item().isEmpty() ? row : checked(row, table, first));
            }
            checked.add(new AgendaTable(
                    table.table(),
                    table.columns(),
                    table.language(),
                    table.dateOrder(),
                    rows,
                    table.sheetRows(),
                    table.notes()));
        }
        return checked;
    }

    private static AgendaRow checked(AgendaRow row, AgendaTable table, Map<String, AgendaRow> first) {
        AgendaItem item = row.item().orElseThrow();
        if (item.number().isEmpty()) {
            return row;
        }
        Optional<AgendaRow> earlier = Optional.ofNullable(first.putIfAbsent(ItemNumber.key(item.number()), row));
        if (earlier.isEmpty() || withoutOrigin(earlier.get()).equals(withoutOrigin(row))) {
            return row;
        }
        String column = table.columns().stream()
                .filter(c -> c.meaning() == AgendaMeaning.NUMBER)
                .findFirst()
                .map(c -> c.called() + ": ")
                .orElse("");
        return row.asError(column + "“" + item.number() + "” is the number of another item in "
                + earlier.get().origin() + " already");
    }

    private static AgendaItem withoutOrigin(AgendaRow row) {
        return row.item().orElseThrow().withOrigin(Optional.empty());
    }
}
