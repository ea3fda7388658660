package org.rostrum.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.intake.Vocabulary.SexSystem;
import org.rostrum.text.ShellWords;

/**
 * Decides what the codes of the column of the sexes mean: by the user's word, by the language of its heading, by the titles beside them, by codes that mean the same everywhere; never by a guess.
 */
final class SexDecision {
    /** A rare code that no language knows is a slip in that row, not a code of the column. */
    private static final double RARE = 0.1;

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    /** With fewer empty cells than this part a few were forgotten. */
    private static final double PARTLY = 0.25;

    private static final String PLAIN = "en";

    private final ColumnMeaning column;
    private final Optional<ColumnMeaning> title;
    private final SexCounts counts;
    private final Set<String> headingLanguages;
    private final String language;
    private final List<SexCounts.Code> known;

    /**
     * @param title the column of titles, when there is one
     * @param headingLanguages those in which the column's heading means "sex"
     * @param language that of the table's headings
     */
    SexDecision(
            ColumnMeaning column,
            Optional<ColumnMeaning> title,
            SexCounts counts,
            Set<String> headingLanguages,
            String language) {
        this.column = column;
        this.title = title;
        this.counts = counts;
        this.headingLanguages = headingLanguages;
        this.language = language;
        int rows = counts.codes().stream().mapToInt(c -> c.rows).sum();
        known = counts.codes().stream()
                .filter(c -> c.rows > rows * RARE || isCode(c.key))
                .toList();
    }

    private static boolean isCode(String key) {
        return Vocabulary.all().sexSystems().stream().anyMatch(s -> s.codes().containsKey(key));
    }

    private static boolean isCode(String key, String language) {
        return Vocabulary.all().sexSystems().stream()
                .anyMatch(s -> s.language().equals(language) && s.codes().containsKey(key));
    }

    /** The codes with what they mean; those that stay open have no meaning, and a question is added. */
    SexCodes decide(Map<String, String> byUser, List<Question> questions) {
        if (!byUser.isEmpty()) {
            return codes(byUser, "as --value says " + meanings(byUser));
        }
        Optional<SexCodes> decided = byHeading().or(this::byTitles).or(this::plain);
        if (decided.isPresent() && isPartlyFilled()) {
            questions.add(partlyFilled(decided.get()));
            return decided.get();
        }
        if (decided.isPresent() || counts.codes().isEmpty()) {
            return decided.orElse(new SexCodes(List.of(), column.called() + " is empty"));
        }
        questions.add(question());
        return codes(Map.of(), "not decided");
    }

    /** Letters in some rows only, with no title anywhere that bears them out, may be marks of something else, or mean the others by what is left out. */
    private boolean isPartlyFilled() {
        boolean letters = counts.codes().stream().allMatch(c -> c.key.length() == 1);
        boolean untold = counts.codes().stream().allMatch(c -> c.male + c.female == 0);
        return letters && untold && !counts.titled() && counts.empty() >= (counts.empty() + counts.filled()) * PARTLY;
    }

    private Question partlyFilled(SexCodes decided) {
        Set<String> options = new LinkedHashSet<>();
        Map<String, String> meaning = new LinkedHashMap<>();
        decided.codes().forEach(c -> meaning.put(Vocabulary.key(c.text()), c.meaning()));
        addOption(
                options,
                ColumnName.option(column.heading(), column.letter()),
                meaning,
                known.stream().map(c -> c.key).toList());
        return new Question(
                column.called() + " is filled in " + counts.filled() + " of " + (counts.empty() + counts.filled())
                        + " rows only, and no title bears it out: are these the sexes, and the others not stated?",
                String.join(" or ", options) + " if so, --map " + column.letter() + "=ignore if not");
    }

