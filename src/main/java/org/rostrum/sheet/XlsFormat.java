package org.rostrum.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel's workbooks up to 2003: BIFF8 and BIFF5 in a compound file, older ones as they are. */
final class XlsFormat implements SheetFormat {
    private static final Map<String, String> OTHERS = Map.of(
            "WordDocument",
            "a Word document",
            "PowerPoint Document",
            "a presentation",
            "__properties_version1.0",
            "an Outlook message",
            "VisioDocument",
            "a Visio drawing");

    @Override
    public boolean recognises(Source source) {
        if (OldXls.isBare(source)) {
            return true;
        }
        if (!source.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return false;
        }
        Set<String> streams = streams(source);
        if (streams.contains("EncryptedPackage")) {
            throw source.locked();
        }
        OTHERS.keySet().stream().filter(streams::contains).findFirst().ifPresent(stream -> {
            throw source.not(OTHERS.get(stream));
        });
        if (!streams.contains("Workbook") && !streams.contains("Book")) {
            throw source.not("an old office document");
        }
        return true;
    }

    private static Set<String> streams(Source source) {
        try (POIFSFileSystem files = new POIFSFileSystem(source.file().toFile(), true)) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            throw trouble(source, e);
        }
    }

    @Override
    public List<Sheet> open(Source source) {
        if (OldXls.isOld(source)) {
            return OldXls.sheets(source);
        }
        XlsWorkbook workbook = XlsWorkbook.read(source);
        if (workbook.sheets().isEmpty()) {
            throw source.damaged("it has no worksheet");
        }
        return workbook.sheets().stream()
                .map(sheet -> sheet(source, workbook, sheet))
                .toList();
    }

    private static Sheet sheet(Source source, XlsWorkbook workbook, XlsWorkbook.Listed sheet) {
        List<String> notes = sheet.hidden() ? List.of("hidden sheet") : List.of();
        return new WorkbookSheet(
                source,
                Reading.workbook(source, sheet.name(), "xls", notes),
                remarks -> new XlsRows(workbook, sheet.place(), remarks));
    }

    /** What the library says about a file that it cannot read, in our words. */
    static RuntimeException trouble(Source source, Exception trouble) {
        if (trouble instanceof EncryptedDocumentException) {
            return source.locked();
        }
        return trouble instanceof FileNotFoundException f
                ? Source.unreadable(source.name(), f)
                : source.damaged("its compound file is broken");
    }
}
