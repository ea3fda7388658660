package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/** Tells where another table begins below ours. */
final class TableEnd {
    /** How many rows below a possible heading are looked at. */
    static final int LOOKED_AHEAD = 5;

    private static final double NARROW = 0.6;
    private final TableShape shape;

    TableEnd(TableShape shape) {
        this.shape = shape;
    }

    /** Whether the row has half of our headings in our columns, but is not our heading. */
    boolean isOtherHeading(Row row) {
        Optional<Heading> heading = shape.heading();
        return heading.isPresent()
                && HeadingTest.sharesHalf(row, heading.get().joined())
                && heading.get().lines().stream().noneMatch(line -> HeadingTest.same(line, row))
                && shape.looks().like(row) == 0
                && !shape.looks().comesAgain(row);
    }

    /** Whether the row, below a blank one, could be the heading of something else; a quick look. */
    boolean mayBegin(Row row) {
        return shape.usualFill() > 1
                && TableShape.fill(row) > 1
                && (isNarrow(row)
                        || TableShape.lastFilled(row) > shape.columns()
                        || shape.looks().unlike(row) > 0)
                && !shape.looks().comesAgain(row)
                && shape.looks().like(row) == 0
                && shape.heading()
                        .filter(heading -> heading.lines().stream().anyMatch(line -> HeadingTest.same(line, row)))
                        .isEmpty();
    }

    /** Whether it is: surely the heading of the rows below it, and these do not look like ours. */
    boolean begins(Row row, List<Row> below) {
        return !below.isEmpty()
                && HeadingTest.isCertain(row, below)
                && (isNarrow(row) && below.stream().allMatch(this::isNarrow)
                        || below.stream().anyMatch(other -> shape.looks().unlike(other) > 0)
                        || TableShape.lastFilled(row) > shape.columns());
    }

    private boolean isNarrow(Row row) {
        return TableShape.lastFilled(row) <= shape.usualFill() * NARROW;
    }
}
