package org.rostrum.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Normalised values by field; a field that is not there has no value, and an empty value is not kept. Never changes. */
public final class Values {
    /** No value at all. */
    public static final Values NONE = new Values(new EnumMap<>(Field.class));

    private final EnumMap<Field, String> byField;

    private Values(EnumMap<Field, String> byField) {
        this.byField = byField;
    }

    /** The values of a map, without the empty ones. */
    public static Values of(Map<Field, String> values) {
        EnumMap<Field, String> kept = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                kept.put(field, value);
            }
        });
        return new Values(kept);
    }

    /** The value of a field, or empty. */
    public String get(Field field) {
        return byField.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return byField.containsKey(field);
    }

    /** These values with one of them replaced; an empty value takes it away. */
    public Values with(Field field, String value) {
        EnumMap<Field, String> changed = new EnumMap<>(byField);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Values(changed);
    }

    /** The values in the order of the fields. */
    public Map<Field, String> asMap() {
        return Collections.unmodifiableMap(byField);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && byField.equals(values.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
