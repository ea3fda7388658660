package org.jooq.util.mysql;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class MySQLDataType {
    private MySQLDataType() {}
}
