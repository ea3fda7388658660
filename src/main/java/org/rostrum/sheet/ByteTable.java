package org.rostrum.sheet;

import java.nio.charset.Charset;

/** What the 256 bytes mean in an eight-bit character set. */
final class ByteTable {
    private final char[] meanings = new char[256];

    private ByteTable() {}

    static ByteTable of(Charset charset) {
        ByteTable table = new ByteTable();
        for (int i = 0; i < 256; i++) {
            String text = new String(new byte[] {(byte) i}, charset);
            table.meanings[i] = text.length() == 1 ? text.charAt(0) : '\ufffd';
        }
        return table;
    }

    /** Whether every byte beyond ASCII that occurs in the file means a character. */
    boolean explains(ByteSurvey survey) {
        for (int i = 0x80; i < 256; i++) {
            boolean nothing = meanings[i] == '\ufffd'
                    || Character.getType(meanings[i]) == Character.CONTROL
                    || Character.getType(meanings[i]) == Character.UNASSIGNED;
            if (nothing && survey.count(i) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The text of a word given as one character for each byte. */
    String decode(String bytes) {
        char[] text = new char[bytes.length()];
        for (int i = 0; i < text.length; i++) {
            text[i] = meanings[bytes.charAt(i) & 0xff];
        }
        return new String(text);
    }
}
