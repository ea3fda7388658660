package org.rostrum.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the little JSON that is stored; SQLite reads it. */
final class Json {
    private static final String HEX = "0123456789abcdef";

    private Json() {}

    static String array(List<String> texts) {
        StringBuilder json = new StringBuilder(texts.size() * 16 + 2).append('[');
        for (Iterator<String> rest = texts.iterator(); rest.hasNext(); ) {
            text(json, rest.next());
            if (rest.hasNext()) {
                json.append(',');
            }
        }
        return json.append(']').toString();
    }

    /** An object of numbers by name. */
    static String counts(Map<String, Long> counts) {
        StringBuilder json = new StringBuilder("{");
        counts.forEach((name, count) -> {
            json.append(json.length() > 1 ? "," : "");
            text(json, name);
            json.append(':').append(count);
        });
        return json.append('}').toString();
    }

    /** The numbers of an object that {@link #counts(Map)} wrote, in its order. */
    static Map<String, Long> counts(String object) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    counts.put(parser.currentName(), parser.getLongValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /** The texts of an array that {@link #array} wrote. */
    static List<String> texts(String array) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(array)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The values of an array of texts, numbers and nulls in UTF-8, numbers as they are written. */
    static String[] values(byte[] array, int size) {
        String[] values = new String[size];
        try (JsonParser parser = new JsonFactory().createParser(array)) {
            parser.nextToken();
            for (int i = 0; i < size; i++) {
                values[i] = parser.nextToken() == JsonToken.VALUE_NULL ? null : parser.getText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** The members of an object of texts and numbers, all as texts, in their order. */
    static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    members.put(parser.currentName(), parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    /** The text in quotes (RFC 8259 §7), as SQLite's json_quote writes it. */
    static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                control(json, c);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static void control(StringBuilder json, char c) {
        int letter = "\b\t\n\f\r".indexOf(c);
        if (letter < 0) {
            json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            json.append('\\').append("btnfr".charAt(letter));
        }
    }
}
