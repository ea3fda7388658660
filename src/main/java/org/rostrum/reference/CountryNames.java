package org.rostrum.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one country in one language, each for its time; the last is today's. */
record CountryNames(List<Dated> names) {
    /** A name from its first day up to the day before its end, with its place in the alphabetical order. */
    record Dated(String name, int rank, LocalDate from, LocalDate end) {}

    Dated on(LocalDate day) {
        for (Dated name : names) {
            if (!day.isBefore(name.from) && day.isBefore(name.end)) {
                return name;
            }
        }
        return names.get(names.size() - 1);
    }

    /** Rows of code, rank, first day, end and name; a country's rows stand together, today's name last. */
    static Map<String, CountryNames> byCode(List<String[]> rows) {
        Map<String, CountryNames> names = new HashMap<>();
        for (String[] row : rows) {
            LocalDate from = row[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[2]);
            LocalDate end = row[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[3]);
            CountryNames before = names.get(row[0]);
            if (before == null) {
                before = new CountryNames(new ArrayList<>(1));
                names.put(row[0], before);
            }
            before.names.add(new Dated(row[4], Integer.parseInt(row[1]), from, end));
        }
        return names;
    }
}
