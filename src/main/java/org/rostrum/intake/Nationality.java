package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.intake.Sample.Share;
import org.rostrum.reference.Demonyms;

/** Who is represented in a list that says of nobody whom he represents, but of which State he is a citizen: visa lists, lists of travellers. */
final class Nationality {
    private static final double STRONG = 0.9;

    private Nationality() {}

    /** The column of the nationality taken for the one of those represented, when its cells are known countries; empty when there is no such column, or the user said what it is. */
    static Optional<ColumnMeaning> column(List<ColumnMeaning> columns, Sample sample, String language, LocalDate on) {
        return columns.stream()
                .filter(column -> column.meaning() == Meaning.NOT_UNDERSTOOD && isHeaded(column, language))
                .flatMap(column -> represented(column, sample, on).stream())
                .findFirst();
    }

    /** Whether the column of those represented says of which State people are citizens. */
    static boolean isRepresented(Layout layout, String language) {
        return layout.has(Meaning.REPRESENTED) && isHeaded(layout.column(Meaning.REPRESENTED), language);
    }

    private static boolean isHeaded(ColumnMeaning column, String language) {
        return Headings.ofParticipants()
                .match(column.heading(), language)
                .filter(match -> match.meaning().equals(HeadingMatch.NATIONALITY))
                .isPresent();
    }

    private static Optional<ColumnMeaning> represented(ColumnMeaning column, Sample sample, LocalDate on) {
        Share share = sample.share(
                column.index(),
                cell -> Cells.isRepresented(cell, on) || Demonyms.country(cell).isPresent());
        return share.filled() > 0 && share.atLeast(STRONG)
                ? Optional.of(column.as(
                        Meaning.REPRESENTED,
                        column.evidence() + "; content: " + share.inWords()
                                + " are known countries; nothing else says who is represented"))
                : Optional.empty();
    }

    /** What the user should know of it. */
    static String note(ColumnMeaning column) {
        return "nothing says who is represented but the nationality: " + column.called() + " is taken for it; --map "
                + column.letter() + "=ignored leaves it out";
    }
}
