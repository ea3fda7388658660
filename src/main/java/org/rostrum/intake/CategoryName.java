package org.rostrum.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.event.Category;

/** A kind of delegations that heads a block of rows: {@code INTERNATIONAL ORGANISATIONS}, {@code II. Observers (3)}. */
final class CategoryName {
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]{1,2}|[IVX]{1,4}|[A-Z])[.)]\\s*");
    private static final Pattern COUNT = Pattern.compile("[\\s:]*\\(\\s*[0-9]{1,4}\\s*\\)$");

    private CategoryName() {}

    /** The kind of delegations, when the text is that and nothing else, but for a number before and a count behind it. */
    static Optional<Category> of(String text) {
        String name = text.length() > MOST_CHARACTERS ? "" : CellText.name(text);
        return name.isEmpty()
                ? Optional.empty()
                : Cells.category(
                        COUNT.matcher(NUMBER.matcher(name).replaceFirst("")).replaceFirst(""), "");
    }
}
