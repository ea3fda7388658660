package org.rostrum.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook share, packed as UTF-8: a large workbook has a million of them. */
final class SharedTexts {
    private static final int BLOCK = 1 << 20;
    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private int count;
    private long size;
    private final Source source;
    private long[] places = new long[1024];

    SharedTexts(Source source) {
        this.source = source;
    }

    static SharedTexts read(Source source, ZipParts parts, String part) {
        SharedTexts texts = new SharedTexts(source);
        try (Xml xml = parts.xml(part)) {
            StringBuilder text = new StringBuilder();
            while (xml.nextStart()) {
                if (xml.name().equals("si")) {
                    text.setLength(0);
                    richText(xml, "si", text);
                    texts.add(Escapes.undone(text.toString()));
                }
            }
        }
        return texts;
    }

    /** Reads the text of the element at hand up to its end: plain or in runs, without the phonetic reading beside it. */
    static void richText(Xml xml, String element, StringBuilder target) {
        boolean inText = false;
        for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.START && xml.name().equals("rPh")) {
                xml.skip();
            } else if (event == Xml.START || event == Xml.END) {
                inText = event == Xml.START && xml.name().equals("t");
                if (event == Xml.END && xml.name().equals(element)) {
                    return;
                }
            } else if (inText && event == Xml.TEXT) {
                xml.text(target);
            }
        }
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // each takes eight bytes besides, and is worth counting even when it is empty
        size += bytes.length + Long.BYTES;
        if (size > Limits.SHARED_TEXTS) {
            throw source.absurd("its cells share more than 110 million bytes of text");
        }
        if (blocks.isEmpty() || used + bytes.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (long) (blocks.size() - 1) << 44 | (long) used << 22 | bytes.length;
        used += bytes.length;
    }

    /** The text of that number, empty when there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        long place = places[index];
        return new String(
                blocks.get((int) (place >> 44)),
                (int) (place >> 22 & 0x3fffff),
                (int) (place & 0x3fffff),
                StandardCharsets.UTF_8);
    }
}
