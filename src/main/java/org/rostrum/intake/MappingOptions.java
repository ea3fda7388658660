package org.rostrum.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/**
 * What the user has decided about the columns of a list.
 *
 * @param map by column (heading or letter) the field's code
 * @param set by field's code the value of a column that the list does not have
 * @param values by column what its codes mean
 * @param because by column's letter where an earlier list's decision comes from
 */
public record MappingOptions(
        Map<String, String> map,
        Map<String, String> set,
        Map<String, Map<String, String>> values,
        Map<String, String> because) {
    /** Nothing decided. */
    public static final MappingOptions NONE = new MappingOptions(Map.of(), Map.of(), Map.of(), Map.of());

    private static final List<Meaning> NOT_TO_SET = List.of(
            Meaning.NUMBER, Meaning.ID, Meaning.IGNORED, Meaning.HEAD_MARK, Meaning.MALE_MARK, Meaning.FEMALE_MARK);

    public MappingOptions {
        map = Map.copyOf(map);
        set = Map.copyOf(set);
        values = Map.copyOf(values);
        because = Map.copyOf(because);
    }

    /**
     * Reads the values of {@code --map COLUMN=FIELD}, {@code --set FIELD=VALUE} and {@code --value COLUMN:CODE=MEANING,…}.
     *
     * @throws UserError (USAGE) for one that is not of this form, or names no field
     */
    public static MappingOptions parse(List<String> map, List<String> set, List<String> values) {
        Map<String, String> maps = new LinkedHashMap<>();
        map.forEach(option -> {
            String[] parts = split(
                    "--map",
                    option,
                    option.lastIndexOf('='),
                    "COLUMN=FIELD, as in --map \"Surname=family_name\" or --map C=family_name");
            maps.put(parts[0], field("--map", option, parts[1]));
        });
        Map<String, String> sets = new LinkedHashMap<>();
        set.forEach(option -> {
            String[] parts = split("--set", option, option.indexOf('='), "FIELD=VALUE, as in --set role=observer");
            sets.put(settable(option, parts[0]), parts[1]);
        });
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        values.forEach(option -> addCodes(codes, option));
        return new MappingOptions(maps, sets, codes, Map.of());
    }

    private static void addCodes(Map<String, Map<String, String>> codes, String option) {
        String form = "COLUMN:CODE=MEANING, as in --value Sex:M=male,F=female";
        int first = option.indexOf('=');
        String[] parts = split("--value", option, first < 0 ? -1 : option.lastIndexOf(':', first), form);
        Map<String, String> meanings = codes.computeIfAbsent(parts[0], c -> new LinkedHashMap<>());
        String waiting = "";
        for (String pair : parts[1].split(",")) {
            String whole = waiting.isEmpty() ? pair : waiting + "," + pair;
            if (whole.indexOf('=') < 0) {
                waiting = whole;
                continue;
            }
            String[] code = split("--value", option, whole.indexOf('='), form, whole);
            meanings.put(code[0], code[1]);
            waiting = "";
        }
        if (!waiting.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE, "--value " + option + ": “" + waiting + "” has no meaning", "give " + form);
        }
    }

    private static String[] split(String name, String option, int at, String form) {
        return split(name, option, at, form, option);
    }

    private static String[] split(String name, String option, int at, String form, String text) {
        if (at <= 0 || text.substring(0, at).isBlank() || text.substring(at + 1).isBlank()) {
            throw new UserError(UserError.Kind.USAGE, name + " " + option + " is not understood", "give " + form);
        }
        return new String[] {
            text.substring(0, at).strip(), text.substring(at + 1).strip()
        };
    }

    private static String field(String name, String option, String code) {
        Optional<String> field = Meaning.of(code)
                .map(Meaning::code)
                .or(() -> AgendaMeaning.of(code).map(AgendaMeaning::code));
        return field.orElseThrow(() -> new UserError(
                UserError.Kind.USAGE,
                name + " " + option + ": there is no field “" + code + "”",
                Nearest.hint(
                        code,
                        Stream.concat(Meaning.codes().stream(), AgendaMeaning.codes().stream())
                                .toList())));
    }

    private static String settable(String option, String code) {
        String field = field("--set", option, code);
        if (Meaning.of(field).filter(NOT_TO_SET::contains).isPresent()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--set " + option + ": “" + field + "” cannot be the same for every row",
                    "give another field, as in --set role=observer");
        }
        return field;
    }

    /** The field that the user gave a column, or empty. */
    Optional<String> mapped(int column, String heading) {
        return named(map, column, heading);
    }

    /** Why a column is what {@link #mapped} says. */
    String evidence(int column, Meaning meaning) {
        String letter = ColumnName.letter(column);
        return because.getOrDefault(letter, "--map " + letter + "=" + meaning.code());
    }

    /** These decisions, and of those about an earlier list with the same headings what they do not change: columns they do not name, and fields they give to no other column. */
    MappingOptions over(MappingOptions earlier, List<String> headings) {
        Map<String, String> maps = new LinkedHashMap<>(map);
        Map<String, Map<String, String>> codes = new LinkedHashMap<>(values);
        Map<String, String> why = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String letter = ColumnName.letter(column);
            String heading = headings.get(column);
            String field = earlier.map.getOrDefault(letter, "");
            boolean elsewhere = map.containsValue(field) && !field.equals(Meaning.IGNORED.code());
            boolean mapped = mapped(column, heading).isPresent();
            boolean coded = named(values, column, heading).isPresent();
            if (!field.isEmpty() && !elsewhere && !mapped) {
                maps.put(letter, field);
            }
            if (earlier.values.containsKey(letter) && !coded) {
                codes.put(letter, earlier.values.get(letter));
            }
            if (!mapped && !coded && (maps.containsKey(letter) || codes.containsKey(letter))) {
                why.put(letter, earlier.because.getOrDefault(letter, ""));
            }
        }
        return new MappingOptions(maps, set, codes, why);
    }

    /** Whether something about these columns was decided now, and not for an earlier list. */
    boolean decideNow(List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            boolean decided = mapped(column, heading).isPresent()
                    || named(values, column, heading).isPresent();
            if (decided && !because.containsKey(ColumnName.letter(column))) {
                return true;
            }
        }
        return false;
    }

    /** What the user said of a column's codes, as typed. */
    Map<String, String> codesAsGiven(int column, String heading) {
        return named(values, column, heading).orElse(Map.of());
    }

    /** What the user said of a column's codes, by folded code; empty when nothing. */
    Map<String, String> codes(int column, String heading) {
        Map<String, String> folded = new LinkedHashMap<>();
        named(values, column, heading)
                .orElse(Map.of())
                .forEach((code, meaning) -> folded.put(Vocabulary.key(code), meaning));
        return folded;
    }

    /** The value for rows that have none in this field, or empty. */
    String setTo(Meaning meaning) {
        return set.getOrDefault(meaning.code(), "");
    }

    /** Whether an option's name is this column: its heading, whatever its case and accents, or its letter. */
    static boolean names(String name, int column, String heading) {
        return Fold.key(name).equals(Fold.key(heading)) && !heading.isBlank()
                || name.equalsIgnoreCase(ColumnName.letter(column));
    }

    private static <T> Optional<T> named(Map<String, T> byName, int column, String heading) {
        return byName.entrySet().stream()
                .filter(e -> names(e.getKey(), column, heading))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
