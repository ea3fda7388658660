package org.rostrum.cli;

import java.io.PrintWriter;
import org.rostrum.cli.reference.CommandReference;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete rostrum's commands. */
@CommandLine.Command(
        name = "completion",
        description = "Print the completion script for a shell.",
        footer = {
            "",
            "Examples:",
            "  source <(rostrum completion bash)",
            "  rostrum completion fish > ~/.config/fish/completions/rostrum.fish"
        })
final class CompletionCommand extends Command {
    /** The shells that are served. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    Shell shell;

    @Override
    public Integer call() {
        PrintWriter out = context().console().printer();
        CommandLine all = Main.commandLine(context());
        out.print(
                switch (shell) {
                    case BASH -> CommandReference.bash(all);
                    case ZSH -> CommandReference.zsh(all);
                    case FISH -> CommandReference.fish(all);
                });
        out.flush();
        return DONE;
    }
}
