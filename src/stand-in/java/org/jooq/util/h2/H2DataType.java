package org.jooq.util.h2;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class H2DataType {
    private H2DataType() {}
}
