package org.rostrum.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows the help of a command. */
@CommandLine.Command(name = "help", description = "Show the help of a command.")
final class HelpCommand extends Command {
    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command's words.")
    String[] words = {};

    @Override
    public Integer call() {
        CommandLine line = spec.root().commandLine();
        for (String word : words) {
            CommandLine child = line.getSubcommands().get(word);
            if (child == null) {
                throw new ParameterException(line, "there is no command '" + String.join(" ", words) + "'");
            }
            line = child;
        }
        line.usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return DONE;
    }
}
