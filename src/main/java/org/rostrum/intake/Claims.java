package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.event.Question;
import org.rostrum.event.Role;
import org.rostrum.intake.Sample.Share;
import org.rostrum.sheet.SheetTable;

/** Settles what the columns of one table mean: by the user's word, by heading, by each other and by content. */
final class Claims {
    /** Roles that are no positions as well. */
    private static final Set<Role> PLACES =
            Set.of(Role.HEAD, Role.DEPUTY, Role.ALTERNATE, Role.DELEGATE, Role.OBSERVER);

    private static final double HALF = 0.5;
    private static final double STRONG = 0.9;
    private static final int ENOUGH = 3;

    private final List<Claim> claims = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Sample sample;
    private final MappingOptions options;
    private final String language;
    private final LocalDate on;

    private Claims(Sample sample, MappingOptions options, String language, LocalDate on) {
        this.options = options;
        this.sample = sample;
        this.language = language;
        this.on = on;
    }

    /** The settled columns of a table; questions are added to the list given. */
    static List<ColumnMeaning> settle(
            SheetTable table,
            Sample sample,
            MappingOptions options,
            String language,
            LocalDate on,
            List<Question> questions) {
        Claims claims = new Claims(sample, options, language, on);
        boolean own = table.header().filter(OwnColumns::match).isPresent();
        for (int column = 0; column < table.columns(); column++) {
            claims.claims.add(claims.claim(column, table, own));
        }
        claims.letUserWin();
        claims.settleNames();
        claims.checkPositions();
        claims.checkContent();
        ClaimQuestions.unknown(table, claims.claims).ifPresent(claims.questions::add);
        claims.askDoubles();
        claims.tellByContent();
        questions.addAll(claims.questions);
        return claims.claims.stream().map(Claim::column).toList();
    }

    private Claim claim(int column, SheetTable table, boolean own) {
        int index = column;
        String heading =
                CellText.tidy(table.header().map(row -> row.cell(index)).orElse(""));
        Optional<HeadingMatch> match = Headings.ofParticipants().match(heading, language);
        Optional<Meaning> mapped = options.mapped(column, heading).flatMap(Meaning::of);
        if (mapped.isPresent()) {
            return new Claim(column, heading, match, mapped.get(), true, options.evidence(column, mapped.get()));
        }
        Optional<Meaning> returned = ReturnedColumns.meaning(heading);
        if (returned.isPresent() || own) {
            Meaning meaning = returned.orElseGet(() -> OwnColumns.meaning(heading));
            return new Claim(
                    column,
                    heading,
                    Optional.empty(),
                    meaning,
                    true,
                    "column “" + heading + "” of a list that rostrum wrote");
        }
        return Claim.of(column, heading, match, language);
    }

    /** A meaning that the user gave to a column is taken from the others. */
    private void letUserWin() {
        for (Claim claim : List.copyOf(claims)) {
            if (!claim.byUser()
                    && claims.stream()
                            .anyMatch(c -> c.byUser()
                                    && c.meaning() == claim.meaning()
                                    && c.meaning() != Meaning.NOT_UNDERSTOOD)) {
                become(
                        claim,
                        Meaning.NOT_UNDERSTOOD,
                        "another column was mapped to " + claim.meaning().code());
            }
        }
    }

    /** A bare "name" beside a given name is the family name, and the other way round; beside both it is neither. */
    private void settleNames() {
        boolean given = claimed(Meaning.GIVEN_NAME);
        boolean family = claimed(Meaning.FAMILY_NAME);
        for (Claim claim : List.copyOf(claims)) {
            if (claim.meaning() != Meaning.FULL_NAME || claim.byUser()) {
                continue;
            }
            if (given && family) {
                become(claim, Meaning.NOT_UNDERSTOOD, "given and family name have columns of their own");
            } else if (claim.isPlainName() && given) {
                become(claim, Meaning.FAMILY_NAME, "beside the given name");
            } else if (claim.isPlainName() && family) {
                become(claim, Meaning.GIVEN_NAME, "beside the family name");
            }
        }
        if (claimed(Meaning.GIVEN_NAME) && !claimed(Meaning.FAMILY_NAME) && !claimed(Meaning.FULL_NAME)) {
            first(Meaning.GIVEN_NAME)
                    .filter(c -> !c.byUser())
                    .ifPresent(c -> become(c, Meaning.FULL_NAME, "no column has the family name"));
        }
    }

    private void checkContent() {
        for (Claim claim : List.copyOf(claims)) {
            if (claim.byUser() || !options.codes(claim.index(), claim.heading()).isEmpty()) {
                continue;
            }
            switch (claim.meaning()) {
                case HONORIFIC -> demote(claim, Cells::isHonorific, "titles");
                case ROLE -> checkRoles(claim);
                case STATUS -> promote(claim, cell -> Cells.role(cell, language).isPresent(), Meaning.ROLE, "roles");
                case HEAD_MARK ->
                    demote(
                            claim,
                            cell -> Cells.mark(cell).isPresent()
                                    || Cells.role(cell, language).isPresent(),
                            "marks");
                case EMAIL -> note(claim, Cells::isEmail, "e-mail addresses");
                case ARRIVAL, DEPARTURE -> note(claim, cell -> Dates.kind(cell, on) != Dates.Kind.NONE, "dates");
                case REPRESENTED ->
                    note(claim, cell -> Cells.isRepresented(cell, on), "known countries or organisations");
                default -> {}
            }
        }
        if (!claimed(Meaning.REPRESENTED)) {
            first(Meaning.ORGANISATION)
                    .ifPresent(c -> promote(
                            c,
                            cell -> Cells.isRepresented(cell, on),
                            Meaning.REPRESENTED,
                            "known countries or organisations"));
        }
    }

