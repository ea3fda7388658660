package org.rostrum.statistic;

import java.util.List;
import java.util.function.Function;
import org.rostrum.event.Event;

/** One of the files that {@code export summary} writes. */
public final class SummaryFile {
    private static final List<SummaryFile> ALL = List.of(
            new SummaryFile(
                    "by-country.csv",
                    List.of(Dimension.CATEGORY, Dimension.COUNTRY_NAME),
                    Breakdowns::countries,
                    "by country; delegations without one, such as international organisations, are left out"),
            new SummaryFile(
                    "by-delegation.csv",
                    List.of(Dimension.CATEGORY, Dimension.DELEGATION),
                    Breakdowns::delegations,
                    "by delegation"),
            new SummaryFile(
                    "by-organisation.csv",
                    List.of(Dimension.CATEGORY, Dimension.DELEGATION, Dimension.ORGANISATION),
                    Breakdowns::organisations,
                    "by the organisation that people work for; one name in several delegations is several organisations and bears its delegation in brackets"),
            new SummaryFile(
                    "by-category.csv",
                    List.of(Dimension.CATEGORY),
                    counts -> Breakdowns.by(List.of(Dimension.CATEGORY), counts),
                    "by category of delegation"),
            new SummaryFile(
                    "by-sex.csv",
                    List.of(Dimension.SEX),
                    counts -> Breakdowns.by(List.of(Dimension.SEX), counts),
                    "by sex: F, M, X, or empty where none was stated"),
            new SummaryFile(
                    "by-arrival.csv",
                    List.of(Dimension.ARRIVAL),
                    counts -> Breakdowns.by(List.of(Dimension.ARRIVAL), counts),
                    "by day of arrival, empty where none was stated"));

    private static final String COLUMNS = """

            Each file is a table in CSV: UTF-8, values apart by commas, the first line names the columns, the last line is the total. The first one
            or two columns say what is counted; the others are the same everywhere:

            | column | what it is |
            |---|---|
            | `category` | kind of delegation: `state`, `partner`, `international-organisation`, `ngo`, `host`, `secretariat`, `media`, `other` |
            | `country`, `delegation`, `organisation` | its name; in the last line how many there are |
            | `sex`, `arrival` | a code, and a day as YYYY-MM-DD; `total` in the last line |
            | `participants` | how many people; those who withdrew, were rejected or replaced do not count |
            | `women`, `men` | how many of them are known to be so |
            | `not_stated` | how many of them stated neither |
            | `women_pct` | women in per cent of women and men, one decimal, rounded half up; empty where there are neither |
            """;

    private final String name;
    private final List<Dimension> dimensions;
    private final Function<List<Count>, Breakdown> table;
    private final String description;

    private SummaryFile(
            String name, List<Dimension> dimensions, Function<List<Count>, Breakdown> table, String description) {
        this.name = name;
        this.dimensions = dimensions;
        this.table = table;
        this.description = description;
    }

    /** All of them, in the order in which the README names them. */
    public static List<SummaryFile> all() {
        return ALL;
    }

    /** The file's name: {@code by-country.csv}. */
    public String name() {
        return name;
    }

    /** What must be counted by for it, in this order. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The table, from counts by its dimensions. */
    public Breakdown table(List<Count> counts) {
        return table.apply(counts);
    }

    /** The text of {@code README.md}, which goes beside the files and explains their columns. */
    public static String readme(Event event) {
        StringBuilder text = new StringBuilder("# Participants of " + event.code() + " in figures\n\n");
        if (!event.title().isEmpty()) {
            text.append(event.title()).append(", ");
        }
        text.append(event.from().equals(event.to()) ? event.from().toString() : event.from() + " to " + event.to())
                .append(".\n\n");
        ALL.forEach(file -> text.append("- `")
                .append(file.name)
                .append("`: ")
                .append(file.description)
                .append('\n'));
        return text.append(COLUMNS).toString();
    }
}
