package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.event.Role;
import org.rostrum.intake.Sample.Share;
import org.rostrum.reference.Honorific;

/** Holds what headings say against what stands below them. */
final class ContentChecks {
    /** Roles that are no positions as well. */
    private static final Set<Role> PLACES =
            Set.of(Role.HEAD, Role.DEPUTY, Role.ALTERNATE, Role.DELEGATE, Role.OBSERVER);

    private static final Set<Meaning> MAY_BE_YES_OR_NO = Set.of(
            Meaning.HEAD_MARK,
            Meaning.MALE_MARK,
            Meaning.FEMALE_MARK,
            Meaning.STATUS,
            Meaning.REMARKS,
            Meaning.NOT_UNDERSTOOD,
            Meaning.IGNORED,
            Meaning.NUMBER);

    private static final double HALF = 0.5;
    private static final double STRONG = 0.9;
    private static final int LEAST_DIGITS = 5;

    private final Claimed claimed;
    private final Sample sample;
    private final MappingOptions options;
    private final String language;
    private final LocalDate on;

    ContentChecks(Claimed claimed, Sample sample, MappingOptions options, String language, LocalDate on) {
        this.claimed = claimed;
        this.sample = sample;
        this.options = options;
        this.language = language;
        this.on = on;
    }

    void check() {
        checkPositions();
        for (Claim claim : claimed.all()) {
            if (!claim.byUser() && options.codes(claim.index(), claim.heading()).isEmpty() && !leaveYesOrNo(claim)) {
                check(claim);
            }
        }
        if (!claimed.has(Meaning.REPRESENTED)) {
            claimed.first(Meaning.ORGANISATION)
                    .filter(c -> !c.byUser())
                    .ifPresent(c -> promote(
                            c,
                            cell -> Cells.isRepresented(cell, on),
                            Meaning.REPRESENTED,
                            "known countries or organisations"));
        }
    }

    private void check(Claim claim) {
        switch (claim.meaning()) {
            case HONORIFIC -> checkTitles(claim);
            case POSITION -> {
                if (claimed.of(Meaning.POSITION).size() > 1 || areForms(claim)) {
                    promote(
                            claim,
                            Cells::isHonorific,
                            Meaning.HONORIFIC,
                            "titles"
                                    + (claimed.of(Meaning.POSITION).size() > 1
                                            ? ", and another column has positions"
                                            : ""));
                }
            }
            case ROLE -> checkRoles(claim);
            case STATUS -> checkStatus(claim);
            case HEAD_MARK ->
                demote(
                        claim,
                        cell -> Cells.mark(cell).isPresent()
                                || Cells.role(cell, language).isPresent(),
                        "marks");
            case EMAIL -> hold(claim, Cells::isEmail, "e-mail addresses", true);
            case FULL_NAME, FAMILY_NAME, GIVEN_NAME -> {
                if (sample.share(claim.index(), cell -> cell.chars().noneMatch(Character::isLetter))
                        .isAll()) {
                    claimed.become(claim, Meaning.NOT_UNDERSTOOD, "content: no letter in any cell");
                }
            }
            case PHONE -> hold(claim, ContentChecks::isPhone, "phone numbers", !claim.isExact());
            case ARRIVAL, DEPARTURE ->
                hold(claim, cell -> Dates.kind(JourneyDate.in(cell, on), on) != Dates.Kind.NONE, "dates", true);
            case REPRESENTED ->
                hold(
                        claim,
                        cell -> Cells.isRepresented(cell, on),
                        "known countries or organisations",
                        !claim.isExact() && !isOnlyPlace(claim));
            default -> {}
        }
    }

    /** Whether a column has nothing but titles, and among them such as are no position: {@code Mr.}. */
    private boolean areForms(Claim claim) {
        return !claimed.has(Meaning.HONORIFIC)
                && sample.share(claim.index(), Cells::isHonorific).isAll()
                && sample.filled(claim.index()).stream()
                        .anyMatch(cell -> Honorific.of(CellText.tidy(cell))
                                .filter(title -> !title.sex().isEmpty())
                                .isPresent());
    }

    /** Whether no other column can say who is represented. */
    private boolean isOnlyPlace(Claim claim) {
        return claim.says("represented")
                && claimed.of(Meaning.REPRESENTED).size() == 1
                && !sample.share(claim.index(), ContentChecks::isYesOrNo).atLeast(HALF);
    }

    /** A question that is answered by yes or no asks for something else than its words name. */
    private boolean leaveYesOrNo(Claim claim) {
        if (claim.isExact() || MAY_BE_YES_OR_NO.contains(claim.meaning())) {
            return false;
        }
        Share share = sample.share(claim.index(), ContentChecks::isYesOrNo);
        boolean answers = share.filled() > 0 && share.atLeast(STRONG);
        if (answers) {
            claimed.become(
                    claim, Meaning.NOT_UNDERSTOOD, "content: " + share.inWords() + " are answers such as yes and no");
        }
        return answers;
    }

