package org.rostrum.sheet;

import java.util.List;

/** Excel's workbooks since 2007 (ECMA-376, transitional and strict, and the binary form XLSB), with and without macros. */
final class XlsxFormat implements SheetFormat {
    @Override
    public boolean recognises(Source source) {
        if (!ZipParts.looksZipped(source)) {
            return false;
        }
        ZipParts.refuseTwo(source);
        try (ZipParts parts = ZipParts.open(source)) {
            boolean types = parts.has("[Content_Types].xml");
            if (types && parts.has("mimetype") && parts.has("content.xml")) {
                throw source.absurd("it is a workbook of Excel and an OpenDocument at once");
            }
            return types;
        }
    }

    @Override
    public List<Sheet> open(Source source) {
        XlsxWorkbook workbook = XlsxWorkbook.read(source);
        return workbook.sheets().stream()
                .map(sheet -> sheet(source, workbook, sheet))
                .toList();
    }

    private static Sheet sheet(Source source, XlsxWorkbook workbook, XlsxWorkbook.Listed sheet) {
        List<String> notes = sheet.hidden() ? List.of("hidden sheet") : List.of();
        Reading reading = Reading.workbook(source, sheet.name(), workbook.binary() ? "xlsb" : "xlsx", notes);
        return new WorkbookSheet(
                source,
                reading,
                remarks -> workbook.binary()
                        ? new XlsbRows(workbook, sheet.part(), remarks)
                        : new XlsxRows(workbook, sheet.part(), remarks));
    }
}
