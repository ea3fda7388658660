package org.rostrum.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a sheet is one table with something above and below it, or a form, a calculation, several blocks: there nobody can say what is a title and
 * what is not. Judged by the first rows.
 */
final class OneTable {
    private static final int JUDGED = 200;
    private static final double MOST = 0.8;
    private static final double ALMOST_ALL = 0.9;
    private static final double MANY = 0.4;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    private final SheetTable table;
    private final int usual;
    private final BitSet headed = new BitSet();
    private final Set<String> headings = new HashSet<>();
    private int records;
    private int alike;
    private int poor;
    private int rich;
    private int likeHeadings;
    private int labelled;
    private int others;
    private int named;
    private int unnamed;
    private int outside;

    private OneTable(SheetTable table) {
        this.table = table;
        usual = table.usualFill();
        table.header().ifPresent(this::addHeading);
        table.above().forEach(row -> outside += TableShape.fill(row));
        try (SheetTable.Lines lines = table.lines()) {
            int judged = 0;
            for (Optional<SheetTable.Line> line = lines.next();
                    line.isPresent() && judged < JUDGED;
                    line = lines.next()) {
                add(line.get());
                judged += line.get().kind() == SheetTable.Kind.BLANK ? 0 : 1;
            }
        }
    }

    /** What speaks against one clear table, in words; empty when it is one. */
    static Optional<String> doubt(SheetTable table) {
        OneTable sheet = new OneTable(table);
        if (sheet.labelled > sheet.records * HALF) {
            return Optional.of("most rows are names with a colon and their values");
        }
        return table.header().isEmpty() ? sheet.doubtOfRows() : sheet.doubtOfHeading();
    }

    private void addHeading(Row heading) {
        for (int column = 0; column < heading.cells().size(); column++) {
            if (!heading.cell(column).isBlank()) {
                headed.set(column);
                headings.add(folded(heading.cell(column)));
            }
        }
    }

    private static String folded(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private void add(SheetTable.Line line) {
        switch (line.kind()) {
            case RECORD -> addRecord(line.row());
            case GROUP, COPY, NOTE -> outside += TableShape.fill(line.row());
            case OTHER -> others++;
            case BLANK, HEADING -> {}
        }
    }

    private void addRecord(Row row) {
        int fill = 0;
        boolean like = false;
        boolean label = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isBlank()) {
                fill++;
                named += headed.get(column) ? 1 : 0;
                unnamed += headed.get(column) ? 0 : 1;
                label |= cell.strip().endsWith(":");
                like |= headings.contains(folded(cell));
            }
        }
        records++;
        labelled += label ? 1 : 0;
        likeHeadings += like ? 1 : 0;
        alike += fill >= usual * MOST && fill * MOST <= usual ? 1 : 0;
        rich += fill >= headed.cardinality() * MOST ? 1 : 0;
        poor += fill < headed.cardinality() * HALF ? 1 : 0;
    }

    /** Without a heading it is a table when its rows are filled alike. */
    private Optional<String> doubtOfRows() {
        return others > 0 || records < 2 || alike < records * ALMOST_ALL
                ? Optional.of("no row is surely its heading")
                : Optional.empty();
    }

    private Optional<String> doubtOfHeading() {
        if (headed.cardinality() < 2) {
            return Optional.of("it has a single column");
        }
        if (records == 0) {
            return Optional.of("there are no rows below its heading");
        }
        if (unnamed > (named + unnamed) * QUARTER) {
            return Optional.of("its heading leaves columns without a name");
        }
        if (poor > records * MANY && rich < records * QUARTER) {
            return Optional.of("most rows fill few of its columns");
        }
        if (table.isCrossTable()) {
            return Optional.of("what stands over its numbers is part of it");
        }
        if (likeHeadings > records * HALF || !table.isHeadingSeen()) {
            return Optional.of("nothing tells its heading from the rows below");
        }
        return outside > named + headed.cardinality()
                ? Optional.of("other rows hold more than the largest table")
                : Optional.empty();
    }
}
