package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.event.Question;
import org.rostrum.intake.Sample.Share;
import org.rostrum.text.Fold;

/** What columns without a known heading are, where every cell says the same plain thing. */
final class TellingContent {
    private static final double HALF = 0.5;
    private static final double STRONG = 0.9;
    private static final int ENOUGH = 3;
    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_LETTERS = 3;

    private final Claimed claimed;
    private final Sample sample;
    private final LocalDate on;
    private final boolean headed;
    private final String language;

    /** @param headed whether the table has a heading row; then a name is nothing that content alone can tell */
    TellingContent(Claimed claimed, Sample sample, String language, LocalDate on, boolean headed) {
        this.claimed = claimed;
        this.sample = sample;
        this.language = language;
        this.on = on;
        this.headed = headed;
    }

    void tell(List<Question> questions) {
        Predicate<String> isRepresented = cell -> Cells.isRepresented(cell, on);
        String represented = "are known countries or organisations";
        for (Claim claim : claimed.all()) {
            if (claim.isPartlyOther()) {
                tell(claim, Meaning.REPRESENTED, isRepresented, STRONG, represented);
            } else if (claim.isOpen()) {
                boolean told = tell(claim, Meaning.EMAIL, Cells::isEmail, 1, STRONG, "are e-mail addresses")
                        || tell(claim, Meaning.REPRESENTED, isRepresented, STRONG, represented)
                        || tell(claim, Meaning.HONORIFIC, Cells::isHonorific, STRONG, "are titles")
                        || tell(claim, Meaning.PHONE, TellingContent::isPhone, STRONG, "are phone numbers")
                        || !headed && tellRoles(claim)
                        || tellSex(claim);
                if (!told) {
                    tellDates(claim);
                }
            }
        }
        if (!headed) {
            tellNames(questions);
            tellWork();
        }
    }

    private boolean tell(Claim claim, Meaning meaning, Predicate<String> test, double part, String areWhat) {
        return tell(claim, meaning, test, ENOUGH, part, areWhat);
    }

    /** Takes a column for what enough of its cells are, unless another one is. */
    private boolean tell(
            Claim claim, Meaning meaning, Predicate<String> test, int enough, double part, String areWhat) {
        if (claimed.has(meaning)) {
            return false;
        }
        Share share = sample.share(claim.index(), test);
        boolean told = share.filled() >= enough && share.atLeast(part);
        if (told) {
            claimed.told(claim, meaning, "content: " + share.inWords() + " " + areWhat);
        }
        return told;
    }

    /** Places in a delegation among headings of groups: experts and advisers may be positions. */
    private boolean tellRoles(Claim claim) {
        Share share = sample.share(claim.index(), cell -> ContentChecks.isPlace(cell, language));
        boolean enough = share.fits() >= ENOUGH && share.atLeast(HALF) || share.fits() > 1 && share.isAll();
        boolean told = !claimed.has(Meaning.ROLE) && enough;
        if (told) {
            claimed.told(claim, Meaning.ROLE, "content: " + share.inWords() + " are places in a delegation");
        }
        return told;
    }

