package org.rostrum.cli.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.cli.Main;
import picocli.AutoComplete;
import picocli.CommandLine;

/** All that is made of the command line's model beside the help text: manual pages, completion for three shells, and the page of the reference. */
public final class CommandReference {
    private CommandReference() {}

    /**
     * Writes the files of a distribution; the build calls it.
     *
     * @param args the folder, and the version of the program
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file :
                files(Main.wholeCommandLine(), args[1]).entrySet()) {
            Path path = Path.of(args[0], file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The contents of the files of a distribution by their place in it, where manuals and shells look for them. */
    public static Map<String, String> files(CommandLine root, String version) {
        String name = root.getCommandName();
        Map<String, String> files = new TreeMap<>();
        for (Command command : Command.all(root)) {
            files.put("share/man/man1/" + command.fileName() + ".1", ManPage.of(command, version));
        }
        files.put("share/bash-completion/completions/" + name, bash(root));
        files.put("share/zsh/site-functions/_" + name, zsh(root));
        files.put("share/fish/vendor_completions.d/" + name + ".fish", fish(root));
        return files;
    }

    /** How a command is called, in one line: {@code rostrum import [OPTIONS] FILE...}. */
    public static String synopsis(CommandLine command) {
        return new Command(List.of(command.getCommandSpec().qualifiedName().split(" ")), command.getCommandSpec())
                .synopsis();
    }

    /** The completion script for bash. */
    public static String bash(CommandLine root) {
        return AutoComplete.bash(root.getCommandName(), root);
    }

    /** The completion script for zsh. */
    public static String zsh(CommandLine root) {
        return ZshCompletion.of(root);
    }

    /** The completion script for fish. */
    public static String fish(CommandLine root) {
        return FishCompletion.of(root);
    }

    /** The page {@code docs/reference/commands.md}: every command with its parameters and options. */
    public static String markdown(CommandLine root) {
        return MarkdownReference.of(root);
    }
}
