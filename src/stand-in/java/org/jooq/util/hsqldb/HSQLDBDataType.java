package org.jooq.util.hsqldb;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class HSQLDBDataType {
    private HSQLDBDataType() {}
}
