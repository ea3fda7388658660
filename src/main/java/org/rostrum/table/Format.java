package org.rostrum.table;

/** The formats in which data is printed. */
public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    JSONL,
    MD,
    XLSX
}
