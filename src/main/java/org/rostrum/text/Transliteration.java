package org.rostrum.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cyrillic and Greek in Latin letters, as they are written on road signs and in lists of participants: enough to find a person, not to print one.
 *
 * <p>Russian and Belarusian: BGN/PCGN 1947 without its rules of position (е is always e) and without signs for ъ and ь. Ukrainian (told by і, ї, є, ґ): the
 * table of the Cabinet of Ministers, no. 55 of 2010, without positions. Serbian and Macedonian (told by ђ, ј, љ, њ, ћ, џ, ѓ, ќ, ѕ): the Latin letters of Serbian,
 * without accents. Bulgarian (told by ъ before anything but е, ё, ю, я): the law on transliteration of 2009. Greek: ELOT 743 (ISO 843:1997 type 2).
 */
final class Transliteration {
    private static final Map<Character, String> RUSSIAN = table(
            "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch "
                    + "ъ= ы=y ь= э=e ю=yu я=ya ў=u і=i ї=i є=ye ґ=g ђ=d ј=j љ=lj њ=nj ћ=c џ=dz ѓ=g ќ=k ѕ=dz ѐ=e ѝ=i");
    private static final Map<Character, String> UKRAINIAN = table("г=h и=y й=i є=ie ю=iu я=ia");
    private static final Map<Character, String> SERBIAN = table("ж=z ц=c ч=c ш=s х=h й=j");
    private static final Map<Character, String> BULGARIAN = table("щ=sht ъ=a х=h");
    private static final Map<Character, String> GREEK = table(
            "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o "
                    + "ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y ΐ=i ΰ=y");

    private Transliteration() {}

    static String toLatin(String text) {
        if (text.chars().noneMatch(c -> c >= 0x370 && c < 0x530 || c >= 0x1F00 && c < 0x2000)) {
            return text;
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Map<Character, String> own = language(lower);
        StringBuilder latin = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String pair = greekPair(lower, i);
            if (!pair.isEmpty()) {
                latin.append(pair);
                i++;
            } else {
                latin.append(letter(c, own));
            }
        }
        return latin.toString();
    }

    /** By the tables; a letter that only its accent keeps out of them counts without it. */
    private static String letter(char c, Map<Character, String> own) {
        String latin = own.getOrDefault(c, RUSSIAN.getOrDefault(c, GREEK.get(c)));
        if (latin != null) {
            return latin;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base == c ? String.valueOf(c) : letter(base, own);
    }

    private static Map<Character, String> language(String lower) {
        if (lower.chars().anyMatch(c -> "ђјљњћџѓќѕ".indexOf(c) >= 0)) {
            return SERBIAN;
        }
        if (lower.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0)) {
            return UKRAINIAN;
        }
        for (int i = lower.indexOf('ъ'); i >= 0; i = lower.indexOf('ъ', i + 1)) {
            if (i + 1 == lower.length() || "еёюя".indexOf(lower.charAt(i + 1)) < 0) {
                return BULGARIAN;
            }
        }
        return Map.of();
    }

    /** ELOT 743, table 2: letters that are read together; υ after α, ε, η is v before a vowel or a voiced consonant, else f. */
    private static String greekPair(String text, int i) {
        if (i + 1 >= text.length() || text.charAt(i) < 'α' || text.charAt(i) > 'ω') {
            return "";
        }
        String pair = text.substring(i, i + 2).replace('ύ', 'υ');
        return switch (pair) {
            case "ου" -> "ou";
            case "γγ" -> "ng";
            case "γξ" -> "nx";
            case "γχ" -> "nch";
            case "μπ" -> i == 0 || text.charAt(i - 1) == ' ' ? "b" : "mp";
            case "αυ" -> "a" + voiced(text, i + 2);
            case "ευ" -> "e" + voiced(text, i + 2);
            case "ηυ" -> "i" + voiced(text, i + 2);
            default -> "";
        };
    }

    private static String voiced(String text, int i) {
        return i < text.length() && "θκξπσςτφχψ".indexOf(text.charAt(i)) < 0 && Character.isLetter(text.charAt(i))
                ? "v"
                : "f";
    }

    private static Map<Character, String> table(String pairs) {
        Map<Character, String> table = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            table.put(pair.charAt(0), pair.substring(2));
        }
        return Map.copyOf(table);
    }
}
