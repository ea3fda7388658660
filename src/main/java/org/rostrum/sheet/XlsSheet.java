package org.rostrum.sheet;

import java.util.List;

/** A worksheet of an XLS workbook. */
record XlsSheet(XlsWorkbook workbook, XlsWorkbook.Listed listed) implements Sheet {
    @Override
    public Reading reading() {
        return new Reading(
                workbook.source().name(),
                listed.name(),
                "xls",
                "",
                "",
                "",
                "",
                "",
                listed.hidden() ? List.of("hidden sheet") : List.of());
    }

    @Override
    public Rows rows() {
        return new GapFiller(workbook.source(), new XlsRows(workbook, listed.place()));
    }
}
