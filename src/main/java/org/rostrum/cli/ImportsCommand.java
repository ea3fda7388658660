package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of the commands about earlier imports. */
@CommandLine.Command(name = "imports", description = "What was imported, and what could not be taken in.")
final class ImportsCommand extends ParentCommand {}
