package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.text.UserError;

class RefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        no-such-file.csv         = there is no file no-such-file.csv
        empty.csv                = empty.csv is empty
        png-image.csv            = png-image.csv is a PNG image, not a spreadsheet
        jpeg-image.csv           = jpeg-image.csv is a JPEG image, not a spreadsheet
        pdf-document.csv         = pdf-document.csv is a PDF document, not a spreadsheet
        elf-program.csv          = elf-program.csv is a program (ELF), not a spreadsheet
        binary.csv               = binary.csv is a binary file, not a spreadsheet
        web-page-without-table.xls = web-page-without-table.xls is a web page (HTML) without a table, not a spreadsheet
        xml-document.csv         = xml-document.csv is an XML document, which is not read
        photos.zip               = photos.zip is a ZIP archive, not a spreadsheet
        word-document.xlsx       = word-document.xlsx is a Word document, not a spreadsheet
        text-document.ods        = text-document.ods is an OpenDocument text, not a spreadsheet
        binary-workbook.xlsb     = binary-workbook.xlsb is damaged or incomplete: the part xl/_rels/workbook.bin.rels is missing
        truncated.xlsx           = truncated.xlsx is damaged or incomplete: its end, with the directory of its parts, is missing or broken
        broken-xml.xlsx          = broken-xml.xlsx is damaged or incomplete: its XML is broken at line 1
        rows-out-of-order.xlsx   = rows-out-of-order.xlsx is damaged or incomplete: row 2 comes after row 5
        password.ods             = password.ods is protected by a password
        external-entity.xlsx     = external-entity.xlsx is refused: it has a document type of its own, which may hide entities
        external-entity.ods      = external-entity.ods is refused: it has a document type of its own, which may hide entities
        billion-laughs.xlsx      = billion-laughs.xlsx is refused: it has a document type of its own, which may hide entities
        deep.ods                 = deep.ods is refused: its XML is nested more than 256 deep
        zip-bomb.xlsx            = zip-bomb.xlsx is refused: its part xl/worksheets/sheet1.xml unpacks to more than 150 times its size
        repeated-without-end.ods = repeated-without-end.ods is refused: it repeats filled cells more than 20 million times
        row-beyond-the-format.ods     = row-beyond-the-format.ods is refused: it claims a row repeated 2000000000 times, more than its format allows
        row-beyond-the-format.xlsx    = row-beyond-the-format.xlsx is refused: it claims a row 1048577, more than the 1,048,576 that its format allows
        column-beyond-the-format.xlsx = column-beyond-the-format.xlsx is refused: row 1 claims more than the 16,384 columns that its format allows
        """)
    void everyUnreadableFileHasOneClearLine(String file, String message) {
        assertEquals(message, refusal(Trap.FOLDER.resolve(file), file));
    }

    private static String refusal(Path file, String name) {
        UserError error = assertThrows(
                UserError.class,
                () -> Sheets.open(file, name, ReadOptions.BY_EVIDENCE).forEach(Trap::rows));
        assertEquals(UserError.Kind.INPUT, error.kind());
        return error.getMessage();
    }

    @Test
    void jsonIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        for (String json : new String[] {"[{\"name\":\"Anna\",\"id\":1}]", "\ufeff\n{ \"name\" : 1,\n\"id\":2}"}) {
            Files.writeString(file, json);
            assertEquals("list.csv is a JSON document, not a spreadsheet", refusal(file, "list.csv"));
        }
    }

    @Test
    void contactsAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("contacts.vcf");
        Files.writeString(file, "BEGIN:VCARD\nVERSION:3.0\nFN:Jan Nowak\nEND:VCARD\n");
        assertEquals("contacts.vcf is a file of contacts (vCard), not a spreadsheet", refusal(file, "contacts.vcf"));
    }

    @Test
    void folderIsRefused() {
        assertEquals("sheets is a folder, not a file", refusal(Trap.FOLDER, "sheets"));
    }

    @Test
    void fileWithoutPermissionIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("closed.csv"), "a,b\n");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "the administrator may read everything");
        assertEquals("closed.csv may not be read: no permission", refusal(file, "closed.csv"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void passwordOfXlsxIsSaid(@TempDir Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream content = encryptor.getDataStream(files)) {
                content.write(Files.readAllBytes(Trap.FOLDER.resolve("gaps.xlsx")));
            }
            files.writeFilesystem(out);
        }
        assertEquals("locked.xlsx is protected by a password", refusal(file, "locked.xlsx"));
    }

    @Test
    void passwordOfXlsIsSaid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("locked.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(Trap.FOLDER.resolve("gaps.xls")));
                OutputStream out = Files.newOutputStream(file)) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("locked.xls is protected by a password", refusal(file, "locked.xls"));
    }

    @Test
    void halfOfAnyWorkbookIsRefused(@TempDir Path folder) throws IOException {
        for (String format : new String[] {"xlsx", "xls", "ods"}) {
            byte[] whole = Files.readAllBytes(Trap.FOLDER.resolve("number-formats." + format));
            Path file = Files.write(folder.resolve("half." + format), Arrays.copyOf(whole, whole.length / 2));
            assertEquals(
                    "half." + format + " is damaged or incomplete",
                    refusal(file, "half." + format).split(":")[0]);
        }
    }
}
