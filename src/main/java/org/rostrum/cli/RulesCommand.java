package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what tells about rules. */
@CommandLine.Command(name = "rules", description = "List the rules, or explain one.")
final class RulesCommand extends ParentCommand {}
