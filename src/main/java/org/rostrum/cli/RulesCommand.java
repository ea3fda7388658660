package org.rostrum.cli;

import picocli.CommandLine;

/** The parent of what tells about rules. */
@CommandLine.Command(name = "rules", description = "List the rules, explain or set one, and waive findings.")
final class RulesCommand extends ParentCommand {}