    /** With a title column that has no titles but positions, a column of places in the delegation is that of the roles. */
    private void checkPositions() {
        boolean titles = first(Meaning.HONORIFIC)
                .filter(c -> !c.byUser())
                .map(c -> sample.share(c.index(), Cells::isHonorific).atLeast(HALF))
                .orElse(true);
        Optional<Claim> position =
                first(Meaning.POSITION).filter(c -> !c.byUser() && !titles && !claimed(Meaning.ROLE));
        Predicate<String> isPlace =
                cell -> Cells.role(cell, language).filter(PLACES::contains).isPresent();
        position.map(c -> sample.share(c.index(), isPlace))
                .filter(share -> share.filled() > 0 && share.atLeast(HALF))
                .ifPresent(share -> become(
                        position.get(), Meaning.ROLE, "content: " + share.inWords() + " are places in a delegation"));
    }

    /** A column whose content is not what its heading says is the position, or is not understood. */
    private void demote(Claim claim, Predicate<String> test, String what) {
        Share share = sample.share(claim.index(), test);
        if (!share.atLeast(HALF)) {
            boolean position = claim.meaning() != Meaning.HEAD_MARK && !claimed(Meaning.POSITION);
            become(
                    claim,
                    position ? Meaning.POSITION : Meaning.NOT_UNDERSTOOD,
                    "content: only " + share.inWords() + " are " + what);
        }
    }

    /** Experts and advisers may be positions as well: without a column for these it takes more to be the column of the roles. */
    private void checkRoles(Claim claim) {
        Predicate<String> isRole = cell -> Cells.role(cell, language).isPresent();
        Share places = sample.share(
                claim.index(),
                cell -> Cells.role(cell, language).filter(PLACES::contains).isPresent());
        Share roles = sample.share(claim.index(), isRole);
        if (!claimed(Meaning.POSITION) && roles.filled() > 0 && places.fits() == 0) {
            become(
                    claim,
                    Meaning.POSITION,
                    "content: " + roles.inWords() + " are roles, " + places.inWords() + " a place in a delegation");
        } else {
            demote(claim, isRole, "roles");
        }
    }

    private void promote(Claim claim, Predicate<String> test, Meaning meaning, String what) {
        Share share = sample.share(claim.index(), test);
        if (share.filled() > 0 && share.atLeast(HALF) && !claimed(meaning)) {
            become(claim, meaning, "content: " + share.inWords() + " are " + what);
        }
    }

    private void note(Claim claim, Predicate<String> test, String what) {
        Share share = sample.share(claim.index(), test);
        if (!share.atLeast(HALF)) {
            become(claim, claim.meaning(), "but only " + share.inWords() + " are " + what);
        }
    }

    private void askDoubles() {
        for (Meaning meaning : Meaning.values()) {
            List<Claim> same =
                    claims.stream().filter(c -> c.meaning() == meaning).toList();
            if (same.size() < 2 || meaning == Meaning.NOT_UNDERSTOOD || meaning == Meaning.IGNORED) {
                continue;
            }
            List<Claim> exact = same.stream().filter(Claim::isExact).toList();
            List<Claim> best = exact.isEmpty() ? same : exact;
            if (best.size() > 1 && ClaimQuestions.asks(meaning)) {
                questions.add(ClaimQuestions.twice(meaning, best));
            } else {
                same.stream()
                        .filter(c -> c != best.get(0))
                        .forEach(c -> become(c, Meaning.NOT_UNDERSTOOD, "a further column for the " + meaning.label()));
            }
        }
    }

    /** Columns without a known heading, where every cell says the same plain thing. */
    private void tellByContent() {
        for (Claim claim : List.copyOf(claims)) {
            if (claim.isPartlyOther()) {
                tell(
                        claim,
                        Meaning.REPRESENTED,
                        cell -> Cells.isRepresented(cell, on),
                        "known countries or organisations");
            } else if (claim.isOpen()) {
                boolean told = tell(claim, Meaning.EMAIL, Cells::isEmail, "e-mail addresses")
                        || tell(
                                claim,
                                Meaning.REPRESENTED,
                                cell -> Cells.isRepresented(cell, on),
                                "known countries or organisations")
                        || tell(claim, Meaning.HONORIFIC, Cells::isHonorific, "titles");
                if (!told) {
                    Share dates = sample.share(claim.index(), cell -> Dates.kind(cell, on) != Dates.Kind.NONE);
                    become(
                            claim,
                            Meaning.NOT_UNDERSTOOD,
                            dates.filled() >= ENOUGH && dates.atLeast(STRONG)
                                    ? "content: dates of what is not said"
                                    : "");
                }
            }
        }
    }

    private boolean tell(Claim claim, Meaning meaning, Predicate<String> test, String what) {
        if (claimed(meaning)) {
            return false;
        }
        Share share = sample.share(claim.index(), test);
        boolean told = share.filled() >= ENOUGH && share.atLeast(STRONG);
        if (told) {
            claims.set(
                    claim.index(),
                    new Claim(
                            claim.index(),
                            claim.heading(),
                            claim.match(),
                            meaning,
                            false,
                            "content: " + share.inWords() + " are " + what));
        }
        return told;
    }

    private boolean claimed(Meaning meaning) {
        return first(meaning).isPresent();
    }

    private Optional<Claim> first(Meaning meaning) {
        return claims.stream().filter(c -> c.meaning() == meaning).findFirst();
    }

    private void become(Claim claim, Meaning meaning, String because) {
        claims.set(claim.index(), claims.get(claim.index()).as(meaning, because));
    }
}
