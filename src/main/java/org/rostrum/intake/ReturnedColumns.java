package org.rostrum.intake;

import java.util.Map;
import java.util.Optional;
import org.rostrum.sheet.Row;

/** The columns that {@code imports errors} adds to rows in trouble, so that the corrected rows can be taken in again. Nobody heads a column like that by hand. */
public final class ReturnedColumns {
    /** The participant whom the row names, empty for none. */
    public static final String ID = "rostrum_id";

    /** Who is represented, where no column of the sheet says so. */
    public static final String REPRESENTED = "rostrum_represented";

    /** What kind of delegation that is, where no cell of the row says so. */
    public static final String CATEGORY = "rostrum_category";

    /** Where the row stood. */
    public static final String SOURCE = "rostrum_source";

    /** What could not be taken in: the last column. */
    public static final String TROUBLE = "rostrum_trouble";

    private static final Map<String, Meaning> MEANINGS = Map.of(
            ID, Meaning.ID,
            REPRESENTED, Meaning.REPRESENTED,
            CATEGORY, Meaning.CATEGORY,
            SOURCE, Meaning.IGNORED,
            TROUBLE, Meaning.IGNORED);

    private ReturnedColumns() {}

    /** What such a column is; empty for any other. */
    public static Optional<Meaning> meaning(String heading) {
        return Optional.ofNullable(MEANINGS.get(heading.strip()));
    }

    /** Whether a heading row is of rows that were given back. */
    static boolean match(Row header) {
        return header.cells().contains(TROUBLE);
    }
}
