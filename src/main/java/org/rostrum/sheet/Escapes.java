package org.rostrum.sheet;

/** The escapes {@code _x000D_} by which workbooks write characters that XML does not allow (ECMA-376, ST_Xstring). */
final class Escapes {
    private Escapes() {}

    static String undone(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.startsWith("_x", i)
                    && i + 6 < text.length()
                    && text.charAt(i + 6) == '_'
                    && isHex(text, i + 2);
            if (escape) {
                char c = (char) Integer.parseInt(text, i + 2, i + 6, 16);
                if (c != '\r') {
                    plain.append(c);
                }
                i += 6;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