    /** International numbers only: other digits may be anything. */
    private static boolean isPhone(String cell) {
        return cell.startsWith("+") && cell.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    /** Two codes that one language has for the two sexes; what they mean is settled, or asked, with the others of the list. */
    private boolean tellSex(Claim claim) {
        Set<String> codes = sample.keys(claim.index());
        boolean both = codes.size() == 2
                && Vocabulary.all().sexSystems().stream()
                        .anyMatch(system -> system.codes().keySet().containsAll(codes)
                                && codes.stream()
                                        .map(system.codes()::get)
                                        .toList()
                                        .containsAll(List.of("F", "M")));
        return both && tell(claim, Meaning.SEX, cell -> true, STRONG, "are one of two codes for the sexes");
    }

    private void tellDates(Claim claim) {
        Share dates = sample.share(claim.index(), cell -> Dates.kind(cell, on) != Dates.Kind.NONE);
        boolean told = dates.filled() >= ENOUGH && dates.atLeast(STRONG);
        claimed.become(claim, Meaning.NOT_UNDERSTOOD, told ? "content: dates of what is not said" : "");
    }

    /** In a table without any heading the names are the columns whose words stand in the e-mail addresses, or the one column that looks like names. */
    private void tellNames(List<Question> questions) {
        if (claimed.has(Meaning.FULL_NAME) || claimed.has(Meaning.FAMILY_NAME)) {
            return;
        }
        Optional<Claim> email = claimed.first(Meaning.EMAIL);
        List<Claim> names = email.map(this::inAddresses).orElse(List.of());
        if (names.size() == 1) {
            Share share = sample.share(names.get(0).index(), email.orElseThrow().index(), TellingContent::isInAddress);
            claimed.told(
                    names.get(0),
                    Meaning.FULL_NAME,
                    "content: words of " + share.inWords() + " stand in the e-mail addresses");
        } else if (names.size() == 2) {
            tellTwoNames(names.get(0), names.get(1), questions);
        } else {
            tellLikelyName();
        }
    }

    private List<Claim> inAddresses(Claim email) {
        List<Claim> names = new ArrayList<>();
        for (Claim claim : claimed.all()) {
            Share share = sample.share(claim.index(), email.index(), TellingContent::isInAddress);
            if (claim.isOpen() && share.filled() >= ENOUGH && share.atLeast(HALF)) {
                names.add(claim);
            }
        }
        return names;
    }

    /**
     * Forms of address and family names in capitals make names, but not where two columns have them; nor, without any form of address, where other cells may be names as well: {@code BKA Wiesbaden}
     * beside {@code Klaus Meier}.
     */
    private void tellLikelyName() {
        List<Claim> sure = open(TellingContent::isSureName);
        if (sure.size() != 1) {
            return;
        }
        Claim name = sure.get(0);
        boolean addressed = sample.share(name.index(), cell -> LikelyName.isAddressed(CellText.person(cell)))
                .atLeast(HALF);
        if (addressed || open(TellingContent::mayBeName).size() == 1) {
            claimed.told(
                    name,
                    Meaning.FULL_NAME,
                    "content: "
                            + sample.share(name.index(), TellingContent::isSureName)
                                    .inWords() + " have a title in front or a family name in capitals");
        }
    }

    /** A number in the list may stand before it. */
    private static boolean isSureName(String cell) {
        return LikelyName.isSure(CellText.person(cell));
    }

    private static boolean mayBeName(String cell) {
        return LikelyName.isLikely(cell) && !TellingWords.namesPosition(cell) && !TellingWords.namesBody(cell);
    }

    /** The columns of which nothing is known, and of whose cells nearly all pass a test. */
    private List<Claim> open(Predicate<String> test) {
        return claimed.all().stream()
                .filter(Claim::isOpen)
                .filter(claim -> {
                    Share share = sample.share(claim.index(), test);
                    return share.filled() >= ENOUGH && share.atLeast(STRONG);
                })
                .toList();
    }

    /** The columns whose words are those of positions and of bodies, one of each; a position may name the body as well. */
    private void tellWork() {
        for (Claim claim : claimed.all()) {
            if (claim.isOpen() && !tell(claim, Meaning.POSITION, TellingWords::namesPosition, HALF, "name positions")) {
                tell(claim, Meaning.ORGANISATION, TellingWords::namesBody, HALF, "name organisations");
            }
        }
    }

    private void tellTwoNames(Claim first, Claim second, List<Question> questions) {
        boolean capitals = isInCapitals(first);
        if (capitals == isInCapitals(second)) {
            questions.add(ClaimQuestions.whichName(first, second));
            return;
        }
        String both = "content: one of two columns whose words stand in the e-mail addresses, ";
        claimed.told(capitals ? first : second, Meaning.FAMILY_NAME, both + "the one in capitals");
        claimed.told(capitals ? second : first, Meaning.GIVEN_NAME, both + "the one not in capitals");
    }

    private boolean isInCapitals(Claim claim) {
        return sample.share(claim.index(), cell -> NameWords.isCapitals(cell.split(" ")[0]))
                .atLeast(STRONG);
    }

    private static boolean isInAddress(String name, String email) {
        String local = Fold.latin(Cells.email(email).split("@")[0]);
        for (String word : Fold.latin(name).split(" ")) {
            if (word.length() >= LEAST_LETTERS && local.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
