package org.rostrum.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.text.Fold;

/**
 * Finds the State or organisation that a spelling stands for. Applied are codes, names in any language and listed other spellings; what is merely similar is
 * suggested. Answers are not kept: who asks for a whole list keeps them by spelling.
 */
public final class Represented {
    private Represented() {}

    /**
     * What the spelling stands for, with names as they were on the date.
     *
     * <p>A name written twice ({@code Lietuva / Lithuania}, {@code World Customs Organization (WCO)}) is found when all parts mean the same. A State that was no more on
     * the date is asked for by its successors. A name that ISO 3166-1 gives no code is unknown, with that as evidence and no suggestion.
     */
    public static Resolution resolve(String text, LocalDate on) {
        Resolution resolution = find(text, on);
        String key = Fold.key(text);
        return settled(resolution) || key.isEmpty()
                ? resolution
                : new Resolution(Resolution.Outcome.UNKNOWN, NearSpellings.to(key, text, on), "");
    }

    /** The same as {@link #resolve} without the search for near spellings, which takes much longer than finding that there is none. */
    public static Resolution find(String text, LocalDate on) {
        String key = Fold.key(text);
        if (key.isEmpty()) {
            return new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "");
        }
        Resolution resolution = whole(text, key, on);
        return settled(resolution) ? resolution : parts(text, on);
    }

    private static boolean settled(Resolution resolution) {
        return resolution.outcome() != Resolution.Outcome.UNKNOWN
                || !resolution.evidence().isEmpty();
    }

    private static Resolution whole(String text, String key, LocalDate on) {
        Resolution resolution = decide(Spellings.of(key), text, on);
        if (!settled(resolution) && initials(key)) {
            resolution = decide(Spellings.of(key.replace(" ", "")), text, on);
        }
        if (!settled(resolution) && key.startsWith("the ")) {
            resolution = decide(Spellings.of(key.substring(4)), text, on);
        }
        return resolution;
    }

    /** Whether all words are single letters, as in {@code U.S.A.} */
    private static boolean initials(String key) {
        for (int i = 1; i < key.length(); i += 2) {
            if (key.charAt(i) != ' ') {
                return false;
            }
        }
        return key.length() > 2;
    }

    private static Resolution decide(List<Spelling> spellings, String text, LocalDate on) {
        List<Spelling> counting = counting(spellings, text);
        if (counting.isEmpty()) {
            return new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "");
        }
        Spelling first = counting.get(0);
        if (first.mark() == Spelling.Mark.NO_CODE) {
            return new Resolution(Resolution.Outcome.UNKNOWN, List.of(), first.evidence());
        }
        Set<String> evidence = new LinkedHashSet<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Spelling spelling : current(counting, on)) {
            evidence.add(addCodes(spelling, on, codes));
        }
        List<Identity> identities = new ArrayList<>(2);
        for (String code : codes) {
            identities.add(identity(code, on));
        }
        return new Resolution(
                codes.size() == 1 ? Resolution.Outcome.FOUND : Resolution.Outcome.AMBIGUOUS,
                identities,
                String.join("; ", evidence));
    }

    /** Those that decide: what must be asked before all others, then usual spellings, then rare ones. */
    private static List<Spelling> counting(List<Spelling> spellings, String text) {
        List<Spelling> usual = new ArrayList<>(2);
        List<Spelling> rare = new ArrayList<>(2);
        List<Spelling> asking = new ArrayList<>(2);
        for (Spelling spelling : spellings) {
            switch (spelling.mark()) {
                case ASK, NO_CODE -> asking.add(spelling);
                case USUAL -> usual.add(spelling);
                case RARE -> rare.add(spelling);
                case CAPITALS -> {
                    if (hasCapitals(text)) {
                        usual.add(spelling);
                    }
                }
            }
        }
        return !asking.isEmpty() ? asking : !usual.isEmpty() ? usual : rare;
    }

    /** Whether two letters at least are capitals, as in {@code CoE}. */
    private static boolean hasCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Without States that were no more on the day, where another that existed has the same name. */
    private static List<Spelling> current(List<Spelling> spellings, LocalDate on) {
        List<Spelling> current = new ArrayList<>(2);
        for (Spelling spelling : spellings) {
            if (!spelling.isCountry()
                    || Countries.byCode(spelling.code()).orElseThrow().existed(on)) {
                current.add(spelling);
            }
        }
        return current.isEmpty() ? spellings : current;
    }

    /** Adds what the spelling stands for on the day, and says why. */
    private static String addCodes(Spelling spelling, LocalDate on, Set<String> codes) {
        if (!spelling.isCountry()) {
            codes.add(spelling.code());
            return spelling.evidence();
        }
        Country country = Countries.byCode(spelling.code()).orElseThrow();
        if (country.existed(on)) {
            codes.add(country.code());
            return spelling.evidence();
        }
        codes.addAll(country.successors());
        boolean ended = country.end().isPresent() && !on.isBefore(country.end().get());
        return ended
                ? spelling.evidence() + " of a State that was no more from "
                        + country.end().get()
                : spelling.evidence();
    }

    /** The identity with a code, named as on the day. */
    static Identity identity(String code, LocalDate on) {
        if (Character.isUpperCase(code.charAt(0))) {
            return new Identity(Identity.Kind.COUNTRY, code, Countries.name(code, "en", on));
        }
        return new Identity(
                Identity.Kind.ORGANISATION,
                code,
                Organisations.byId(code).orElseThrow().listedAs());
    }

    /** One identity that each part of the text means, at least one of them beyond doubt. */
    private static Resolution parts(String text, LocalDate on) {
        Resolution nothing = new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "");
        List<Resolution> resolutions = new ArrayList<>();
        for (String part : split(text)) {
            Resolution resolution = whole(part, Fold.key(part), on);
            if (resolution.identities().isEmpty()) {
                return nothing;
            }
            resolutions.add(resolution);
        }
        return resolutions.stream()
                .filter(one -> resolutions.size() > 1 && one.outcome() == Resolution.Outcome.FOUND)
                .filter(one -> resolutions.stream()
                        .allMatch(other -> other.identities().containsAll(one.identities())))
                .findFirst()
                .orElse(nothing);
    }

    /** The text at brackets, strokes, commas and dashes with a space around them. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text, i)) {
                String part = text.substring(from, i);
                if (!Fold.key(part).isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean parts(String text, int i) {
        return switch (text.charAt(i)) {
            case '/', '|', ';', ',', '(', ')', '[', ']', '\n', ':', '\u2013', '\u2014' -> true;
            case '-' -> i > 0 && text.charAt(i - 1) == ' ' || i + 1 < text.length() && text.charAt(i + 1) == ' ';
            default -> false;
        };
    }
}
