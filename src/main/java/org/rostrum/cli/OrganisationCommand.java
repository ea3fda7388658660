package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is settled by hand about organisations. */
@CommandLine.Command(name = "organisation", description = "Add, rename or join organisations by hand.")
final class OrganisationCommand extends ParentCommand {}
