package org.jooq.util.cubrid;

/** Stands in for jOOQ's data types of another database, all of which jOOQ makes at every start. */
public final class CUBRIDDataType {
    private CUBRIDDataType() {}
}
