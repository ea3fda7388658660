package org.rostrum.cli;

import picocli.CommandLine.ParameterException;

/** A command that only has commands below it: used alone, it says which. */
abstract class ParentCommand extends Command {
    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                spec.qualifiedName() + " needs one of: "
                        + String.join(
                                ", ", Commands.children(spec.qualifiedName(" ").substring("rostrum ".length()))));
    }
}
