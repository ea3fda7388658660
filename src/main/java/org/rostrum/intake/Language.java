package org.rostrum.intake;

import java.util.List;

/** The languages that lists of participants and agendas are written in. */
final class Language {
    /** ISO 639-1 of those that there are words of; the first ones win where two explain a heading row equally well. */
    static final List<String> CODES = List.of(
            "en", "fr", "de", "ru", "lt", "lv", "et", "pl", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "cs", "sk",
            "hu", "ro", "bg", "uk", "sr", "hr", "sl", "mk", "el", "tr", "be", "ka", "hy", "az", "kk", "sq", "ar", "he",
            "zh", "ja", "ko", "vi", "id", "is", "mn");

    private Language() {}
}
