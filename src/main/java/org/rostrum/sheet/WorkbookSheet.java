package org.rostrum.sheet;

import java.util.function.Function;

/** A sheet of a workbook, whatever its format. What its rows tell beside their text is said by the reading that came furthest. */
final class WorkbookSheet implements Sheet {
    private final Source source;
    private final Reading reading;
    private final Function<Remarks, Rows> rows;
    private Remarks furthest = new Remarks();
    private Remarks latest = furthest;
    private Merges merged = Merges.NONE;

    /** The rows are those that are written, from the top; what is remarkable of them goes to the remarks. */
    WorkbookSheet(Source source, Reading reading, Function<Remarks, Rows> rows) {
        this.source = source;
        this.reading = reading;
        this.rows = rows;
    }

    @Override
    public Reading reading() {
        return reading.with(further().notes());
    }

    private Remarks further() {
        if (latest.lastRow() >= furthest.lastRow()) {
            furthest = latest;
        }
        return furthest;
    }

    @Override
    public Merges merged() {
        if (latest.merged() > merged.count()) {
            merged = latest.merges();
        }
        return merged;
    }

    @Override
    public Rows rows() {
        further();
        merged();
        latest = new Remarks();
        return new GapFiller(source, rows.apply(latest));
    }
}
