package org.rostrum.cli.reference;

import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell (3.0 and newer): commands, options and the values that are known, each with what it is for. */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandLine root) {
        FishCompletion completion = new FishCompletion(root.getCommandName());
        List<Command> all = Command.all(root);
        completion.words(all);
        completion.script.append("complete -c ").append(completion.program).append(" -f\n");
        all.forEach(completion::command);
        return completion.script.toString();
    }

    /** A function that succeeds where the words typed so far, without options and their values, are those of a command, or start with them. */
    private void words(List<Command> all) {
        TreeSet<String> withValue = new TreeSet<>();
        for (Command command : all) {
            command.options().stream()
                    .filter(option -> option.arity().min() > 0)
                    .forEach(option -> withValue.addAll(List.of(option.names())));
        }
        script.append("""
                # Whether the words so far are these (exactly), or these and parameters (within).
                function __%1$s_words
                    set -l words
                    set -l value 0
                    for word in (commandline -opc)[2..-1]
                        if test $value = 1
                            set value 0
                        else if contains -- $word %2$s
                            set value 1
                        else if not string match -q -- '-*' $word
                            set words $words $word
                        end
                    end
                    switch $argv[1]
                        case exactly
                            test "$words" = "$argv[2..-1]"
                        case within
                            test "$words" = "$argv[2..-1]"; or string match -q -- "$argv[2..-1] *" "$words"
                    end
                end
                """.formatted(program, withValue.isEmpty() ? "''" : String.join(" ", withValue)));
    }

    private void command(Command command) {
        String below = command.wordsBelowRoot();
        List<Command> children = command.children();
        String here = children.isEmpty() && !below.isEmpty() ? "within " + below : ("exactly " + below).strip();
        children.forEach(child -> line(here, "-a " + quoted(child.name()), child.summary()));
        for (OptionSpec option : command.options()) {
            StringBuilder names = new StringBuilder();
            for (String name : option.names()) {
                names.append(name.startsWith("--") ? " -l " : name.length() == 2 ? " -s " : " -o ")
                        .append(name.replaceFirst("^--?", ""));
            }
            line(here, names.substring(1) + (option.arity().min() > 0 ? value(option) : ""), Command.purpose(option));
        }
        command.parameters().stream()
                .filter(parameter -> Command.takesFile(parameter))
                .findFirst()
                .ifPresent(file -> line(here, "-F", ""));
        command.parameters()
                .forEach(parameter -> Command.candidates(parameter)
                        .forEach(candidate -> line(here, "-a " + quoted(candidate), Command.purpose(parameter))));
    }

    private static String value(ArgSpec option) {
        List<String> candidates = Command.candidates(option);
        if (!candidates.isEmpty()) {
            return " -x -a " + quoted(String.join(" ", candidates));
        }
        return Command.takesFile(option) ? " -r -F" : " -x";
    }

    private void line(String here, String what, String purpose) {
        script.append("complete -c ")
                .append(program)
                .append(" -n '__")
                .append(program)
                .append("_words ")
                .append(here)
                .append("' ")
                .append(what);
        if (!purpose.isEmpty()) {
            script.append(" -d ").append(quoted(purpose));
        }
        script.append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
