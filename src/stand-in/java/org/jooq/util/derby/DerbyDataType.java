package org.jooq.util.derby;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class DerbyDataType {
    private DerbyDataType() {}
}
