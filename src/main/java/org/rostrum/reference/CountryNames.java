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
        Map<String, List<Dated>> names = new HashMap<>();
        for (String[] row : rows) {
            LocalDate from = row[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[2]);
            LocalDate end = row[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[3]);
            names.computeIfAbsent(row[0], code -> new ArrayList<>(1)).add(new Dated(row[4], Integer.parseInt(row[1]), from, end));
        }
        Map<String, CountryNames> byCode = new HashMap<>();
        names.forEach((code, dated) -> byCode.put(code, new CountryNames(List.copyOf(dated))));
        return byCode;
    }
}
