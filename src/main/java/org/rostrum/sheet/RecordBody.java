package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of one record of a binary workbook, numbers with the small end first. Whoever reads beyond its end learns that the file is damaged. */
final class RecordBody {
    private final Source source;
    private byte[] bytes = new byte[256];
    private int length;

    RecordBody(Source source) {
        this.source = source;
    }

    /** Room for the bytes of the next record. */
    byte[] room(int wanted) {
        if (wanted > bytes.length) {
            bytes = new byte[Math.max(wanted, bytes.length * 2)];
        }
        length = wanted;
        return bytes;
    }

    int length() {
        return length;
    }

    int u8(int at) {
        if (at < 0 || at >= length) {
            throw source.damaged("a record is too short");
        }
        return bytes[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    double f64(int at) {
        return Double.longBitsToDouble(i32(at) & 0xffffffffL | (long) i32(at + 4) << 32);
    }

    /** A number in thirty bits: whole or the upper half of a longer one, either of them perhaps a hundred times too large ([MS-XLS] 2.5.217). */
    double rk(int at) {
        int packed = i32(at);
        double number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & 0xfffffffc) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    /** Text of so many bytes. */
    String text(int at, int size, Charset charset) {
        if (size < 0 || at < 0 || at + size > length) {
            throw source.damaged("a record is too short for its text");
        }
        return new String(bytes, at, size, charset);
    }

    /** Text in UTF-16 behind the number of its characters in four bytes; empty for none. */
    String wide(int at) {
        int characters = i32(at);
        if (characters == -1) {
            return "";
        }
        if (characters < 0 || characters > (length - at) / 2) {
            throw source.damaged("a record is too short for its text");
        }
        return text(at + 4, characters * 2, StandardCharsets.UTF_16LE);
    }
}
