package org.sqlite;

/**
 * Stands in for the class nested in the driver's loader, which opens all jars at every start to read the driver's version from one of them. The version is only part of the
 * names of temporary files, which are made where SQLite's library does not lie beside the jars, and removed by the driver of the same version.
 */
final class SQLiteJDBCLoader$VersionHolder {
    private SQLiteJDBCLoader$VersionHolder() {}

    /** What javac called the access of the outer class to the field, for class files older than version 55. */
    static String access$000() {
        return "rostrum";
    }
}
