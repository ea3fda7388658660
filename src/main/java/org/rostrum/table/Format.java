package org.rostrum.table;

import java.util.Locale;

/** The formats in which data is printed. */
public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    JSONL,
    MD,
    XLSX;

    /** The word on the command line: {@code csv} … */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
