package org.rostrum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.cli.reference.CommandReference;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command: how it is called and its own options; those of every command are only named, for they are explained by {@code rostrum --help}, where commands stand in groups. */
final class HelpText extends Help {
    private final List<OptionSpec> own;

    HelpText(CommandSpec spec, ColorScheme colours) {
        super(spec, colours);
        own = spec.options().stream()
                .filter(option -> !option.hidden() && (!option.inherited() || spec.parent() == null))
                .toList();
    }

    /** The headings under which the program lists its commands, with their first words. */
    static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("To begin", List.of("demo", "event"));
        groups.put("Taking lists in", List.of("inspect", "convert", "import", "imports"));
        groups.put("Looking and counting", List.of("list", "view", "show", "find", "stats", "resolve"));
        groups.put(
                "Checking and correcting",
                List.of(
                        "validate",
                        "rules",
                        "participant",
                        "delegation",
                        "organisation",
                        "agenda",
                        "room",
                        "duplicates"));
        groups.put("What happened", List.of("history", "why", "diff", "undo"));
        groups.put("Giving out", List.of("publish", "export"));
        groups.put("The program", List.of("db", "help", "completion"));
        return groups;
    }

    @Override
    public String synopsis(int headingLength) {
        return CommandReference.synopsis(commandSpec().commandLine()) + "\n";
    }

    @Override
    public String description(Object... params) {
        return super.description(params) + "\n";
    }

    @Override
    public String commandListHeading(Object... params) {
        return commandSpec().parent() == null ? "" : super.commandListHeading(params);
    }

    @Override
    public String parameterList() {
        return parameterList(layout(), parameterLabelRenderer());
    }

    @Override
    public String optionList() {
        String options = optionListExcludingGroups(own, layout(), createDefaultOptionSort(), parameterLabelRenderer());
        if (commandSpec().parent() == null || own.isEmpty() && !subcommands().isEmpty()) {
            return options;
        }
        String others = commandSpec().options().stream()
                .filter(OptionSpec::inherited)
                .map(OptionSpec::longestName)
                .sorted()
                .collect(Collectors.joining(", "));
        return options + "\nAs every command: " + others + "\n  (rostrum --help explains them)\n";
    }

    private Layout layout() {
        return createDefaultLayout(own, commandSpec().positionalParameters(), colorScheme());
    }

    @Override
    public String commandList() {
        if (commandSpec().parent() != null) {
            return super.commandList();
        }
        Map<String, String> entries = entries(super.commandList());
        return groups().entrySet().stream()
                .map(group -> "\n" + group.getKey() + ":\n"
                        + group.getValue().stream()
                                .map(name -> entries.getOrDefault(name, ""))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** The entries of a list of commands, which go on over lines that are indented further. */
    private static Map<String, String> entries(String list) {
        Map<String, String> entries = new LinkedHashMap<>();
        String name = "";
        for (String line : list.lines().toList()) {
            if (!line.startsWith("   ")) {
                name = line.strip().split("\\s+")[0];
            }
            entries.merge(name, line + "\n", String::concat);
        }
        return entries;
    }
}
