package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is changed by hand about a delegation. */
@CommandLine.Command(name = "delegation", description = "Change a delegation by hand.")
final class DelegationCommand extends ParentCommand {}
