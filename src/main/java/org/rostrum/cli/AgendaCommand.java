package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is done with the agenda. */
@CommandLine.Command(name = "agenda", description = "Change the agenda by hand, and give it out in versions.")
final class AgendaCommand extends ParentCommand {}
