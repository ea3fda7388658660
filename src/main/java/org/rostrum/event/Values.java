package org.rostrum.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Normalised values by field; a field that is not there has no value, and an empty value is not kept. Never changes. */
public final class Values {
    private static final Field[] FIELDS = Field.values();

    /** No value at all. */
    public static final Values NONE = new Values(new String[FIELDS.length]);

    private final String[] byField;
    /** Made when first asked for: most of them are asked for several times, by whoever compares and by whoever writes. */
    private String nameKey;

    private byte[] order;

    private Values(String[] byField) {
        this.byField = byField;
    }

    /** The values of a map, without the empty ones. */
    public static Values of(Map<Field, String> values) {
        String[] kept = new String[FIELDS.length];
        for (Map.Entry<Field, String> value : values.entrySet()) {
            kept[value.getKey().ordinal()] = orNone(value.getValue());
        }
        return new Values(kept);
    }

    /** The value of a field, or empty. */
    public String get(Field field) {
        String value = byField[field.ordinal()];
        return value == null ? "" : value;
    }

    public boolean has(Field field) {
        return byField[field.ordinal()] != null;
    }

    /** These values with one of them replaced; an empty value takes it away. */
    public Values with(Field field, String value) {
        String[] changed = byField.clone();
        changed[field.ordinal()] = orNone(value);
        Values values = new Values(changed);
        if (field != Field.GIVEN_NAME && field != Field.FAMILY_NAME) {
            values.nameKey = nameKey;
            values.order = order;
        }
        return values;
    }

    /** The values in the order of the fields. */
    public Map<Field, String> asMap() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            if (has(field)) {
                values.put(field, get(field));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** The {@link NameKey} of the given and family name among them. */
    public String nameKey() {
        if (nameKey == null) {
            nameKey = NameKey.of(get(Field.GIVEN_NAME), get(Field.FAMILY_NAME));
        }
        return nameKey;
    }

    /** The {@link NameKey#order} of the given and family name among them; not to be written to. */
    public byte[] order() {
        if (order == null) {
            order = NameKey.order(get(Field.GIVEN_NAME), get(Field.FAMILY_NAME));
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(byField, values.byField);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byField);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }

    private static String orNone(String value) {
        return value.isEmpty() ? null : value;
    }
}
