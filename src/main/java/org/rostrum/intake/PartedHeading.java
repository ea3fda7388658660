package org.rostrum.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.intake.Vocabulary.Term;

/** Headings of several headings, with marks or "and" between, one of which says what the column is: "Name, position", "Title and name", "Tel/Fax". */
final class PartedHeading {
    private static final Set<String> A_NAME = Set.of(HeadingMatch.NAME, "full_name", Headings.FAMILY_FIRST);
    private static final Set<String> BESIDE_A_NAME = Set.of("honorific", "position");
    private static final Set<String> BEHIND_A_NAME = Set.of("organisation", HeadingMatch.UNIT, "role");
    /** A name and an organisation alone may be the name of that. */
    private static final int ENOUGH_BEHIND = 3;

    private static final String PHONE = "phone";
    private static final Set<String> BESIDE_A_PHONE = Set.of(PHONE, HeadingMatch.OTHER);

    private PartedHeading() {}

    /** What such a heading means; empty for any other. */
    static Optional<HeadingMatch> match(Headings headings, String heading, String language) {
        return nameBesideOther(headings, heading, language).or(() -> phoneBesideOther(headings, heading, language));
    }

    /** Whether a heading names a position beside the name, or a title. */
    static boolean saysNameAndOther(Headings headings, String heading, String language) {
        return nameBesideOther(headings, HeadingText.withoutBrackets(heading), language)
                .isPresent();
    }

    /** A name first of all, with what may stand in front of or behind it. */
    private static Optional<HeadingMatch> nameBesideOther(Headings headings, String heading, String language) {
        return HeadingText.parts(heading).stream()
                .filter(parts -> parts.size() > 1)
                .flatMap(parts -> nameBesideOther(headings, parts, language).stream())
                .findFirst();
    }

    private static Optional<HeadingMatch> nameBesideOther(Headings headings, List<String> parts, String language) {
        Optional<Term> name = Optional.empty();
        Set<String> languages = new LinkedHashSet<>();
        for (String part : parts) {
            List<Term> terms = headings.terms(part, language);
            String meaning = terms.isEmpty() ? "" : terms.get(0).meaning();
            if (A_NAME.contains(meaning)) {
                name = Optional.of(terms.get(0));
            } else if (!BESIDE_A_NAME.contains(meaning)
                    && !(BEHIND_A_NAME.contains(meaning) && name.isPresent() && parts.size() >= ENOUGH_BEHIND)) {
                return Optional.empty();
            }
            terms.forEach(term -> languages.add(term.language()));
        }
        return name.map(term -> Headings.match(
                term.meaning().equals(HeadingMatch.NAME) ? "full_name" : term.meaning(), languages, false));
    }

    /** A telephone first of all, beside what is kept in no field. */
    private static Optional<HeadingMatch> phoneBesideOther(Headings headings, String heading, String language) {
        List<String> parts = HeadingText.parts(heading).get(0);
        if (parts.size() < 2 || !means(headings.terms(parts.get(0), language), Set.of(PHONE))) {
            return Optional.empty();
        }
        Set<String> languages = new LinkedHashSet<>();
        for (String part : parts) {
            List<Term> terms = headings.terms(part, language);
            if (!means(terms, BESIDE_A_PHONE)) {
                return Optional.empty();
            }
            terms.forEach(term -> languages.add(term.language()));
        }
        return Optional.of(Headings.match(PHONE, languages, false));
    }

    private static boolean means(List<Term> terms, Set<String> meanings) {
        return !terms.isEmpty() && meanings.contains(terms.get(0).meaning());
    }
}
