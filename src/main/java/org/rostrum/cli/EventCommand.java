package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what is done with events. */
@CommandLine.Command(name = "event", description = "Add, list, show, change or choose events.")
final class EventCommand extends ParentCommand {}
