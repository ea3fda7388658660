package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.sheet.SheetTable;

/** What is asked about the columns of a table when they do not settle it. */
final class ClaimQuestions {
    /** Meanings for which two columns are a question; of the others the first column is taken. */
    private static final Set<Meaning> ASKED = Set.of(
            Meaning.GIVEN_NAME,
            Meaning.FAMILY_NAME,
            Meaning.FULL_NAME,
            Meaning.REPRESENTED,
            Meaning.EMAIL,
            Meaning.SEX,
            Meaning.HONORIFIC,
            Meaning.POSITION,
            Meaning.ORGANISATION,
            Meaning.ROLE,
            Meaning.STATUS,
            Meaning.ARRIVAL,
            Meaning.DEPARTURE,
            Meaning.CATEGORY,
            Meaning.ID);

    /** So many known headings are no accident. */
    private static final int KNOWN_LANGUAGE = 3;

    private static final int MOST_SHOWN = 8;
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}$");

    private ClaimQuestions() {}

    /** Whether two columns of this meaning are a question. */
    static boolean asks(Meaning meaning) {
        return ASKED.contains(meaning);
    }

    /** A list in a language that rostrum does not know may still have a heading or two that look like words of another: better asked than half taken in. */
    static Optional<Question> unknown(SheetTable table, List<Claim> claims) {
        List<Claim> headed = claims.stream().filter(c -> !c.heading().isEmpty()).toList();
        List<Claim> unknown = headed.stream().filter(Claim::isOpen).toList();
        String shown = unknown.stream()
                        .limit(MOST_SHOWN)
                        .map(c -> ColumnName.letter(c.index()) + " “" + c.heading() + "”")
                        .collect(Collectors.joining(", "))
                + (unknown.size() > MOST_SHOWN ? ", …" : "");
        int known = headed.size() - unknown.size();
        boolean names = claimed(claims, Meaning.FULL_NAME) || claimed(claims, Meaning.FAMILY_NAME);
        if (names && headed.stream().noneMatch(Claim::byUser) && known < KNOWN_LANGUAGE && known < unknown.size()) {
            return Optional.of(new Question(
                    OptionColumns.where(table) + ": only " + known + " of " + headed.size()
                            + " headings are known; not " + shown,
                    "--map with the letter and the meaning of each column, as in --map "
                            + ColumnName.letter(unknown.get(0).index())
                            + "=position, or =ignore for one that is not needed"));
        }
        if (claimed(claims, Meaning.FAMILY_NAME) && !claimed(claims, Meaning.GIVEN_NAME) && !unknown.isEmpty()) {
            return Optional.of(new Question(
                    OptionColumns.where(table) + ": no column is known to have the given names; not known is " + shown,
                    "--map " + ColumnName.letter(unknown.get(0).index())
                            + "=given_name, or =ignore where the list has no given names"));
        }
        return Optional.empty();
    }

    /** A column for somebody else of the delegation, beside the one of the names: whoever stands there would be lost. */
    static Optional<Question> members(List<Claim> claims, Sample sample, String language) {
        return !claimed(claims, Meaning.FULL_NAME)
                ? Optional.empty()
                : claims.stream()
                        .filter(c -> !c.byUser()
                                && c.meaning() == Meaning.NOT_UNDERSTOOD
                                && Cells.role(NUMBERED.matcher(c.heading()).replaceFirst(""), language)
                                        .isPresent()
                                && sample.share(c.index(), LikelyName::isSure).isMost())
                        .findFirst()
                        .map(c -> new Question(
                                c.column().called()
                                        + " has people too: the list has several in a row, and each needs a row",
                                "--map " + ColumnName.letter(c.index()) + "=ignore where they take no part"));
    }

    /** Two columns for one thing. */
    static Question twice(Meaning meaning, List<Claim> claims) {
        if (meaning == Meaning.FULL_NAME
                && claims.size() == 2
                && claims.stream().allMatch(Claim::isPlainName)) {
            return whichName(claims.get(0), claims.get(1));
        }
        List<String> names = claims.stream().map(c -> c.column().called()).toList();
        List<String> options = claims.stream()
                .map(c -> "--map " + ColumnName.letter(c.index()) + "=" + meaning.code())
                .toList();
        return new Question(
                String.join(" and ", names) + " both seem to be the " + meaning.label(), String.join(" or ", options));
    }

    /** Two columns of names, and nothing tells which is which. */
    static Question whichName(Claim first, Claim second) {
        String a = ColumnName.letter(first.index());
        String b = ColumnName.letter(second.index());
        return new Question(
                first.column().called() + " and " + second.column().called()
                        + " both seem to be names, and nothing tells which is the family name",
                "--map " + a + "=given_name --map " + b + "=family_name or --map " + a + "=family_name --map " + b
                        + "=given_name");
    }

    private static boolean claimed(List<Claim> claims, Meaning meaning) {
        return claims.stream().anyMatch(claim -> claim.meaning() == meaning);
    }
}
