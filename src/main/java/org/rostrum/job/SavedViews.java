package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.event.Condition;
import org.rostrum.event.Query;
import org.rostrum.event.SavedView;
import org.rostrum.store.Database;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Lists saved under a name: what is checked when one is saved, and which there are. */
public final class SavedViews {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private SavedViews() {}

    /**
     * A view with the names of its columns as lists have them.
     *
     * @param view as somebody typed it
     * @throws UserError (USAGE) when the name is none, or a column or condition is not understood
     */
    public static SavedView checked(SavedView view) {
        if (!NAME.matcher(view.name()).matches()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + view.name() + "” cannot be the name of a view",
                    "take letters, digits, - and _, at most 60");
        }
        view.where().forEach(text -> Condition.parse(text, Query.COLUMNS));
        return new SavedView(
                view.name(),
                view.columns().stream()
                        .flatMap(name -> name.equals("all") ? Query.COLUMNS.stream() : Stream.of(column(name)))
                        .distinct()
                        .toList(),
                view.where(),
                view.sort().stream()
                        .map(text -> text.startsWith("-") ? "-" + column(text.substring(1)) : column(text))
                        .toList(),
                view.all());
    }

    private static String column(String name) {
        return Query.column(name, Query.COLUMNS);
    }

    /**
     * The view of this name.
     *
     * @throws UserError (USAGE) when there is none; the nearest ones are named
     */
    public static SavedView one(Database database, String name) {
        return database.views().find(name).orElseThrow(() -> {
            List<String> names =
                    database.views().all().stream().map(SavedView::name).toList();
            return new UserError(
                    UserError.Kind.USAGE,
                    "there is no view “" + name + "”",
                    names.isEmpty() ? "rostrum view save saves one" : Nearest.hint(name, names));
        });
    }

    /** All views by name: {@code view, columns, where, sort, all}. */
    public static ResultTable all(Database database) {
        List<List<String>> rows = new ArrayList<>();
        for (SavedView view : database.views().all()) {
            rows.add(List.of(
                    view.name(),
                    String.join(", ", view.columns()),
                    String.join(" and ", view.where()),
                    String.join(", ", view.sort()),
                    Boolean.toString(view.all())));
        }
        return new ResultTable(
                List.of(
                        Column.text("view"),
                        Column.text("columns"),
                        Column.text("where"),
                        Column.text("sort"),
                        Column.text("all")),
                RowSource.of(rows));
    }
}
