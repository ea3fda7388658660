package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what writes files for others. */
@CommandLine.Command(name = "export", description = "Write files for others: participants, or the summaries.")
final class ExportCommand extends ParentCommand {}
