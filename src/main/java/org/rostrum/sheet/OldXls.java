package org.rostrum.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 95 and older (BIFF2 to BIFF5): in a compound file since Excel 5, before that records and nothing else. */
final class OldXls {
    private static final int BIFF8 = 0x600;

    private OldXls() {}

    /** Whether the file is a stream of records of Excel 4 or older (BOF, and the length of each version's). */
    static boolean isBare(Source source) {
        return source.startsWith(9, 0, 4, 0)
                || source.startsWith(9, 2, 6, 0)
                || source.startsWith(9, 4, 6, 0)
                || source.startsWith(9, 8, 8, 0, 0, 5);
    }

    /** Whether a file recognised as an XLS workbook is older than Excel 97. */
    static boolean isOld(Source source) {
        if (isBare(source)) {
            return true;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(source.file().toFile(), true);
                InputStream in = workbook(files)) {
            byte[] head = in.readNBytes(6);
            return head.length == 6 && (head[4] & 0xff | (head[5] & 0xff) << 8) < BIFF8;
        } catch (IOException | RuntimeException e) {
            throw XlsFormat.trouble(source, e);
        }
    }

    /** Its sheets, held in memory: a sheet had 16,384 rows at most. */
    static List<Sheet> sheets(Source source) {
        if (isBare(source)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()), 1 << 16)) {
                return new OldXlsReader(source, in).sheets();
            } catch (IOException e) {
                throw Source.unreadable(source.name(), e);
            }
        }
        try (POIFSFileSystem files = new POIFSFileSystem(source.file().toFile(), true);
                InputStream in = new BufferedInputStream(workbook(files), 1 << 16)) {
            return new OldXlsReader(source, in).sheets();
        } catch (IOException e) {
            throw XlsFormat.trouble(source, e);
        }
    }

    private static InputStream workbook(POIFSFileSystem files) throws IOException {
        for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
            if (files.getRoot().hasEntryCaseInsensitive(name)) {
                return files.createDocumentInputStream(
                        files.getRoot().getEntryCaseInsensitive(name).getName());
            }
        }
        return files.createDocumentInputStream(InternalWorkbook.OLD_WORKBOOK_DIR_ENTRY_NAME);
    }
}
