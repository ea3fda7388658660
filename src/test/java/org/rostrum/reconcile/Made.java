package org.rostrum.reconcile;

import java.util.EnumMap;
import java.util.Map;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Values;
import org.rostrum.text.Capitals;

/** Entries for tests, written in a line each. */
final class Made {
    static final Affiliation LATVIA = new Affiliation(Category.STATE, "LV", "", "Latvia");
    static final Affiliation ESTONIA = new Affiliation(Category.STATE, "EE", "", "Estonia");
    static final Affiliation UNODC = new Affiliation(Category.INTERNATIONAL_ORGANISATION, "", "unodc", "UNODC");

    private Made() {}

    /** A Latvian at a row of {@code list.csv}; a family name in capitals is treated as intake treats it. */
    static Entry latvian(int row, String given, String family, String... fieldsAndValues) {
        return entry(row, LATVIA, given, family, fieldsAndValues);
    }

    static Entry entry(int row, Affiliation affiliation, String given, String family, String... fieldsAndValues) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(Field.of(fieldsAndValues[i]).orElseThrow(), fieldsAndValues[i + 1]);
        }
        boolean capitals = Capitals.isCapitals(family);
        values.put(Field.GIVEN_NAME, given);
        values.put(Field.FAMILY_NAME, Capitals.toPersonCase(family));
        String sexSource = values.containsKey(Field.SEX) ? "column" : "";
        return new Entry(new Origin("list.csv", "", row), 0, affiliation, Values.of(values), capitals, sexSource);
    }

    static Entry withId(long id, Entry entry) {
        return new Entry(
                entry.origin(), id, entry.affiliation(), entry.values(), entry.nameFromCapitals(), entry.sexSource());
    }

    static Entry sexByTitle(Entry entry) {
        return new Entry(
                entry.origin(), entry.id(), entry.affiliation(), entry.values(), entry.nameFromCapitals(), "title");
    }
}
