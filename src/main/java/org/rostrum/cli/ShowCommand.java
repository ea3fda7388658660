package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what shows one thing whole. */
@CommandLine.Command(name = "show", description = "Show one participant, delegation or agenda item whole.")
final class ShowCommand extends ParentCommand {}
