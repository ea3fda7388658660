package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.text.Fold;

/** What an e-mail address tells of the name of its owner: {@code jgarcialopez@} that García López is the family name, {@code maria.garcia@} that it begins with García. */
final class AddressName {
    /** Words from one (inclusive) to another (exclusive). */
    record Run(int from, int to) {}

    private static final Pattern BETWEEN = Pattern.compile("[._\\-0-9]+");
    private static final int SHORTEST = 3;

    private final List<String> name;
    private final List<String> words;
    private final List<String> parts;

    private AddressName(List<String> name, List<String> words, List<String> parts) {
        this.name = name;
        this.words = words;
        this.parts = parts;
    }

    static AddressName of(List<String> name, String email) {
        int at = email.indexOf('@');
        String local = at < 0 ? "" : email.substring(0, at);
        int plus = local.indexOf('+');
        List<String> parts = new ArrayList<>(2);
        for (String part : BETWEEN.split(plus > 0 ? local.substring(0, plus) : local)) {
            if (!part.isEmpty()) {
                parts.add(plain(part));
            }
        }
        return new AddressName(name, name.stream().map(AddressName::plain).toList(), parts);
    }

    /** Without accents or spaces; {@code ue} and {@code ü} are one. */
    private static String plain(String text) {
        return Fold.latin(text)
                .replace(" ", "")
                .replace("ue", "u")
                .replace("oe", "o")
                .replace("ae", "a");
    }

    /**
     * Where the family name is when the address spells one word with at most an initial of another beside it. Behind an initial that word is the family name;
     * before one it may be the given name as well ({@code ruta.z@}), and frequent given names decide.
     */
    Optional<Run> whole() {
        if (parts.size() == 2 && isInitials(0) != isInitials(1)) {
            return isInitials(0)
                    ? run(parts.get(1), parts.get(0))
                    : run(parts.get(0), parts.get(1)).flatMap(this::byGivenNames);
        }
        if (parts.size() != 1 || words.contains(parts.get(0)) || parts.get(0).length() <= SHORTEST) {
            return Optional.empty();
        }
        String all = parts.get(0);
        return run(all.substring(1), all.substring(0, 1))
                .or(() -> run(all.substring(0, all.length() - 1), all.substring(all.length() - 1))
                        .flatMap(this::byGivenNames));
    }

    /** The words that were spelled, or all others, whichever have no frequent given name among them when the others do. */
    private Optional<Run> byGivenNames(Run spelled) {
        Run others = spelled.from() == 0 ? new Run(spelled.to(), words.size()) : new Run(0, spelled.from());
        boolean given = hasGiven(spelled);
        return given == hasGiven(others) ? Optional.empty() : Optional.of(given ? others : spelled);
    }

    private boolean hasGiven(Run run) {
        return name.subList(run.from(), run.to()).stream().anyMatch(word -> NameVocabulary.isGiven(Fold.key(word)));
    }

    private boolean isInitials(int part) {
        return parts.get(part).length() < SHORTEST;
    }

    /** Whether words, one after the other, begin with these letters. */
    private boolean begin(int from, int to, String letters) {
        boolean all = letters.length() <= to - from;
        for (int i = 0; all && i < letters.length(); i++) {
            all = words.get(from + i).indexOf(letters.charAt(i)) == 0;
        }
        return all;
    }

    /** The words at either end of the name that are spelled so, if a word beyond them begins with the initial. */
    private Optional<Run> run(String spelled, String initial) {
        int size = words.size();
        if (spelled.length() >= SHORTEST) {
            for (int from = 1; from < size; from++) {
                for (int to = size; to > from; to--) {
                    if (spelled.equals(joined(from, to)) && begin(0, from, initial)) {
                        return Optional.of(new Run(from, size));
                    }
                }
            }
            for (int to = 1; to < size; to++) {
                if (spelled.equals(joined(0, to)) && begin(to, size, initial)) {
                    return Optional.of(new Run(0, to));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code given.family@} beside a name with the given name first: where the family name starts, or 0 when the address does not say. */
    int familyFrom() {
        if (parts.size() == 2) {
            for (int from = 1; from < words.size(); from++) {
                if (parts.get(0).equals(joined(0, from)) && startsAt(parts.get(1), from)) {
                    return from;
                }
            }
        }
        return 0;
    }

    private boolean startsAt(String spelled, int from) {
        for (int to = from + 1; to <= words.size(); to++) {
            if (spelled.equals(joined(from, to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an address of two words has them in the order of the name (1), the other way round (-1), or does not tell (0). */
    int order() {
        if (parts.size() != 2 || words.size() < 2) {
            return 0;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (parts.get(0).equals(first) && parts.get(1).equals(last)) {
            return 1;
        }
        return parts.get(0).equals(last) && parts.get(1).equals(first) ? -1 : 0;
    }

    private String joined(int from, int to) {
        return String.join("", words.subList(from, to));
    }
}
