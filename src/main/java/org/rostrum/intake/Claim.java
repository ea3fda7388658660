package org.rostrum.intake;

import java.util.Optional;

/**
 * What one column seems to be while the meanings are being settled.
 *
 * @param match what its heading says, empty when nothing in it is known
 * @param meaning what it is taken for now
 * @param byUser whether the user said so
 */
record Claim(
        int index, String heading, Optional<HeadingMatch> match, Meaning meaning, boolean byUser, String evidence) {
    /** The claim of a heading. */
    static Claim of(int index, String heading, Optional<HeadingMatch> match, String language) {
        if (match.isEmpty()) {
            return new Claim(
                    index,
                    heading,
                    match,
                    Meaning.NOT_UNDERSTOOD,
                    false,
                    heading.isEmpty() ? "no heading" : "heading “" + heading + "” is not known");
        }
        return new Claim(index, heading, match, meaning(match.get()), false, says(heading, match.get(), language));
    }

    private static Meaning meaning(HeadingMatch match) {
        if (match.inNoField()) {
            return Meaning.NOT_UNDERSTOOD;
        }
        return switch (match.meaning()) {
            case HeadingMatch.NAME -> Meaning.FULL_NAME;
            case HeadingMatch.STATE -> Meaning.REPRESENTED;
            case HeadingMatch.UNIT -> Meaning.ORGANISATION;
            default -> Meaning.of(match.meaning()).orElseThrow();
        };
    }

    private static String says(String heading, HeadingMatch match, String language) {
        String shown = match.languages().contains(language)
                ? language
                : match.languages().iterator().next();
        return (match.exact() ? "heading “" : "words of the heading “") + heading + "” ("
                + Vocabulary.all().languageName(shown) + ")";
    }

    /** Whether the heading is the bare "name", which the other columns explain. */
    boolean isPlainName() {
        return !byUser && says(HeadingMatch.NAME);
    }

    /** Whether the heading says this code of the vocabulary. */
    boolean says(String code) {
        return match.filter(m -> m.meaning().equals(code)).isPresent();
    }

    /** Whether the heading says that it is about the participants. */
    boolean isTheirs() {
        return match.filter(HeadingMatch::theirs).isPresent();
    }

    boolean isExact() {
        return byUser || match.filter(HeadingMatch::exact).isPresent();
    }

    /** Whether the heading says nothing that is known, so that only the content can tell. */
    boolean isOpen() {
        return meaning == Meaning.NOT_UNDERSTOOD && match.isEmpty() && !byUser;
    }

    /** Whether a word in the heading is of something kept in no field, as in "Nationality / Organisation". */
    boolean isPartlyOther() {
        return meaning == Meaning.NOT_UNDERSTOOD
                && !byUser
                && !isExact()
                && (says(HeadingMatch.OTHER) || says(HeadingMatch.NATIONALITY));
    }

    Claim as(Meaning changed, String because) {
        return new Claim(
                index,
                heading,
                match,
                changed,
                byUser,
                because.isEmpty() ? evidence : evidence.isEmpty() ? because : evidence + "; " + because);
    }

    ColumnMeaning column() {
        return new ColumnMeaning(index, ColumnName.letter(index), heading, meaning, evidence);
    }
}
