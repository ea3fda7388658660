package org.rostrum.cli.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a function for each command, which hands on to the function of the command below it. */
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    static String of(CommandLine root) {
        ZshCompletion completion = new ZshCompletion();
        String name = root.getCommandName();
        completion.script.append("#compdef ").append(name).append("\n\n");
        List<Command> all = Command.all(root);
        all.forEach(completion::function);
        completion.script.append("_").append(name).append(" \"$@\"\n");
        return completion.script.toString();
    }

    private static String functionName(Command command) {
        return "_" + String.join("_", command.path());
    }

    private void function(Command command) {
        script.append(functionName(command)).append("() {\n");
        List<Command> children = command.children();
        if (!children.isEmpty()) {
            script.append("  local curcontext=\"$curcontext\" state line\n");
        }
        script.append("  _arguments -s -S").append(children.isEmpty() ? "" : " -C");
        command.options().forEach(option -> script.append(" \\\n    ").append(option(option)));
        if (children.isEmpty()) {
            command.parameters().forEach(parameter -> script.append(" \\\n    ").append(parameter(parameter)));
            script.append("\n");
        } else {
            script.append(" \\\n    '1:command:->command' '*::parameter:->below'\n");
            below(children);
        }
        script.append("}\n\n");
    }

    private void below(List<Command> children) {
        script.append("  case $state in\n    command)\n      local -a commands=(\n");
        children.forEach(child -> script.append("        ")
                .append(quoted(child.name() + ":" + child.summary().replace(":", "\\:")))
                .append('\n'));
        script.append("      )\n      _describe command commands ;;\n    below)\n      case $words[1] in\n");
        children.forEach(child -> script.append("        ")
                .append(child.name())
                .append(") ")
                .append(functionName(child))
                .append(" ;;\n"));
        script.append("      esac ;;\n  esac\n");
    }

    private static String option(OptionSpec option) {
        String all = String.join(" ", option.names());
        String once = option.isMultiValue() ? "*" : "(" + all + ")";
        String purpose = "[" + bracketed(Command.purpose(option)) + "]" + value(option);
        return Arrays.stream(option.names())
                .map(name -> quoted(
                        once + name + (option.arity().max() == 0 ? "" : name.startsWith("--") ? "=" : "+") + purpose))
                .collect(Collectors.joining(" \\\n    "));
    }

    private static String parameter(PositionalParamSpec parameter) {
        String position = parameter.isMultiValue() || parameter.arity().max() > 1
                ? "*"
                : (parameter.arity().min() == 0 ? ":" : "");
        return quoted(position + ":" + bracketed(parameter.paramLabel()) + ":" + action(parameter));
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        return (option.arity().min() == 0 ? "::" : ":") + bracketed(option.paramLabel()) + ":" + action(option);
    }

    private static String action(ArgSpec arg) {
        List<String> candidates = Command.candidates(arg);
        if (!candidates.isEmpty()) {
            return "(" + candidates.stream().map(ZshCompletion::bracketed).collect(Collectors.joining(" ")) + ")";
        }
        return Command.takesFile(arg) ? "_files" : " ";
    }

    private static String bracketed(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
