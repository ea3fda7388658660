package org.rostrum.sheet;

import java.util.List;

/** Excel's workbooks since 2007 (ECMA-376, transitional and strict), with and without macros. */
final class XlsxFormat implements SheetFormat {
    @Override
    public boolean recognises(Source source) {
        if (!ZipParts.looksZipped(source)) {
            return false;
        }
        try (ZipParts parts = ZipParts.open(source)) {
            return parts.has("[Content_Types].xml");
        }
    }

    @Override
    public List<Sheet> open(Source source) {
        XlsxWorkbook workbook = XlsxWorkbook.read(source);
        return workbook.sheets().stream()
                .<Sheet>map(sheet -> new XlsxSheet(workbook, sheet))
                .toList();
    }
}
