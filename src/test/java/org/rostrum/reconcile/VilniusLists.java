package org.rostrum.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Values;
import org.rostrum.text.Capitals;

/** The two lists of data/vilnius-2010 as entries, read by just enough code for these two files. */
public final class VilniusLists {
    private static final Path FOLDER = Path.of("data/vilnius-2010");
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("Estija", "EE"),
            Map.entry("Estonia", "EE"),
            Map.entry("Suomija", "FI"),
            Map.entry("Finland", "FI"),
            Map.entry("Vokietija", "DE"),
            Map.entry("Germany", "DE"),
            Map.entry("Latvija", "LV"),
            Map.entry("Latvia", "LV"),
            Map.entry("Lietuva", "LT"),
            Map.entry("Lithuania", "LT"),
            Map.entry("Norvegija", "NO"),
            Map.entry("Norway", "NO"),
            Map.entry("Lenkija", "PL"),
            Map.entry("Poland", "PL"),
            Map.entry("Rusijos Federacija", "RU"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Švedija", "SE"),
            Map.entry("Sweden", "SE"));

    private VilniusLists() {}

    public static List<Entry> first() {
        List<Entry> list = new ArrayList<>();
        List<String> lines = text(FOLDER.resolve("registrations-v1.csv"));
        for (int i = 4; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";", -1);
            if (cells[1].isEmpty()) {
                continue;
            }
            Map<Field, String> values = new EnumMap<>(Field.class);
            values.put(Field.HONORIFIC, cells[2].equals("Ponas") ? "Mr." : "Ms.");
            values.put(Field.POSITION, cells[5]);
            values.put(Field.ORGANISATION, cells[6]);
            values.put(Field.EMAIL, cells[7].toLowerCase(Locale.ROOT));
            values.put(Field.PHONE, cells[8]);
            values.put(Field.SEX, cells[9].equals("V") ? "M" : "F");
            list.add(entry(new Origin("registrations-v1.csv", "", i + 1), cells[1], cells[3], cells[4], values));
        }
        return list;
    }

    public static List<Entry> second(boolean withAddresses) {
        List<Entry> list = new ArrayList<>();
        list.addAll(sheet(1, withAddresses));
        list.addAll(sheet(2, withAddresses));
        return list;
    }

    private static List<Entry> sheet(int number, boolean withAddresses) {
        List<Entry> list = new ArrayList<>();
        List<Map<String, String>> rows = cells("xl/worksheets/sheet" + number + ".xml");
        String represented = "";
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> cells = rows.get(i);
            represented = cells.getOrDefault("A", represented);
            Map<Field, String> values = new EnumMap<>(Field.class);
            values.put(Field.HONORIFIC, cells.get("B"));
            values.put(Field.ORGANISATION, cells.get("D"));
            values.put(Field.POSITION, cells.get("E"));
            values.put(Field.EMAIL, withAddresses ? cells.get("F").toLowerCase(Locale.ROOT) : "");
            values.put(Field.PHONE, cells.get("G"));
            values.put(Field.SEX, cells.get("H"));
            values.put(Field.ROLE, cells.containsKey("I") ? "head" : "");
            values.put(Field.ARRIVAL, cells.get("J"));
            values.put(Field.DEPARTURE, cells.get("K"));
            int space = cells.get("C").indexOf(' ');
            list.add(entry(
                    new Origin("registrations-v2.xlsx", "Sheet" + number, i + 1),
                    represented,
                    cells.get("C").substring(0, space),
                    cells.get("C").substring(space + 1),
                    values));
        }
        return list;
    }

    private static Entry entry(
            Origin origin, String represented, String given, String family, Map<Field, String> values) {
        values.put(Field.GIVEN_NAME, given);
        values.put(Field.FAMILY_NAME, Capitals.toPersonCase(family));
        return new Entry(origin, 0, affiliation(represented), Values.of(values), true, "column");
    }

    private static Affiliation affiliation(String text) {
        if (STATES.containsKey(text)) {
            return new Affiliation(Category.STATE, STATES.get(text), "", text);
        }
        String id = text.equals("Pasaulio muitinių organizacija") ? "wco" : text.toLowerCase(Locale.ROOT);
        return new Affiliation(Category.INTERNATIONAL_ORGANISATION, "", id, text);
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file, Charset.forName("windows-1257"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> cells(String part) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String row : part(part).split("<row ")) {
            Map<String, String> cells = new HashMap<>();
            Matcher matcher = Pattern.compile("<c r=\"([A-Z])[0-9]+\".*?<t[^>]*>(.*?)</t>")
                    .matcher(row);
            while (matcher.find()) {
                cells.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
            }
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    private static String part(String name) {
        try (ZipFile zip = new ZipFile(FOLDER.resolve("registrations-v2.xlsx").toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
