package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of character sets as people say and write them. */
final class CharsetName {
    private static final Map<String, String> SAID = Map.of(
            "x-MacRoman", "Mac Roman",
            "x-MacCentralEurope", "Mac Central Europe",
            "x-MacCyrillic", "Mac Cyrillic",
            "x-MacGreek", "Mac Greek",
            "x-MacTurkish", "Mac Turkish",
            "windows-31j", "Shift_JIS",
            "x-windows-949", "EUC-KR",
            "x-windows-950", "Big5");

    private CharsetName() {}

    /** {@code Mac Roman} for {@code x-MacRoman}, small letters for those of Windows, any other as it is registered. */
    static String said(String registered) {
        String name = registered.toLowerCase(Locale.ROOT);
        return SAID.getOrDefault(registered, name.startsWith("windows-") ? name : registered);
    }

    /** The character set of a name in any of its forms, or empty. */
    static Optional<Charset> charset(String name) {
        String wanted = name.strip();
        String mac = SAID.entrySet().stream()
                .filter(entry -> letters(entry.getValue()).equals(letters(wanted)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(wanted.replace(' ', '-'));
        try {
            return Optional.of(Charset.forName(mac));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
