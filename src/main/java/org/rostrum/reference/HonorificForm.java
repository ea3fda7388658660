package org.rostrum.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One form of the resource {@code honorifics.tsv} with its conditions. */
record HonorificForm(String text, String sex, Kind kind, Set<String> conditions) {
    /** In the order of printing. */
    enum Kind {
        STYLE,
        RANK,
        ACADEMIC,
        PLAIN
    }

    private static final int LONGEST = 4;
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "de");

    /** A form and how many words it takes. */
    private record Match(HonorificForm form, int words) {}

    /** The forms of which the words consist, or empty when they do not consist of forms alone. */
    static Optional<List<HonorificForm>> all(List<HonorificWord> words) {
        List<HonorificForm> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Match> match = longest(words, i, false);
            if (match.isPresent()) {
                forms.add(match.get().form());
                i += match.get().words();
            } else if (i + 1 < words.size() && ARTICLES.contains(words.get(i).key())) {
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(forms);
    }

    /** What several forms say together; empty for forms between which the reader was to choose. */
    static Optional<Honorific> joined(List<HonorificForm> forms) {
        Set<String> sexes = forms.stream()
                .map(HonorificForm::sex)
                .filter(sex -> !sex.isEmpty())
                .collect(Collectors.toSet());
        if (forms.stream()
                        .filter(form -> form.kind == Kind.PLAIN)
                        .map(HonorificForm::sex)
                        .distinct()
                        .count()
                > 1) {
            return Optional.empty();
        }
        boolean titled = forms.stream().anyMatch(form -> form.kind == Kind.RANK || form.kind == Kind.ACADEMIC);
        String text = forms.stream()
                .filter(form -> form.kind != Kind.PLAIN || !titled)
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .map(HonorificForm::text)
                .distinct()
                .collect(Collectors.joining(" "))
                .strip();
        return Optional.of(
                new Honorific(text, sexes.size() == 1 ? sexes.iterator().next() : ""));
    }

    /** Whether the first word of a name is one with which a form begins: for most names the answer is no, and quick. */
    static boolean mayBegin(String name) {
        List<HonorificWord> first = HonorificWord.of(name, 1);
        return !first.isEmpty() && Table.FIRST_WORDS.contains(first.get(0).key());
    }

    static int prefixLength(String name, List<HonorificWord> words) {
        int length = 0;
        for (int i = 0; i < words.size(); ) {
            Optional<Match> match = longest(words, i, true);
            if (match.isEmpty()) {
                break;
            }
            i += match.get().words();
            int left = words.size() - i;
            if (left
                    < (match.get().form().conditions.contains("name")
                                    || match.get().form().conditions.contains("dot")
                            ? 2
                            : 1)) {
                break;
            }
            length = words.get(i).start();
        }
        while (length > 0 && length < name.length() && "\"„“«(".indexOf(name.charAt(length - 1)) >= 0) {
            length--;
        }
        return length;
    }

    private static Optional<Match> longest(List<HonorificWord> words, int from, boolean inName) {
        for (int count = Math.min(LONGEST, words.size() - from); count > 0; count--) {
            String key = HonorificWord.key(words.subList(from, from + count));
            for (HonorificForm form : Table.FORMS.getOrDefault(key, List.of())) {
                if (form.fits(words.subList(from, from + count), inName)) {
                    return Optional.of(new Match(form, count));
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<HonorificWord> words, boolean inName) {
        HonorificWord last = words.get(words.size() - 1);
        return (!conditions.contains("dot") || last.dotted())
                && (!conditions.contains("small") || !inName || last.small())
                && (!conditions.contains("capitals") || last.capitals());
    }

    /** Read when the first form of address is met. */
    private static final class Table {
        static final Map<String, List<HonorificForm>> FORMS = read();
        static final Set<String> FIRST_WORDS = new HashSet<>();

        static {
            for (String key : FORMS.keySet()) {
                int space = key.indexOf(' ');
                FIRST_WORDS.add(space < 0 ? key : key.substring(0, space));
            }
        }

        private static Map<String, List<HonorificForm>> read() {
            Map<String, List<HonorificForm>> forms = new HashMap<>();
            for (String[] row : Resource.rows("honorifics.tsv")) {
                Set<String> conditions = row[3].isEmpty() ? Set.of() : Set.of(row[3].split(" "));
                HonorificForm form =
                        new HonorificForm(row[0], row[1], Kind.valueOf(row[2].toUpperCase(Locale.ROOT)), conditions);
                for (String spelling : row[4].split(";")) {
                    String key = HonorificWord.key(HonorificWord.of(spelling));
                    forms.computeIfAbsent(key, k -> new ArrayList<>(1)).add(form);
                }
            }
            return forms;
        }
    }
}
