package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of official documents. */
@CommandLine.Command(name = "publish", description = "Make official documents.")
final class PublishCommand extends ParentCommand {}
