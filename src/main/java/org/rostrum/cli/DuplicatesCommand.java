package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what concerns people who stand on the list twice. */
@CommandLine.Command(name = "duplicates", description = "Find people who may be registered twice, and decide.")
final class DuplicatesCommand extends ParentCommand {}