    private Optional<SexCodes> byHeading() {
        Set<String> languages = headingLanguages.contains(language) ? Set.of(language) : headingLanguages;
        Set<Map<String, String>> readings = readings(languages::contains);
        if (readings.size() != 1
                || contradictsTable(readings.iterator().next())
                || titlesContradict(readings.iterator().next())) {
            return Optional.empty();
        }
        Map<String, String> meaning = readings.iterator().next();
        String shown = languages.stream()
                .filter(l -> readings(l::equals).equals(readings))
                .findFirst()
                .orElseThrow();
        String told = "in " + Vocabulary.all().languageName(shown) + " " + meanings(meaning) + " (header language "
                + shown + ")";
        return Optional.of(codes(meaning, told));
    }

    /** An English "Sex" on a Lithuanian list: when both languages read the codes and differ, neither decides. */
    private boolean contradictsTable(Map<String, String> reading) {
        if (language.isEmpty() || headingLanguages.contains(language)) {
            return false;
        }
        Set<Map<String, String>> table = readings(language::equals);
        return !table.isEmpty() && !table.equals(Set.of(reading));
    }

    private boolean titlesContradict(Map<String, String> reading) {
        int telling = known.stream().mapToInt(c -> c.male + c.female).sum();
        return telling > 0 && agreeing(reading) < telling * HALF;
    }

    private int agreeing(Map<String, String> reading) {
        return known.stream()
                .mapToInt(c -> "M".equals(reading.get(c.key)) ? c.male : "F".equals(reading.get(c.key)) ? c.female : 0)
                .sum();
    }

    /** Each code goes with titles of one sex, and there are both. */
    private Optional<SexCodes> byTitles() {
        Map<String, String> meaning = new LinkedHashMap<>();
        for (SexCounts.Code code : known) {
            int telling = code.male + code.female;
            if (telling == 0 || Math.max(code.male, code.female) < telling * NEARLY_ALL) {
                return Optional.empty();
            }
            meaning.put(code.key, code.male > code.female ? "M" : "F");
        }
        boolean both = meaning.containsValue("M") && meaning.containsValue("F") && meaning.size() == 2;
        return both ? Optional.of(codes(meaning, "by the titles beside them " + meanings(meaning))) : Optional.empty();
    }

    /** Codes that all languages which have them read alike, English among them: M and F together, or words. */
    private Optional<SexCodes> plain() {
        Set<Map<String, String>> readings = readings(code -> true);
        boolean plain = readings.size() == 1
                && readings.equals(readings(PLAIN::equals))
                && !titlesContradict(readings.iterator().next());
        return plain
                ? Optional.of(codes(
                        readings.iterator().next(),
                        "plainly " + meanings(readings.iterator().next())))
                : Optional.empty();
    }

    /** How the languages asked read the codes, all of them. */
    private Set<Map<String, String>> readings(Predicate<String> asked) {
        Set<Map<String, String>> readings = new LinkedHashSet<>();
        for (SexSystem system : Vocabulary.all().sexSystems()) {
            if (asked.test(system.language())
                    && !known.isEmpty()
                    && known.stream().allMatch(c -> system.codes().containsKey(c.key))) {
                Map<String, String> reading = new LinkedHashMap<>();
                known.forEach(c -> reading.put(c.key, system.codes().get(c.key)));
                readings.add(reading);
            }
        }
        return readings;
    }

    private SexCodes codes(Map<String, String> meaning, String told) {
        List<SexCodes.Code> codes = counts.codes().stream()
                .map(c -> new SexCodes.Code(c.text, c.rows, ours(meaning.getOrDefault(c.key, ""))))
                .toList();
        return new SexCodes(codes, "codes " + frequencies() + ": " + told + checked(meaning));
    }

    private static String ours(String meaning) {
        return meaning.length() <= 1 ? meaning : MeaningWords.sex(meaning);
    }

    private String frequencies() {
        return counts.codes().stream()
                .limit(10)
                .map(c -> c.text + " (" + c.rows + (c.rows == 1 ? " row)" : " rows)"))
                .collect(Collectors.joining(", "));
    }

