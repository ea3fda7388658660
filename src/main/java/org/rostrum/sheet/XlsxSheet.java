package org.rostrum.sheet;

import java.util.List;

/** A worksheet of an XLSX workbook. */
record XlsxSheet(XlsxWorkbook workbook, XlsxWorkbook.Listed listed) implements Sheet {
    @Override
    public Reading reading() {
        List<String> notes = listed.hidden() ? List.of("hidden sheet") : List.of();
        return new Reading(workbook.source().name(), listed.name(), "xlsx", "", "", "", "", "", notes);
    }

    @Override
    public Rows rows() {
        return new GapFiller(workbook.source(), new XlsxRows(workbook, listed.part()));
    }
}
