package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is done with lists saved under a name. */
@CommandLine.Command(name = "view", description = "Save a list of participants under a name.")
final class ViewCommand extends ParentCommand {}
