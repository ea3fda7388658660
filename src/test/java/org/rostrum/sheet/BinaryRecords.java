package org.rostrum.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes records of binary workbooks, for tests. */
final class BinaryRecords {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean xlsb;

    private BinaryRecords(boolean xlsb) {
        this.xlsb = xlsb;
    }

    static BinaryRecords xls() {
        return new BinaryRecords(false);
    }

    static BinaryRecords xlsb() {
        return new BinaryRecords(true);
    }

    /** A record of bytes (Byte), two-byte (Short), four-byte and eight-byte numbers and texts as they are (byte[]). */
    BinaryRecords add(int id, Object... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Object part : parts) {
            body.writeBytes(bytes(part));
        }
        if (xlsb) {
            variable(id);
            variable(body.size());
        } else {
            out.writeBytes(bytes((short) id));
            out.writeBytes(bytes((short) body.size()));
        }
        out.writeBytes(body.toByteArray());
        return this;
    }

    private void variable(int number) {
        for (int rest = number; ; rest >>= 7) {
            out.write(rest < 0x80 ? rest : rest & 0x7f | 0x80);
            if (rest < 0x80) {
                return;
            }
        }
    }

    private static byte[] bytes(Object part) {
        ByteBuffer buffer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        if (part instanceof byte[] text) {
            return text;
        }
        if (part instanceof Byte number) {
            buffer.put(number);
        } else if (part instanceof Short number) {
            buffer.putShort(number);
        } else if (part instanceof Integer number) {
            buffer.putInt(number);
        } else {
            buffer.putDouble((Double) part);
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    /** A text with its length in one byte. */
    static byte[] text(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return ByteBuffer.allocate(bytes.length + 1)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    /** A text with its length in two bytes. */
    static byte[] longText(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return ByteBuffer.allocate(bytes.length + 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }

    /** A text in UTF-16 with the number of its characters in four bytes. */
    static byte[] wide(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(bytes.length + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(text.length())
                .put(bytes)
                .array();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
