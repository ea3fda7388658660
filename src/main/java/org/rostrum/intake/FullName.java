package org.rostrum.intake;

import java.util.Arrays;
import java.util.List;
import org.rostrum.intake.PersonName.Told;
import org.rostrum.reference.Honorific;
import org.rostrum.text.Fold;

/** Takes a full name apart: titles in front, degrees behind, the family name by capitals, comma or whatever else tells. */
final class FullName {
    /** Text with its title taken off. */
    private record Untitled(String honorific, String name) {}

    private FullName() {}

    /** The parts of a tidy full name that is not empty. */
    static PersonName split(String text, NameOrder order) {
        return split(text, NameClues.of(order));
    }

    /** The same, with what else may tell. */
    static PersonName split(String text, NameClues clues) {
        Untitled whole = untitled(text);
        boolean letters = clues.smallFamilies() && NameEnding.mayBeLetters(whole.name());
        int last = whole.name().lastIndexOf(' ');
        NameEnding ending = NameEnding.of(
                letters ? whole.name().substring(0, last) + "," + whole.name().substring(last) : whole.name());
        PersonName name = bare(ending.name(), clues).titled(whole.honorific());
        return ending.generation().isEmpty() && ending.degrees().isEmpty()
                ? name
                : name.with(ending.generation(), ending.degrees());
    }

    private static PersonName bare(String text, NameClues clues) {
        int slash = slash(text);
        if (slash > 0) {
            return atMark(text, slash, clues);
        }
        int comma = text.indexOf(',');
        if (comma > 0 && comma < text.length() - 1) {
            return atMark(text, comma, clues);
        }
        String name = comma < 0 ? text : text.replace(",", "").strip();
        List<String> words = Arrays.asList(name.split(" "));
        if (words.size() == 1) {
            return oneWord(name, clues);
        }
        int[] run = capitals(words, clues.order());
        if (run[1] - run[0] > 0 && run[1] - run[0] < words.size()) {
            return cut(words, run[0], run[1], run[0] == 0 ? Told.CAPITALS_FIRST : Told.CAPITALS_LAST, clues);
        }
        UndecidedName.Family family = new UndecidedName(words, clues).family();
        return cut(words, family.from(), family.to(), family.told(), clues);
    }

    /** 김정일 is 김 and 정일; 李明 is so too in the countries that have one such usage. */
    private static PersonName oneWord(String name, NameClues clues) {
        boolean korean =
                name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        boolean han = name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if ((korean || han && NameVocabulary.is("first-character", clues.country()))
                && name.length() > 1
                && name.length() < 5) {
            boolean two = name.length() > 2 && NameVocabulary.is("two-characters", Fold.key(name.substring(0, 2)));
            return named(name.substring(two ? 2 : 1), name.substring(0, two ? 2 : 1), Told.SCRIPT, clues);
        }
        return named("", name, Told.ONE_WORD, clues);
    }

