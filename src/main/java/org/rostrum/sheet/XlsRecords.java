package org.rostrum.sheet;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of the workbook stream, one at a time. On a broken file the library throws whatever its reading comes to; all of it means the same. */
final class XlsRecords implements AutoCloseable {
    private final Source source;
    private final POIFSFileSystem files;
    private final RecordFactoryInputStream records;

    XlsRecords(Source source) {
        this.source = source;
        try {
            files = new POIFSFileSystem(source.file().toFile(), true);
            records = new RecordFactoryInputStream(
                    files.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files.getRoot())), false);
        } catch (IOException | RuntimeException e) {
            throw XlsFormat.trouble(source, e);
        }
    }

    Optional<Record> next() {
        try {
            return Optional.ofNullable(records.nextRecord());
        } catch (RuntimeException e) {
            throw XlsFormat.trouble(source, e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }
}
