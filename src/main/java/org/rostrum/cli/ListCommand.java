package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of the lists. */
@CommandLine.Command(name = "list", description = "List participants, delegations, organisations … or the agenda.")
final class ListCommand extends ParentCommand {}
