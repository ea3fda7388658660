package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of the commands about the database file. */
@CommandLine.Command(name = "db", description = "Look after the database file.")
final class DbCommand extends ParentCommand {}