    /** Where the family name ends in a name as airlines write it, {@code JONAITIS/JONAS MR}: no small letter, and the one slash between letters; else 0. */
    private static int slash(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                        && slash < text.length() - 1
                        && text.indexOf('/', slash + 1) < 0
                        && Character.isLetter(text.charAt(slash - 1))
                        && Character.isLetter(text.charAt(slash + 1))
                        && text.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c))
                ? slash
                : 0;
    }

    /** The family name stands before the mark; a title may stand in front of the given name or behind it. */
    private static PersonName atMark(String text, int mark, NameClues clues) {
        NameEnding family = NameEnding.ofFamily(text.substring(0, mark).strip());
        String before = family.name();
        Untitled after = untitledBehind(text.substring(mark + 1).strip());
        if (Honorific.of(after.name()).isPresent()) {
            return bare(before, clues)
                    .titled(after.honorific().isEmpty() ? after.name() : after.honorific())
                    .with(family.generation(), family.degrees());
        }
        List<String> words = Arrays.asList(before.split(" "));
        int[] run = capitals(words, clues.order());
        if (text.charAt(mark) == ',' && words.size() > 1 && run[1] > run[0] && run[1] - run[0] < words.size()) {
            return bare(before, clues).titled(after.honorific()).with(family.generation(), family.degrees());
        }
        List<String> given = Arrays.asList(after.name().split(" "));
        int end = given.size();
        while (end > 1 && NameWords.isSmallParticle(given.get(end - 1))) {
            end--;
        }
        String particles = String.join(" ", given.subList(end, given.size()));
        return named(String.join(" ", given.subList(0, end)), (particles + " " + before).strip(), Told.COMMA, clues)
                .titled(after.honorific())
                .with(family.generation(), family.degrees());
    }

    /** A name whose parts stand in columns of their own, each tidy and perhaps empty; a title before the given name is taken off. */
    static PersonName ofParts(String given, String middle, String family, String country) {
        boolean dotlessI = hasDotlessI(given + family, country);
        Untitled first = given.isEmpty() || given.indexOf(' ') < 0 && given.indexOf('.') < 0
                ? new Untitled("", given)
                : untitled(given);
        String whole = middle.isEmpty()
                ? NameWords.givenCase(first.name(), dotlessI)
                : (NameWords.givenCase(first.name(), dotlessI) + " " + NameWords.givenCase(middle, dotlessI)).strip();
        NameEnding ending = family.indexOf(' ') < 0 ? new NameEnding(family, "", "") : NameEnding.ofFamily(family);
        return new PersonName(
                        first.honorific(),
                        whole,
                        NameWords.familyCase(ending.name(), dotlessI),
                        NameWords.hasCapitals(ending.name()),
                        Told.COLUMNS,
                        "")
                .with(ending.generation(), ending.degrees());
    }

    private static Untitled untitledBehind(String text) {
        int last = text.lastIndexOf(' ');
        Untitled front = untitled(text);
        return last < 0
                        || !front.honorific().isEmpty()
                        || NameWords.isSmallParticle(text.substring(last + 1))
                        || Honorific.of(text.substring(last + 1)).isEmpty()
                ? front
                : new Untitled(text.substring(last + 1), text.substring(0, last));
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
        int length = titleLength(text);
        String rest = length > 0 ? text.substring(length).strip() : "";
        return rest.isEmpty()
                ? new Untitled("", text)
                : new Untitled(text.substring(0, length).strip(), rest);
    }

    /** The titles in front, with the branch of service in brackets behind a rank: {@code Capt. (N) Dr.}. */
    private static int titleLength(String text) {
        int length = Honorific.prefixLength(text);
        for (String service : List.of("a.D. ", "a. D. ", "i.G. ", "i. G. ", "e.r. ")) {
            if (length > 0 && text.startsWith(service, length)) {
                length += service.length() + Honorific.prefixLength(text.substring(length + service.length()));
            }
        }
        while (length > 0 && text.startsWith("(", length)) {
            int close = text.indexOf(')', length);
            if (close < 0 || !NameVocabulary.is("service", Fold.key(text.substring(length, close)))) {
                return length;
            }
            int next = close + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            length = next + Honorific.prefixLength(text.substring(next));
        }
        return length;
    }

    /** Where the words in capitals start and end: the run at the end that the order expects, else the longest; particles before it belong to it. */
    private static int[] capitals(List<String> words, NameOrder order) {
        int[] best = {0, 0};
        for (int at = 0; at < words.size(); at++) {
            int end = at;
            while (end < words.size() && isFamilyInCapitals(words.get(end))) {
                end++;
            }
            boolean longer = end - at > best[1] - best[0];
            boolean asLong = end > at && end - at == best[1] - best[0] && order == NameOrder.GIVEN_FIRST;
            if (longer || asLong) {
                best = new int[] {at, end};
            }
            at = Math.max(at, end - 1);
        }
        while (best[1] > best[0]
                && best[0] > 0
                && (NameWords.isSmallParticle(words.get(best[0] - 1))
                        || best[0] > 1 && NameWords.binds(words.get(best[0] - 1), words))) {
            best[0]--;
        }
        return best;
    }

    private static boolean isFamilyInCapitals(String word) {
        return NameWords.isCapitals(word) && !NameWords.isInitials(word);
    }

    private static PersonName cut(List<String> words, int from, int to, Told told, NameClues clues) {
        String before = String.join(" ", words.subList(0, from));
        String after = String.join(" ", words.subList(to, words.size()));
        Untitled given = before.isEmpty() ? untitled(after) : new Untitled("", (before + " " + after).strip());
        return named(given.name(), String.join(" ", words.subList(from, to)), told, clues)
                .titled(given.honorific());
    }

    private static PersonName named(String given, String family, Told told, NameClues clues) {
        boolean dotlessI = hasDotlessI(given + family, clues.country());
        return new PersonName(
                "",
                NameWords.givenCase(given, dotlessI),
                NameWords.familyCase(family, dotlessI),
                NameWords.hasCapitals(family),
                told,
                "");
    }

    /** Whether I is a letter without a dot: in Turkey and Azerbaijan, and beside letters that only their languages have. */
    private static boolean hasDotlessI(String name, String country) {
        return NameVocabulary.is("dotless-i", country) || name.chars().anyMatch(c -> "ığĞİ".indexOf(c) >= 0);
    }
}
