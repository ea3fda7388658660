package org.rostrum.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The resource that describes a house: a properties file in UTF-8. */
final class HouseFile {
    private HouseFile() {}

    /** Its keys and values. */
    static Map<String, String> read(String house) {
        Properties properties = new Properties();
        try (InputStream in = HouseFile.class.getResourceAsStream("houses/" + house + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> words.put(key, properties.getProperty(key).strip()));
        return words;
    }
}
