package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is done with the agenda. */
@CommandLine.Command(name = "agenda", description = "Change the agenda, look at parts of it, keep versions.")
final class AgendaCommand extends ParentCommand {}
