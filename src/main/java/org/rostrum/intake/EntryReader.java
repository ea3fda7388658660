package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Entry;
import org.rostrum.event.Origin;
import org.rostrum.sheet.Merges;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** The second pass over a table: its rows as entries, each row below the heading exactly once. */
public final class EntryReader implements AutoCloseable {
    private final SheetTable.Lines lines;
    private final Layout layout;
    private final RowSkips skips;
    private final EntryMaker maker;
    private final CellChecks checks;
    private final String file;
    private final String sheet;
    private final boolean marked;
    private final Merges.Pass merges;

    private EntryReader(TableUnderstanding understood) {
        Reading reading = understood.table().sheet().reading();
        layout = new Layout(understood.columns());
        file = reading.fileName();
        sheet = reading.sheet();
        skips = new RowSkips(layout, understood.decisions().on());
        maker = new EntryMaker(understood.table(), layout, understood.decisions());
        Decisions decisions = understood.decisions();
        Remembered<Boolean> dates = new Remembered<>(
                text -> Dates.read(JourneyDate.in(text, decisions.on()), decisions.monthFirst(), decisions.on())
                        .isPresent());
        checks = new CellChecks(layout, decisions.options(), decisions.language(), (row, text) -> dates.get(text));
        marked = OwnColumns.marksFormulas(understood.table());
        merges = understood.table().sheet().merged().pass();
        lines = understood.table().lines();
    }

    /** Starts reading a table that is understood. */
    public static EntryReader open(TableUnderstanding understood) {
        return new EntryReader(understood);
    }

    /** The next row, or empty after the last. */
    public Optional<Taken> next() {
        Optional<SheetTable.Line> line = lines.next();
        return line.isPresent() ? Optional.of(taken(line.get())) : Optional.empty();
    }

    private Taken taken(SheetTable.Line line) {
        Row row = merges.complete(line.row());
        Origin origin = new Origin(file, sheet, row.number());
        String reason = skips.reason(line);
        if (!reason.isEmpty()) {
            maker.skip(line);
            return new Taken(origin, line.row().cells(), Optional.empty(), reason, "", List.of());
        }
        Row exact = marked ? OwnColumns.restored(row) : row;
        String refused = SeveralPeople.refusal(exact, layout);
        Entry entry = refused.isEmpty() ? maker.entry(origin, exact) : maker.nameless(origin, exact);
        return new Taken(origin, row.cells(), Optional.of(entry), "", refused, checks.of(exact));
    }

    /** How many rows the sheet has given so far, from its top, whatever became of them: after the last row, all it has. */
    public long sheetRows() {
        return lines.sheetRows();
    }

    @Override
    public void close() {
        lines.close();
    }
}
