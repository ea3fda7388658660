package org.rostrum.intake;

import java.util.Arrays;
import java.util.List;
import org.rostrum.intake.PersonName.Told;
import org.rostrum.reference.Honorific;

/** Takes a full name apart: titles in front, the family name by capitals, comma or the order of the column. */
final class FullName {
    /** Text with its title taken off. */
    private record Untitled(String honorific, String name) {}

    private FullName() {}

    /** The parts of a tidy full name that is not empty. */
    static PersonName split(String text, NameOrder order) {
        Untitled whole = untitled(text);
        int comma = whole.name().indexOf(',');
        if (comma > 0 && comma < whole.name().length() - 1) {
            return atComma(whole, comma, order);
        }
        String name = comma < 0 ? whole.name() : whole.name().replace(",", "").strip();
        List<String> words = Arrays.asList(name.split(" "));
        if (words.size() == 1) {
            return named(whole.honorific(), "", name, Told.ONE_WORD);
        }
        int[] run = capitals(words, order);
        if (run[1] - run[0] > 0 && run[1] - run[0] < words.size()) {
            return cut(
                    whole.honorific(), words, run[0], run[1], run[0] == 0 ? Told.CAPITALS_FIRST : Told.CAPITALS_LAST);
        }
        return byOrder(whole.honorific(), words, order);
    }

    private static PersonName atComma(Untitled whole, int comma, NameOrder order) {
        String before = whole.name().substring(0, comma).strip();
        Untitled after = untitled(whole.name().substring(comma + 1).strip());
        String honorific = whole.honorific().isEmpty() ? after.honorific() : whole.honorific();
        if (Honorific.of(after.name()).isPresent()) {
            return withHonorific(split(before, order), honorific.isEmpty() ? after.name() : honorific);
        }
        List<String> words = Arrays.asList(before.split(" "));
        int[] run = capitals(words, order);
        if (words.size() > 1 && run[1] > run[0] && run[1] - run[0] < words.size()) {
            return withHonorific(split(before, order), honorific);
        }
        return named(honorific, after.name(), before, Told.COMMA);
    }

    private static PersonName withHonorific(PersonName name, String honorific) {
        return new PersonName(
                honorific.isEmpty() ? name.honorific() : honorific,
                name.given(),
                name.family(),
                name.fromCapitals(),
                name.told());
    }

    /** A name whose parts stand in columns of their own, each tidy and perhaps empty; a title before the given name is taken off. */
    static PersonName ofParts(String given, String middle, String family) {
        Untitled first = given.isEmpty() || given.indexOf(' ') < 0 && given.indexOf('.') < 0
                ? new Untitled("", given)
                : untitled(given);
        String whole = middle.isEmpty()
                ? NameWords.givenCase(first.name())
                : (NameWords.givenCase(first.name()) + " " + NameWords.givenCase(middle)).strip();
        return new PersonName(
                first.honorific(), whole, NameWords.familyCase(family), NameWords.hasCapitals(family), Told.COLUMNS);
    }

    private static Untitled untitled(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            String inside = text.substring(open + 1, close).strip();
            String rest = CellText.tidy(text.substring(0, open) + " " + text.substring(close + 1));
            if (!rest.isEmpty() && Honorific.of(inside).isPresent()) {
                return new Untitled(inside, rest);
            }
        }
        int length = Honorific.prefixLength(text);
        String rest = length > 0 ? text.substring(length).strip() : "";
        return rest.isEmpty()
                ? new Untitled("", text)
                : new Untitled(text.substring(0, length).strip(), rest);
    }

    /** Where the words in capitals start and end: the run at the end that the order expects, else the longest; particles before it belong to it. */
    private static int[] capitals(List<String> words, NameOrder order) {
        int[] best = {0, 0};
        for (int at = 0; at < words.size(); at++) {
            int end = at;
            while (end < words.size() && NameWords.isCapitals(words.get(end))) {
                end++;
            }
            boolean longer = end - at > best[1] - best[0];
            boolean asLong = end > at && end - at == best[1] - best[0] && order == NameOrder.GIVEN_FIRST;
            if (longer || asLong) {
                best = new int[] {at, end};
            }
            at = Math.max(at, end - 1);
        }
        while (best[1] > best[0] && best[0] > 0 && NameWords.isSmallParticle(words.get(best[0] - 1))) {
            best[0]--;
        }
        return best;
    }

    private static PersonName byOrder(String honorific, List<String> words, NameOrder order) {
        if (order == NameOrder.GIVEN_FIRST) {
            int start = words.size() - 1;
            while (start > 1 && NameWords.isParticle(words.get(start - 1), words)) {
                start--;
            }
            return cut(honorific, words, start, words.size(), Told.ORDER);
        }
        int end = 1;
        while (end < words.size() - 1 && NameWords.isParticle(words.get(end - 1), words)) {
            end++;
        }
        return cut(honorific, words, 0, end, Told.ORDER);
    }

    private static PersonName cut(String honorific, List<String> words, int from, int to, Told told) {
        String before = String.join(" ", words.subList(0, from));
        String after = String.join(" ", words.subList(to, words.size()));
        return named(honorific, (before + " " + after).strip(), String.join(" ", words.subList(from, to)), told);
    }

    private static PersonName named(String honorific, String given, String family, Told told) {
        return new PersonName(
                honorific,
                NameWords.givenCase(given),
                NameWords.familyCase(family),
                NameWords.hasCapitals(family),
                told);
    }
}
