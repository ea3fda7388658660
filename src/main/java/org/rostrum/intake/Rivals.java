package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.event.Question;

/** Settles which of several columns is meant where they have one meaning: by what is in them, by whom they are about, by their place; what that leaves open is asked. */
final class Rivals {
    private static final double HALF = 0.5;
    private static final Set<Meaning> NAMES =
            Set.of(Meaning.FULL_NAME, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME, Meaning.MIDDLE_NAME);

    private final Claimed claimed;
    private final Sample sample;
    private final LocalDate on;

    Rivals(Claimed claimed, Sample sample, LocalDate on) {
        this.claimed = claimed;
        this.sample = sample;
        this.on = on;
    }

    /** Leaves one column for each meaning, or adds a question. */
    void settle(List<Question> questions) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning != Meaning.NOT_UNDERSTOOD && meaning != Meaning.IGNORED) {
                settle(meaning, questions);
            }
        }
    }

    private void settle(Meaning meaning, List<Question> questions) {
        if (claimed.of(meaning).size() < 2) {
            return;
        }
        narrow(meaning, c -> !c.says(HeadingMatch.STATE), "a part of the country, which has a column");
        narrow(meaning, c -> !c.says(HeadingMatch.UNIT), "a part of the organisation, which has a column");
        narrow(meaning, c -> sample.share(c.index(), cell -> true).filled() > 0, "empty, unlike another column for it");
        test(meaning)
                .ifPresent(test -> narrow(
                        meaning,
                        c -> c.byUser() || sample.share(c.index(), test).atLeast(HALF),
                        "content: not what another column for the " + meaning.label() + " has"));
        narrow(meaning, Claim::isTheirs, "another column says more plainly that it is theirs");
        leaveAccount(meaning);
        narrow(meaning, Claim::isExact, "a further column for the " + meaning.label());
        leaveSecondBlock(meaning);
        List<Claim> left = claimed.of(meaning);
        if (meaning == Meaning.HONORIFIC && left.size() == 2 && !claimed.has(Meaning.SECOND_HONORIFIC)) {
            claimed.become(left.get(1), Meaning.SECOND_HONORIFIC, "beside another column of titles");
            return;
        }
        if (left.size() > 1 && ClaimQuestions.asks(meaning)) {
            questions.add(ClaimQuestions.twice(meaning, left));
        } else {
            left.stream().skip(1).forEach(c -> drop(c, "a further column for the " + meaning.label()));
        }
    }

    private Optional<Predicate<String>> test(Meaning meaning) {
        return switch (meaning) {
            case EMAIL -> Optional.of(Cells::isEmail);
            case REPRESENTED -> Optional.of(cell -> Cells.isRepresented(cell, on));
            case HONORIFIC -> Optional.of(Cells::isHonorific);
            case ARRIVAL, DEPARTURE -> Optional.of(cell -> Dates.kind(JourneyDate.in(cell, on), on) != Dates.Kind.NONE);
            default -> Optional.empty();
        };
    }

    /** Where some columns pass and others do not, the others are none. */
    private void narrow(Meaning meaning, Predicate<Claim> test, String because) {
        List<Claim> rivals = claimed.of(meaning);
        if (rivals.stream().anyMatch(test)) {
            rivals.stream().filter(c -> !test.test(c)).forEach(c -> drop(c, because));
        }
    }

    /** A form keeps when it was filled in, and by which account; what is asked further on is the participant's own. */
    private void leaveAccount(Meaning meaning) {
        List<Claim> rivals = claimed.of(meaning);
        if (rivals.size() > 1
                && (meaning == Meaning.EMAIL || meaning == Meaning.FULL_NAME)
                && claimed.says(HeadingMatch.FILLED_IN)
                && !rivals.get(0).byUser()
                && (meaning == Meaning.EMAIL || rivals.get(0).isPlainName())) {
            drop(rivals.get(0), "of the account that filled in the form; the form asks for it further on");
        }
    }

    /** Of columns with the same heading the one that belongs to the participant's columns is meant, and not the one in the block of an invoice or contact person. */
    private void leaveSecondBlock(Meaning meaning) {
        List<Claim> rivals = claimed.of(meaning);
        boolean same =
                rivals.stream().map(c -> Vocabulary.key(c.heading())).distinct().count() == 1;
        if (rivals.size() < 2 || !same || rivals.stream().anyMatch(Claim::byUser)) {
            return;
        }
        int name = claimed.all().stream()
                .filter(c -> NAMES.contains(c.meaning()))
                .mapToInt(Claim::index)
                .min()
                .orElse(0);
        Claim nearest = rivals.stream()
                .min(Comparator.comparingInt(c -> Math.abs(c.index() - name)))
                .orElseThrow();
        rivals.stream()
                .filter(c -> c != nearest && isOfAnother(c, nearest, meaning))
                .forEach(c -> drop(
                        c,
                        "the same heading as column " + ColumnName.letter(nearest.index())
                                + ", which stands by the names"));
    }

    private boolean isOfAnother(Claim far, Claim near, Meaning meaning) {
        int from = Math.min(far.index(), near.index());
        int to = Math.max(far.index(), near.index());
        boolean between = claimed.all().stream()
                .anyMatch(c -> c.index() > from && c.index() < to && c.says(HeadingMatch.NOT_THEIRS));
        return between || !NAMES.contains(meaning) && repeatedHeadings() > 1;
    }

    private int repeatedHeadings() {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Claim claim : claimed.all()) {
            String key = Vocabulary.key(claim.heading());
            if (!key.isEmpty() && !once.add(key)) {
                again.add(key);
            }
        }
        return again.size();
    }

    private void drop(Claim claim, String because) {
        claimed.become(claim, Meaning.NOT_UNDERSTOOD, because);
    }
}
