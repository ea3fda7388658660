package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.CodePageUtil;

/** Reads the records of BIFF2 to BIFF5, in one go from the top (OpenOffice.org's Documentation of the Microsoft Excel File Format, chapter 5). */
final class OldXlsReader {
    private static final int WORKSHEET = 0x10;
    private final Source source;
    private final InputStream in;
    private final RecordBody body;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<OldXlsSheet> sheets = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private Charset charset = Charset.forName("windows-1252");
    private CellFormats formats = CellFormats.NONE;
    private String bundled = "";
    private int version;
    private int id;

    private record Listed(String name, boolean hidden) {}

    OldXlsReader(Source source, InputStream in) {
        this.source = source;
        this.in = in;
        body = new RecordBody(source);
    }

    List<Sheet> sheets() throws IOException {
        List<OldXlsSheet> open = new ArrayList<>();
        boolean from1904 = false;
        while (next()) {
            OldXlsSheet sheet = open.isEmpty() ? OldXlsSheet.NONE : open.get(open.size() - 1);
            switch (id) {
                case 0x09, 0x209, 0x409, 0x809 -> open.add(begin());
                case 0x0a -> {
                    if (!open.isEmpty()) {
                        open.remove(open.size() - 1);
                    }
                    if (open.isEmpty() && version < 5) {
                        return named();
                    }
                }
                case 0x22 -> from1904 = body.u16(0) == 1;
                case 0x2f -> throw source.locked();
                default -> {
                    if (shared()) {
                        formats = CellFormats.NONE;
                    } else {
                        formats = formats == CellFormats.NONE ? formats(from1904) : formats;
                        sheet.take(id, version, body, formats, charset);
                    }
                }
            }
        }
        return named();
    }

    private boolean next() throws IOException {
        int low = in.read();
        if (low < 0) {
            return false;
        }
        byte[] head = in.readNBytes(3);
        if (head.length < 3) {
            return false;
        }
        id = low | (head[0] & 0xff) << 8;
        int size = head[1] & 0xff | (head[2] & 0xff) << 8;
        if (in.readNBytes(body.room(size), 0, size) < size) {
            throw source.damaged("it ends within a record");
        }
        return true;
    }

    /** A new part; the version is in the record's number. */
    private OldXlsSheet begin() {
        version = id == 9 ? 2 : id == 0x209 ? 3 : id == 0x409 ? 4 : 5;
        if (body.u16(2) != WORKSHEET) {
            return OldXlsSheet.NONE;
        }
        OldXlsSheet sheet = new OldXlsSheet(source, bundled);
        bundled = "";
        sheets.add(sheet);
        return sheet;
    }

    /** Takes what all sheets share; false when it is something else. */
    private boolean shared() {
        switch (id) {
            case 0x42 -> charset = charset(body.u16(0));
            case 0x1e -> format(version < 5 ? own.size() : body.u16(0), version < 5 ? 0 : 2);
            case 0x41e -> format(version < 5 ? own.size() : body.u16(0), 2);
            case 0x43 -> styles.add(body.u8(2) & 0x3f);
            case 0x243, 0x443 -> styles.add(body.u8(1));
            case 0xe0 -> styles.add(body.u16(2));
            case 0x85 -> {
                boolean five = version >= 5;
                int at = five ? 6 : 0;
                boolean worksheet = !five || body.u8(5) == 0;
                if (worksheet) {
                    listed.add(new Listed(body.text(at + 1, body.u8(at), charset), five && (body.u8(4) & 3) != 0));
                }
            }
            case 0x8f -> bundled = body.text(5, body.u8(4), charset);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void format(int index, int at) {
        own.put(index, body.text(at + 1, body.u8(at), charset));
    }

    private CellFormats formats(boolean from1904) {
        return new CellFormats(styles.stream()
                .map(index -> NumberFormat.of(own.getOrDefault(index, CellFormats.builtin(index)), from1904))
                .toList());
    }

    private static Charset charset(int codePage) {
        try {
            return switch (codePage) {
                case 0x8000 -> Charset.forName("x-MacRoman");
                case 0x8001 -> Charset.forName("windows-1252");
                // the East Asian sets of the Macintosh, which are those of Windows but for a few signs
                case 10001 -> Charset.forName("windows-31j");
                case 10002 -> Charset.forName("Big5");
                case 10003 -> Charset.forName("EUC-KR");
                case 10008 -> Charset.forName("GB2312");
                default -> Charset.forName(CodePageUtil.codepageToEncoding(codePage, true));
            };
        } catch (UnsupportedEncodingException | IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }

    private List<Sheet> named() {
        if (sheets.isEmpty()) {
            throw source.damaged("it has no worksheet");
        }
        List<Sheet> named = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Listed listing = i < listed.size() ? listed.get(i) : new Listed("Sheet" + (i + 1), false);
            named.add(sheets.get(i).named(listing.name(), listing.hidden()));
        }
        return named;
    }
}
