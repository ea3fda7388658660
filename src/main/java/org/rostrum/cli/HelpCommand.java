package org.rostrum.cli;

import java.util.List;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Shows the help of a command. */
@CommandLine.Command(
        name = "help",
        description = "Show the help of a command.",
        footer = {"", "Example:", "  rostrum help list participants"})
final class HelpCommand extends Command {
    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command's words.")
    String[] words = {};

    @Override
    public Integer call() {
        CommandLine line = spec.root().commandLine();
        for (String word : words) {
            CommandLine child = line.getSubcommands().get(word);
            if (child == null) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "there is no command “rostrum " + String.join(" ", words) + "”",
                        Nearest.hint(word, List.copyOf(line.getSubcommands().keySet())));
            }
            line = child;
        }
        line.usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return DONE;
    }
}
