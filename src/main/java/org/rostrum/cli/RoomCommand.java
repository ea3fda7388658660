package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is changed by hand about a room. */
@CommandLine.Command(name = "room", description = "Add, correct or remove a room by hand.")
final class RoomCommand extends ParentCommand {}
