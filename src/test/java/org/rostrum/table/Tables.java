package org.rostrum.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables for tests, and what they become. */
final class Tables {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "ž",
            "Š",
            "e\u0301",
            "o\u0308",
            "日",
            "本語",
            "한",
            "Ж",
            "ß",
            "👩‍🔬",
            "☺\uFE0F",
            "🇱🇹",
            " ",
            "  ",
            "-",
            "=",
            "+",
            "@",
            "'",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "|",
            "\\",
            "_",
            "*",
            "<b>",
            "&amp;",
            "\u0000",
            "\u001b[31m",
            "\u202E",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "_x0041_",
            "\uFFFE",
            "Ministry of the Interior",
            "12",
            "0",
            "𝔘",
            "ﷺ",
            "ש");

    private Tables() {}

    static ResultTable of(List<Column> columns, List<List<String>> rows) {
        return new ResultTable(columns, RowSource.of(rows));
    }

    static byte[] bytes(ResultTable table, Format format, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(table, format, out, options);
        return out.toByteArray();
    }

    static String text(ResultTable table, Format format, WriteOptions options) {
        return new String(bytes(table, format, options), StandardCharsets.UTF_8);
    }

    static String text(ResultTable table, Format format) {
        return text(table, format, WriteOptions.PLAIN);
    }

    /** Up to twelve columns of every type. */
    static List<Column> columns(Random random) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            Column.Type type = random.nextInt(3) > 0 ? Column.Type.TEXT : Column.Type.values()[random.nextInt(4)];
            columns.add(new Column("c_" + i, "Heading ".repeat(random.nextInt(4)) + i, type));
        }
        return columns;
    }

    static List<List<String>> rows(List<Column> columns, Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(n -> columns.stream()
                        .map(column -> value(column.type(), random))
                        .toList())
                .toList();
    }

    private static String value(Column.Type type, Random random) {
        if (type != Column.Type.TEXT && random.nextInt(4) == 0) {
            return "";
        }
        return switch (type) {
            case TEXT ->
                random.ints(random.nextInt(random.nextBoolean() ? 4 : 30), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .reduce("", String::concat);
            case INTEGER -> Integer.toString(random.nextInt(2000) - 1000);
            case DECIMAL -> random.nextInt(100) + "." + random.nextInt(10);
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
        };
    }
}
