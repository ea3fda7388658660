package org.rostrum.rule;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rostrum.event.Field;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.text.ShellWords;

/** Reports a word of a name that mixes Latin letters with Cyrillic or Greek ones, most of which look the same. */
final class MixedScripts extends Rule {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Letters of Cyrillic and Greek and the Latin ones that look like them (after confusables.txt of Unicode Technical Standard 39), each pair one after the other. */
    private static final String LOOK_ALIKES =
            "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕs" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρpιi";

    MixedScripts() {
        super(
                "mixed-scripts",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "A word of a name mixes Latin letters with Cyrillic or Greek ones.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (Participant participant : roster.listed()) {
            for (Field field : List.of(Field.GIVEN_NAME, Field.FAMILY_NAME)) {
                String name = participant.values().get(field);
                List<String> mixed = mixed(name);
                if (!mixed.isEmpty()) {
                    findings.add(finding(participant, field, name, mixed));
                }
            }
        }
        return findings;
    }

    private static List<String> mixed(String name) {
        if (name.chars().noneMatch(c -> isCyrillicOrGreek(UnicodeScript.of(c)))) {
            return List.of();
        }
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(word -> letters(word).size() > 1)
                .toList();
    }

    private static boolean isCyrillicOrGreek(UnicodeScript script) {
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    /** The letters of a word by their alphabet, as far as it is Latin, Cyrillic or Greek. */
    private static Map<UnicodeScript, String> letters(String word) {
        Map<UnicodeScript, String> letters = new EnumMap<>(UnicodeScript.class);
        word.codePoints().forEach(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.LATIN || isCyrillicOrGreek(script)) {
                letters.merge(script, Character.toString(c), String::concat);
            }
        });
        return letters;
    }

    private Finding finding(Participant participant, Field field, String name, List<String> mixed) {
        List<String> told = mixed.stream().map(MixedScripts::told).toList();
        String right = inOneAlphabet(name, mixed);
        return about(
                participant,
                Words.name(participant) + ": " + Words.list(told, "and"),
                right.equals(name)
                        ? "Type the name anew in one alphabet: rostrum participant set " + participant.id() + " "
                                + field.code() + "=…"
                        : "Write it in one alphabet: "
                                + ShellWords.join(List.of(
                                        "rostrum",
                                        "participant",
                                        "set",
                                        String.valueOf(participant.id()),
                                        field.code() + "=" + right)),
                field.code());
    }

    /** {@code in “Jоnas” o is Cyrillic}: the letters of the alphabet that has fewer of them. */
    private static String told(String word) {
        Map<UnicodeScript, String> letters = letters(word);
        UnicodeScript most = most(letters);
        List<String> strange = letters.entrySet().stream()
                .filter(entry -> entry.getKey() != most)
                .map(entry -> spaced(entry.getValue())
                        + (entry.getValue().codePointCount(0, entry.getValue().length()) == 1 ? " is " : " are ")
                        + called(entry.getKey()))
                .toList();
        return "in “" + word + "” " + Words.list(strange, "and") + ", the rest " + called(most);
    }

    private static String spaced(String letters) {
        return letters.codePoints()
                .mapToObj(Character::toString)
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static String called(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static UnicodeScript most(Map<UnicodeScript, String> letters) {
        UnicodeScript most = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, String> entry : letters.entrySet()) {
            if (entry.getValue().length() > letters.getOrDefault(most, "").length()) {
                most = entry.getKey();
            }
        }
        return most;
    }

    /** The name with those letters put right that have a twin in the alphabet of their word; as it was where one has none. */
    private static String inOneAlphabet(String name, List<String> mixed) {
        String right = name;
        for (String word : mixed) {
            UnicodeScript most = most(letters(word));
            StringBuilder changed = new StringBuilder(word);
            for (int i = 0; i < changed.length(); i++) {
                changed.setCharAt(i, twin(changed.charAt(i), most));
            }
            if (letters(changed.toString()).size() > 1) {
                return name;
            }
            right = right.replace(word, changed);
        }
        return right;
    }

    private static char twin(char letter, UnicodeScript wanted) {
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            char strange = LOOK_ALIKES.charAt(i);
            char latin = LOOK_ALIKES.charAt(i + 1);
            if (letter == strange && wanted == UnicodeScript.LATIN) {
                return latin;
            }
            if (letter == latin && UnicodeScript.of(strange) == wanted) {
                return strange;
            }
        }
        return letter;
    }
}