    private static boolean isYesOrNo(String cell) {
        return cell.length() > 1 && Cells.mark(cell).isPresent();
    }

    private static boolean isPhone(String cell) {
        return cell.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    /** Beside the description of a talk, a title that is no form of address is the talk's. */
    private void checkTitles(Claim claim) {
        Share share = sample.share(claim.index(), Cells::isHonorific);
        if (!share.atLeast(HALF) && claimed.says(HeadingMatch.TALK)) {
            claimed.become(claim, Meaning.NOT_UNDERSTOOD, "the title of a talk, as another column describes it");
        } else {
            demote(claim, Cells::isHonorific, "titles");
        }
    }

    private void checkStatus(Claim claim) {
        promote(claim, cell -> Cells.role(cell, language).isPresent(), Meaning.ROLE, "roles");
        if (claimed.all().get(claim.index()).meaning() == Meaning.STATUS) {
            Share share = sample.share(
                    claim.index(), cell -> Cells.status(cell, language).isPresent());
            if (!share.atLeast(HALF)) {
                claimed.become(
                        claim, Meaning.NOT_UNDERSTOOD, "content: only " + share.inWords() + " are known as a status");
            }
        }
    }

    /** With a title column that has no titles but positions, a column of places in the delegation is that of the roles. */
    private void checkPositions() {
        boolean titles = claimed.first(Meaning.HONORIFIC)
                .filter(c -> !c.byUser())
                .map(c -> sample.share(c.index(), Cells::isHonorific).atLeast(HALF))
                .orElse(true);
        Optional<Claim> position =
                claimed.first(Meaning.POSITION).filter(c -> !c.byUser() && !titles && !claimed.has(Meaning.ROLE));
        position.map(c -> sample.share(c.index(), cell -> isPlace(cell, language)))
                .filter(share -> share.filled() > 0 && share.atLeast(HALF))
                .ifPresent(share -> claimed.become(
                        position.get(), Meaning.ROLE, "content: " + share.inWords() + " are places in a delegation"));
    }

    /** Whether a word is a role in a delegation that is no position as well. */
    static boolean isPlace(String cell, String language) {
        return Cells.role(cell, language).filter(PLACES::contains).isPresent();
    }

    /** A column whose content is not what its heading says is the position, or is not understood. */
    private void demote(Claim claim, Predicate<String> test, String what) {
        Share share = sample.share(claim.index(), test);
        if (!share.atLeast(HALF)) {
            boolean position = claim.meaning() != Meaning.HEAD_MARK && !claimed.has(Meaning.POSITION);
            claimed.become(
                    claim,
                    position ? Meaning.POSITION : Meaning.NOT_UNDERSTOOD,
                    "content: only " + share.inWords() + " are " + what);
        }
    }

    /** Experts and advisers may be positions as well: without a column for these it takes more to be the column of the roles. Attendees and presenters are roles in an online meeting. */
    private void checkRoles(Claim claim) {
        Share online = sample.share(
                claim.index(),
                cell -> !Vocabulary.all()
                        .terms("meeting-role", Vocabulary.key(cell))
                        .isEmpty());
        if (online.filled() > 0 && online.atLeast(HALF)) {
            claimed.become(
                    claim,
                    Meaning.NOT_UNDERSTOOD,
                    "content: " + online.inWords() + " are roles in a meeting, none in a delegation");
            return;
        }
        Predicate<String> isRole = cell -> Cells.role(cell, language).isPresent();
        Share places = sample.share(claim.index(), cell -> isPlace(cell, language));
        Share roles = sample.share(claim.index(), isRole);
        if (!claimed.has(Meaning.POSITION) && roles.filled() > 0 && places.fits() == 0) {
            claimed.become(
                    claim,
                    Meaning.POSITION,
                    "content: " + roles.inWords() + " are roles, " + places.inWords() + " a place in a delegation");
        } else {
            demote(claim, isRole, "roles");
        }
    }

    private void promote(Claim claim, Predicate<String> test, Meaning meaning, String what) {
        Share share = sample.share(claim.index(), test);
        if (share.filled() > 0 && share.atLeast(HALF) && !claimed.has(meaning)) {
            claimed.become(claim, meaning, "content: " + share.inWords() + " are " + what);
        }
    }

    /** Says when most cells are not what the heading says; a column without any that is, is none where it may be refused. */
    private void hold(Claim claim, Predicate<String> test, String what, boolean refuse) {
        Share share = sample.share(claim.index(), test);
        if (share.filled() > 0 && share.fits() == 0 && refuse) {
            claimed.become(claim, Meaning.NOT_UNDERSTOOD, "content: none of " + share.filled() + " are " + what);
        } else if (!share.atLeast(HALF)) {
            claimed.become(claim, claim.meaning(), "but only " + share.inWords() + " are " + what);
        }
    }
}
