package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is changed by hand about a participant. */
@CommandLine.Command(name = "participant", description = "Add, correct, withdraw or replace a participant by hand.")
final class ParticipantCommand extends ParentCommand {}