    private String meanings(Map<String, String> meaning) {
        return counts.codes().stream()
                .filter(c -> meaning.containsKey(c.key))
                .map(c -> c.text + " = " + SexCodes.word(ours(meaning.get(c.key))))
                .collect(Collectors.joining(", "));
    }

    private String checked(Map<String, String> meaning) {
        int telling = known.stream().mapToInt(c -> c.male + c.female).sum();
        if (title.isEmpty() || telling == 0 || meaning.isEmpty()) {
            return "";
        }
        int agree = agreeing(ours(meaning));
        String all = agree == telling
                ? "in all " + telling + " rows"
                : "in " + agree + " of " + telling + " rows, not in rows " + contradicting(ours(meaning));
        return "; checked against column "
                + ColumnName.option(title.get().heading(), title.get().letter()) + ": " + counts.titles() + " agree "
                + all;
    }

    private static Map<String, String> ours(Map<String, String> meaning) {
        Map<String, String> ours = new LinkedHashMap<>();
        meaning.forEach((code, sex) -> ours.put(code, ours(sex)));
        return ours;
    }

    private String contradicting(Map<String, String> meaning) {
        List<Integer> rows = new ArrayList<>();
        for (SexCounts.Code code : known) {
            rows.addAll(
                    "M".equals(meaning.get(code.key))
                            ? code.femaleRows
                            : "F".equals(meaning.get(code.key)) ? code.maleRows : List.of());
        }
        return rows.stream().sorted().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Question question() {
        String name = ColumnName.option(column.heading(), column.letter());
        Set<String> options = new LinkedHashSet<>();
        List<SexCounts.Code> several =
                known.stream().filter(c -> meaningsOf(c.key).size() > 1).toList();
        List<SexCounts.Code> ofHeading = several.stream()
                .filter(c -> headingLanguages.stream().anyMatch(l -> isCode(c.key, l)))
                .toList();
        List<SexCounts.Code> ambiguous = ofHeading.isEmpty() ? several : ofHeading;
        if (!ambiguous.isEmpty()) {
            addOption(options, name, Map.of("M", "male", "F", "female"), List.of("M", "F"));
        }
        Set<Map<String, String>> near = readings(code -> code.equals(language) || headingLanguages.contains(code));
        for (Map<String, String> reading : near.isEmpty() ? readings(code -> true) : near) {
            addOption(options, name, reading, known.stream().map(c -> c.key).toList());
        }
        if (options.isEmpty()) {
            addOption(options, name, Map.of(), known.stream().map(c -> c.key).toList());
        }
        List<SexCounts.Code> open = ambiguous.isEmpty() ? known : ambiguous;
        String verdict = open.stream().map(c -> c.text).collect(Collectors.joining(", "))
                + (open.size() == 1 ? " is " : " are ")
                + (ambiguous.isEmpty() ? "not known" : "ambiguous");
        return new Question(
                column.called() + " has the codes " + frequencies() + ": " + verdict, String.join(" or ", options));
    }

    private static Set<String> meaningsOf(String key) {
        return Vocabulary.all().sexSystems().stream()
                .filter(s -> s.codes().containsKey(key))
                .map(s -> s.codes().get(key))
                .collect(Collectors.toSet());
    }

    private void addOption(Set<String> options, String name, Map<String, String> meaning, List<String> keys) {
        List<String> pairs = new ArrayList<>();
        for (String key : keys) {
            String text = known.stream()
                    .filter(c -> c.key.equals(key))
                    .map(c -> c.text)
                    .findFirst()
                    .orElse(key);
            String sex = meaning.getOrDefault(key, pairs.isEmpty() ? "male" : "female");
            pairs.add(text + "=" + (sex.length() == 1 ? SexCodes.word(sex) : sex));
        }
        options.add("--value " + ShellWords.quoted(name + ":" + String.join(",", pairs)));
    }
}
