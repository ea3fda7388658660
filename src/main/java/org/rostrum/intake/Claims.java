package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.sheet.SheetTable;

/** Settles what the columns of one table mean: by the user's word, by heading, by each other and by content. */
final class Claims {
    private final Claimed claimed = new Claimed();
    private final Sample sample;
    private final MappingOptions options;
    private final String language;

    private Claims(Sample sample, MappingOptions options, String language) {
        this.options = options;
        this.sample = sample;
        this.language = language;
    }

    /** The settled columns of a table; questions are added to the list given. */
    static List<ColumnMeaning> settle(
            SheetTable table,
            Sample sample,
            MappingOptions options,
            String language,
            LocalDate on,
            List<Question> questions) {
        Claims claims = new Claims(sample, options, language);
        Claimed claimed = claims.claimed;
        boolean own = table.header().filter(OwnColumns::match).isPresent();
        for (int column = 0; column < table.columns(); column++) {
            claimed.add(claims.claim(column, table, own));
        }
        claims.letUserWin();
        claims.settleNamesUnderOne();
        claims.settleNames();
        if (!claimed.has(Meaning.SEX)) {
            SexTicks.settle(claimed, sample);
        }
        new ContentChecks(claimed, sample, options, language, on).check();
        ClaimQuestions.unknown(table, claimed.all()).ifPresent(questions::add);
        new Rivals(claimed, sample, on).settle(questions);
        ClaimQuestions.members(claimed.all(), sample, language).ifPresent(questions::add);
        new TellingContent(claimed, sample, language, on, table.header().isPresent()).tell(questions);
        return claimed.all().stream().map(Claim::column).toList();
    }

    private Claim claim(int column, SheetTable table, boolean own) {
        int index = column;
        String heading =
                CellText.tidy(table.header().map(row -> row.cell(index)).orElse(""));
        Optional<HeadingMatch> match = Headings.ofParticipants().match(heading, language);
        Optional<Meaning> mapped = column < table.firstColumn()
                ? Optional.empty()
                : options.mapped(column, heading).flatMap(Meaning::of);
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
        List<Claim> given = claimed.all().stream().filter(Claim::byUser).toList();
        for (Claim claim : claimed.all()) {
            boolean taken = given.stream()
                    .anyMatch(c -> c.meaning() == claim.meaning() && c.meaning() != Meaning.NOT_UNDERSTOOD);
            if (!claim.byUser() && taken) {
                claimed.become(
                        claim,
                        Meaning.NOT_UNDERSTOOD,
                        "another column was mapped to " + claim.meaning().code());
            }
        }
    }

    /** Beneath "Name" over two columns stand the family and the given name: what the headings have in common says nothing of either. */
    private void settleNamesUnderOne() {
        List<Claim> names = claimed.of(Meaning.FULL_NAME).stream()
                .filter(c -> !c.byUser() && !c.isExact())
                .toList();
        int common = names.size() == 2
                ? commonWords(names.get(0).heading(), names.get(1).heading())
                : 0;
        if (common == 0) {
            return;
        }
        List<Optional<Meaning>> own = names.stream()
                .map(claim -> Headings.ofParticipants()
                        .match(withoutWords(claim.heading(), common), language)
                        .flatMap(match -> Meaning.of(match.meaning())))
                .toList();
        if (own.contains(Optional.of(Meaning.GIVEN_NAME)) && own.contains(Optional.of(Meaning.FAMILY_NAME))) {
            for (int i = 0; i < names.size(); i++) {
                claimed.become(names.get(i), own.get(i).orElseThrow(), "one of two columns under the same heading");
            }
        }
    }

    private static int commonWords(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        int common = 0;
        while (common < Math.min(words.length, others.length) - 1 && words[common].equals(others[common])) {
            common++;
        }
        return common;
    }

    private static String withoutWords(String heading, int words) {
        return heading.split(" ", words + 1)[words];
    }

    /** A bare "name" beside a given name is the family name, and the other way round; beside both it is neither. Columns that are empty throughout do not count. */
    private void settleNames() {
        boolean given = isFilled(Meaning.GIVEN_NAME);
        boolean family = isFilled(Meaning.FAMILY_NAME);
        for (Claim claim : claimed.all()) {
            if (claim.meaning() != Meaning.FULL_NAME || claim.byUser()) {
                continue;
            }
            if (given && family) {
                claimed.become(claim, Meaning.NOT_UNDERSTOOD, "given and family name have columns of their own");
            } else if (claim.isPlainName() && given) {
                claimed.become(claim, Meaning.FAMILY_NAME, "beside the given name");
            } else if (claim.isPlainName() && family) {
                claimed.become(claim, Meaning.GIVEN_NAME, "beside the family name");
            }
        }
        boolean alone = !claimed.has(Meaning.FAMILY_NAME) && !claimed.has(Meaning.FULL_NAME);
        claimed.first(Meaning.GIVEN_NAME)
                .filter(c -> alone && !c.byUser())
                .ifPresent(c -> claimed.become(c, Meaning.FULL_NAME, "no column has the family name"));
    }

    private boolean isFilled(Meaning meaning) {
        return claimed.of(meaning).stream()
                .anyMatch(c -> c.byUser()
                        || sample.isEmpty()
                        || sample.share(c.index(), cell -> true).filled() > 0);
    }
}
