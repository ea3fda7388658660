package org.rostrum.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides between the meanings of one key: which of its spellings count for the text as it was written, and who they were on the day. */
final class Decision {
    static final Resolution NOTHING = new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "");

    private Decision() {}

    static Resolution of(List<Spelling> spellings, String text, LocalDate on) {
        List<Spelling> counting = counting(spellings, text);
        if (counting.isEmpty()) {
            return NOTHING;
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
                case CODE -> {
                    if (inOneCase(text)) {
                        usual.add(spelling);
                    }
                }
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

    /** Whether all letters are plain capitals or all are plain small ones: {@code MUS} and {@code mus} are codes, {@code Mus} and {@code Muş} are words. */
    private static boolean inOneCase(String text) {
        boolean capital = false;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capital |= Character.isUpperCase(c);
            small |= Character.isLowerCase(c);
            if (c >= 0x80 && c < 0x250 && Character.isLetter(c)) {
                return false;
            }
        }
        return !(capital && small);
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
}
