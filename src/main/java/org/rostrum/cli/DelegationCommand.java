package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is changed by hand about a delegation. */
@CommandLine.Command(name = "delegation", description = "Add or change a delegation by hand, its head and its place.")
final class DelegationCommand extends ParentCommand {}
