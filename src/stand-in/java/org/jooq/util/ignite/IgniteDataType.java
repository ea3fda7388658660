package org.jooq.util.ignite;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class IgniteDataType {
    private IgniteDataType() {}
}
