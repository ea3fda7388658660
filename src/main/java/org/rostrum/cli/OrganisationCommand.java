package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is settled by hand about organisations. */
@CommandLine.Command(name = "organisation", description = "Join the spellings of one organisation.")
final class OrganisationCommand extends ParentCommand {}
