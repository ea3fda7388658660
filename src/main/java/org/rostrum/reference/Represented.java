package org.rostrum.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.Fold;

/**
 * Finds the State or organisation that a spelling stands for. Applied are codes, names in any language and listed other spellings; what is merely similar is
 * suggested. Answers are not kept: who asks for a whole list keeps them by spelling.
 */
public final class Represented {
    /** A longer text is not taken to pieces: no name is. */
    private static final int LONGEST = 200;
    /** A text with more separators is a list. */
    private static final int MOST_CUTS = 6;
    /** Shorter keys are codes and initials. */
    private static final int SHORTEST = 4;

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
            return Decision.NOTHING;
        }
        Resolution resolution = whole(text, key, on);
        return settled(resolution) ? resolution : parts(text, on);
    }

    private static boolean settled(Resolution resolution) {
        return resolution.outcome() != Resolution.Outcome.UNKNOWN
                || !resolution.evidence().isEmpty();
    }

    private static Resolution whole(String text, String key, LocalDate on) {
        Resolution resolution = literally(text, key, on);
        return settled(resolution) || key.length() > LONGEST ? resolution : reworded(text, on);
    }

    /** What the key stands for without another word; initials also with their dots left out. */
    private static Resolution literally(String text, String key, LocalDate on) {
        Resolution resolution = Decision.of(Spellings.of(key), text, on);
        return settled(resolution) || !initials(key)
                ? resolution
                : Decision.of(Spellings.of(key.replace(" ", "")), text, on);
    }

    /** The first rewording that is a usual name or an acronym, else the name behind a form of State; the evidence says so. */
    private static Resolution reworded(String text, LocalDate on) {
        List<String> rewordings = Rewordings.of(text);
        for (String rewording : rewordings) {
            String key = Fold.key(rewording);
            Resolution resolution = Decision.of(names(key, false), rewording, on);
            if (settled(resolution)) {
                return resolution;
            }
            resolution = writtenOut(key, text, on);
            if (settled(resolution)) {
                return resolution;
            }
        }
        for (String rewording : rewordings) {
            String key = Fold.key(rewording);
            Resolution resolution = withForm(key, text, on);
            if (settled(resolution)) {
                return resolution;
            }
            for (String written : Abbreviations.writtenOut(key)) {
                resolution = withForm(written, text, on);
                if (settled(resolution)) {
                    return resolution;
                }
            }
        }
        return Decision.NOTHING;
    }

    private static Resolution writtenOut(String key, String text, LocalDate on) {
        for (String written : Abbreviations.writtenOut(key)) {
            Resolution resolution = Decision.of(names(written, false), text, on);
            if (settled(resolution)) {
                return resolution.because("abbreviation written out");
            }
        }
        return Decision.NOTHING;
    }

    /** A country's name beside a form of State. China is left out, since two call themselves its republic. */
    private static Resolution withForm(String key, String text, LocalDate on) {
        for (String name : FormsOfState.namesIn(key)) {
            Resolution resolution = Decision.of(names(name, true), text, on);
            if (resolution.outcome() == Resolution.Outcome.FOUND
                    && mayBeForm(resolution.identities().get(0))) {
                return resolution.because("with a form of State");
            }
        }
        return Decision.NOTHING;
    }

    private static boolean mayBeForm(Identity identity) {
        return identity.kind() == Identity.Kind.COUNTRY && !identity.code().equals("CN");
    }

    /** The spellings of a key without codes, which are never reworded; rare names, which may be anything, only where they are asked for. */
    private static List<Spelling> names(String key, boolean rare) {
        List<Spelling> names = new ArrayList<>(2);
        for (Spelling spelling : Spellings.of(key)) {
            boolean code = spelling.mark() == Spelling.Mark.CODE || spelling.isCountry() && isShort(key);
            if (!code && (rare || spelling.mark() != Spelling.Mark.RARE)) {
                names.add(spelling);
            }
        }
        return names;
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

    private static boolean isShort(String key) {
        return key.length() < SHORTEST && key.charAt(0) < 0x80;
    }

    /** One identity that each part of the text means, at least one of them beyond doubt; else what two halves of it mean. */
    private static Resolution parts(String text, LocalDate on) {
        List<String> parts = split(text);
        if (parts.size() < 2 || text.length() > LONGEST) {
            return Decision.NOTHING;
        }
        List<Resolution> resolutions = new ArrayList<>();
        for (String part : parts) {
            resolutions.add(whole(part, Fold.key(part), on));
        }
        for (Resolution one : resolutions) {
            if (one.outcome() == Resolution.Outcome.FOUND
                    && resolutions.stream().allMatch(other -> agrees(other, one))) {
                return one;
            }
        }
        return halves(text, on);
    }

    private static boolean agrees(Resolution other, Resolution one) {
        return other.identities().containsAll(one.identities());
    }

    /**
     * The text cut in two at any one separator, for names that have one themselves ({@code Gavi, the Vaccine Alliance (GAVI)}): both halves mean the same, or one is an organisation and the
     * other names its department.
     */
    private static Resolution halves(String text, LocalDate on) {
        int cuts = 0;
        for (int i = 0; i < text.length() && cuts < MOST_CUTS; i++) {
            String before = text.substring(0, i);
            String after = text.substring(Math.min(i + 1, text.length()));
            if (parts(text, i)
                    && !Fold.key(before).isEmpty()
                    && !Fold.key(after).isEmpty()) {
                cuts++;
                Resolution both = joined(before.strip(), after.strip(), on);
                if (settled(both)) {
                    return both;
                }
            }
        }
        return Decision.NOTHING;
    }

    /** Neither half is reworded before one of them is a name as it stands: most texts with a comma are none at all. */
    private static Resolution joined(String before, String after, LocalDate on) {
        if (!settled(literally(before, Fold.key(before), on)) && !settled(literally(after, Fold.key(after), on))) {
            return Decision.NOTHING;
        }
        Resolution first = whole(before, Fold.key(before), on);
        Resolution second = whole(after, Fold.key(after), on);
        if (isFound(first) && agrees(second, first)) {
            return first;
        }
        if (isFound(second) && agrees(first, second)) {
            return second;
        }
        boolean firstAlone = isOrganisation(first) && !settled(second) && isDepartment(after, on);
        boolean secondAlone = isOrganisation(second) && !settled(first) && isDepartment(before, on);
        return firstAlone || secondAlone
                ? (firstAlone ? first : second).because("with a department")
                : Decision.NOTHING;
    }

    /** Whether the text names a department, and no part of it a country or another organisation. */
    private static boolean isDepartment(String text, LocalDate on) {
        return Departments.isDepartment(text)
                && split(text).stream().noneMatch(part -> settled(whole(part, Fold.key(part), on)));
    }

    private static boolean isFound(Resolution resolution) {
        return resolution.outcome() == Resolution.Outcome.FOUND;
    }

    private static boolean isOrganisation(Resolution resolution) {
        return isFound(resolution) && resolution.identities().get(0).kind() == Identity.Kind.ORGANISATION;
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
            case '/',
                    '|',
                    ';',
                    ',',
                    '(',
                    ')',
                    '[',
                    ']',
                    '\n',
                    ':',
                    '\u2013',
                    '\u2014',
                    '\uff08',
                    '\uff09',
                    '\uff0c',
                    '\u060c' -> true;
            case '-' -> i > 0 && text.charAt(i - 1) == ' ' || i + 1 < text.length() && text.charAt(i + 1) == ' ';
            default -> false;
        };
    }
}
