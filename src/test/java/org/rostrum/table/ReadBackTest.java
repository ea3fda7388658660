package org.rostrum.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.Formula;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is written can be read again, and is the same. */
class ReadBackTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csv(int seed) throws IOException {
        Random random = new Random(seed);
        List<Column> columns = Tables.columns(random);
        List<List<String>> rows = Tables.rows(columns, random);
        assertEquals(rows, csv(Tables.text(Tables.of(columns, rows), Format.CSV), columns), "seed " + seed);
        String safe = Tables.text(
                Tables.of(columns, rows),
                Format.CSV,
                WriteOptions.PLAIN.withSafeFormulas(true).withBom(true));
        assertEquals('\uFEFF', safe.charAt(0), "seed " + seed);
        List<List<String>> restored = csv(safe.substring(1), columns).stream()
                .map(row -> row.stream().map(Formula::restore).toList())
                .toList();
        assertEquals(rows, restored, "seed " + seed);
    }

    private static List<List<String>> csv(String text, List<Column> columns) throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))
                .getRecords();
        assertEquals(columns.stream().map(Column::name).toList(), records.get(0).toList());
        return records.stream().skip(1).map(CSVRecord::toList).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tsv(int seed) {
        Random random = new Random(seed);
        List<Column> columns = Tables.columns(random);
        List<List<String>> rows = Tables.rows(columns, random);
        String text = Tables.text(Tables.of(columns, rows), Format.TSV);
        List<List<String>> read = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            read.add(List.of(line.split("\t", -1)).stream()
                    .map(ReadBackTest::unescape)
                    .toList());
        }
        read.remove(0);
        assertEquals(rows, read, "seed " + seed);
    }

    private static String unescape(String value) {
        return Pattern.compile("\\\\(.)")
                .matcher(value)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group(1)) {
                            case "t" -> "\t";
                            case "n" -> "\n";
                            case "r" -> "\r";
                            default -> m.group(1);
                        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void json(int seed) throws IOException {
        Random random = new Random(seed);
        List<Column> columns = Tables.columns(random);
        List<List<String>> rows = Tables.rows(columns, random);
        String array = Tables.text(Tables.of(columns, rows), Format.JSON);
        assertEquals(rows, json(array, columns), "seed " + seed);
        String lines = Tables.text(Tables.of(columns, rows), Format.JSONL);
        assertEquals(rows, json(lines, columns), "seed " + seed);
        assertEquals(rows.size(), lines.lines().count(), "a line for each row, seed " + seed);
    }

    private static List<List<String>> json(String text, List<Column> columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.add(object(parser, columns));
                }
            }
        }
        return rows;
    }

    private static List<String> object(JsonParser parser, List<Column> columns) throws IOException {
        List<String> row = new ArrayList<>();
        for (Column column : columns) {
            assertEquals(column.name(), parser.nextFieldName());
            JsonToken token = parser.nextToken();
            boolean quoted = token == JsonToken.VALUE_STRING;
            assertEquals(column.type() == Column.Type.TEXT, quoted, column.toString());
            row.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
        }
        assertEquals(JsonToken.END_OBJECT, parser.nextToken());
        return row;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workbook(int seed) throws Exception {
        Random random = new Random(seed);
        List<Column> columns = Tables.columns(random);
        List<List<String>> rows = Tables.rows(columns, random);
        byte[] bytes = Tables.bytes(Tables.of(columns, rows), Format.XLSX, WriteOptions.PLAIN);
        assertEquals(rows, cells(bytes, columns), "seed " + seed);
        assertArrayEquals(
                bytes,
                Tables.bytes(Tables.of(columns, rows), Format.XLSX, WriteOptions.PLAIN),
                "the same bytes, seed " + seed);
    }

    private static List<List<String>> cells(byte[] workbook, List<Column> columns) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Node row : children(sheet(workbook), "row")) {
            List<String> values = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            for (Node cell : children((Element) row, "c")) {
                int column = ((Element) cell).getAttribute("r").charAt(0) - 'A';
                String text = cell.getTextContent();
                values.set(
                        column,
                        switch (((Element) cell).getAttribute("t")) {
                            case "b" -> text.equals("1") ? "true" : "false";
                            case "inlineStr" ->
                                Pattern.compile("_x([0-9A-F]{4})_")
                                        .matcher(text)
                                        .replaceAll(m -> Matcher.quoteReplacement(
                                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
                            default -> text;
                        });
            }
            rows.add(values);
        }
        assertEquals(columns.stream().map(Column::name).toList(), rows.remove(0));
        return rows;
    }

    private static Element sheet(byte[] workbook) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Element root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()))
                        .getDocumentElement();
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return root;
                }
            }
        }
        throw new AssertionError("no sheet");
    }

    private static List<Node> children(Element element, String name) {
        var nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }
}
