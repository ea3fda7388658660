package org.rostrum.reference;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rostrum.text.Fold;

/** Collects spellings with what speaks for them, and writes each key with each code once. */
final class SpellingBook {
    /** Languages whose names are preferred, in the order in which evidence names them: English, the United Nations', those of the headings. */
    static final List<String> USUAL = List.of("en", "fr", "es", "ru", "zh", "ar", "de", "lt", "lv", "et", "pl", "it");

    private static final int NAMED_LANGUAGES = 3;

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();
    private final Set<String> words;

    /** @param words keys that are words as well, and so count only in capitals */
    SpellingBook(Set<String> words) {
        this.words = words;
    }

    /** What speaks for a code under one key: the best kind of evidence other than a name, and the languages in which it is a name. */
    private static final class Entry {
        private Spelling.Mark mark;
        private String kind = "";
        private int strength;
        private final Set<String> languages = new LinkedHashSet<>();
    }

    void code(String text, String code) {
        add(text, code, Spelling.Mark.CODE, "ISO code", 5);
    }

    void acronym(String text, String code) {
        add(
                text,
                code,
                text.length() <= 3 && text.chars().anyMatch(Character::isUpperCase)
                        ? Spelling.Mark.CAPITALS
                        : Spelling.Mark.USUAL,
                "acronym",
                4);
    }

    void name(String text, String code, String language) {
        Entry entry = add(text, code, USUAL.contains(language) ? Spelling.Mark.USUAL : Spelling.Mark.RARE, "", 0);
        if (entry != null) {
            entry.languages.add(language);
        }
    }

    /**
     * A name of CLDR. One of up to three letters gives way to a code or acronym of another ({@code RU} is the United Kingdom in Spanish), and is left out in languages that no
     * heading is in ({@code OK} is the United Kingdom in Inari Sami).
     */
    void foreignName(String text, String code, String language) {
        String key = Fold.key(text);
        boolean abbreviation = key.replace(" ", "").length() <= 3 && key.charAt(0) < 0x80;
        boolean taken = entries.containsKey(key) && !entries.get(key).containsKey(code);
        if (!abbreviation || USUAL.contains(language) && !taken) {
            name(text, code, language);
        }
    }

    void other(String text, String code, String kind) {
        boolean initials = text.length() <= 4 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        add(text, code, initials ? Spelling.Mark.CODE : Spelling.Mark.USUAL, kind, 1);
    }

    /** A language in one of the languages of headings: where others call a country so, it is none. */
    void language(String text) {
        remove(text, Spelling.Mark.RARE);
    }

    /** A nationality, a town or a region: no name of a country, whatever the language. */
    void noCountry(String text) {
        remove(text, Spelling.Mark.RARE);
        remove(text, Spelling.Mark.USUAL);
    }

    private void remove(String text, Spelling.Mark mark) {
        Map<String, Entry> codes = entries.getOrDefault(Fold.key(text), Map.of());
        codes.entrySet()
                .removeIf(code -> Character.isUpperCase(code.getKey().charAt(0)) && code.getValue().mark == mark);
    }

    void ask(String text, List<String> codes) {
        String key = Fold.key(text);
        entries.remove(key);
        for (String code : codes) {
            add(text, code, Spelling.Mark.ASK, "name of several countries", 9);
        }
    }

    void noCode(String text) {
        entries.remove(Fold.key(text));
        add(text, "-", Spelling.Mark.NO_CODE, "ISO 3166-1 has no code for it", 9);
    }

    private Entry add(String text, String code, Spelling.Mark mark, String kind, int strength) {
        String key = Fold.key(text);
        if (key.isEmpty()) {
            return null;
        }
        Entry entry = entries.computeIfAbsent(key, k -> new LinkedHashMap<>()).computeIfAbsent(code, c -> new Entry());
        boolean conditional = mark == Spelling.Mark.USUAL || mark == Spelling.Mark.CODE;
        Spelling.Mark careful = conditional && words.contains(key) ? Spelling.Mark.CAPITALS : mark;
        if (entry.mark == null || order(careful) < order(entry.mark)) {
            entry.mark = careful;
        }
        if (strength > entry.strength) {
            entry.strength = strength;
            entry.kind = kind;
        }
        return entry;
    }

    /** A spelling that counts more freely wins over one with a condition. */
    private static int order(Spelling.Mark mark) {
        return switch (mark) {
            case ASK, NO_CODE -> 0;
            case USUAL -> 1;
            case CODE -> 2;
            case CAPITALS -> 3;
            case RARE -> 4;
        };
    }

    /** Lines of key, code, mark and evidence in the order of keys. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        entries.forEach((key, codes) -> codes.forEach(
                (code, entry) -> lines.add(key + "\t" + code + "\t" + entry.mark.letter() + "\t" + evidence(entry))));
        return lines;
    }

    private static String evidence(Entry entry) {
        boolean usual = entry.languages.stream().anyMatch(USUAL::contains);
        if (entry.strength > 1 || !usual && !entry.kind.isEmpty()) {
            return entry.kind;
        }
        if (entry.languages.contains("en")) {
            return "name in English";
        }
        List<String> languages = entry.languages.stream()
                .sorted(Comparator.comparingInt(SpellingBook::preference).thenComparing(SpellingBook::inEnglish))
                .map(SpellingBook::inEnglish)
                .distinct()
                .toList();
        int named = Math.min(languages.size(), NAMED_LANGUAGES);
        int more = languages.size() - named;
        String last = more > 0 ? more + " more" : named > 1 ? languages.get(--named) : "";
        return "name in " + String.join(", ", languages.subList(0, named)) + (last.isEmpty() ? "" : " and " + last);
    }

    private static int preference(String language) {
        int place = USUAL.indexOf(language);
        return place < 0 ? USUAL.size() : place;
    }

    private static final Map<String, String> LANGUAGES = new HashMap<>();

    private static String inEnglish(String language) {
        return LANGUAGES.computeIfAbsent(language, code -> new ULocale(code).getDisplayLanguage(ULocale.ENGLISH));
    }
}
