package org.jooq.util.mariadb;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class MariaDBDataType {
    private MariaDBDataType() {}
}
