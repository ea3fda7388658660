package org.rostrum.cli.reference;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as users see it, without what is hidden.
 *
 * @param path the words that call it: {@code rostrum event add}
 */
record Command(List<String> path, CommandSpec spec) {
    /** The command, those below it, and so on, each before its own. */
    static List<Command> all(CommandLine root) {
        List<Command> all = new ArrayList<>();
        collect(new Command(List.of(root.getCommandName()), root.getCommandSpec()), all);
        return all;
    }

    private static void collect(Command command, List<Command> all) {
        all.add(command);
        command.children().forEach(child -> collect(child, all));
    }

    /** The commands below this one, in their order; an alias is not a command. */
    List<Command> children() {
        List<Command> children = new ArrayList<>();
        for (CommandSpec child : spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .collect(Collectors.toCollection(LinkedHashSet::new))) {
            if (!child.usageMessage().hidden()) {
                List<String> words = new ArrayList<>(path);
                words.add(child.name());
                children.add(new Command(List.copyOf(words), child));
            }
        }
        return children;
    }

    String name() {
        return path.get(path.size() - 1);
    }

    String words() {
        return String.join(" ", path);
    }

    /** The words without the program's name. */
    String wordsBelowRoot() {
        return String.join(" ", path.subList(1, path.size()));
    }

    String fileName() {
        return String.join("-", path);
    }

    /** The first sentence or so of what it does. */
    String summary() {
        List<String> header = plain(spec.usageMessage().header());
        List<String> lines = header.isEmpty() ? plain(spec.usageMessage().description()) : header;
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** The lines of what it does, after the summary too when that was a header. */
    List<String> description() {
        return plain(spec.usageMessage().description());
    }

    /** How it is called, in one line. */
    String synopsis() {
        List<String> custom = plain(spec.usageMessage().customSynopsis());
        if (!custom.isEmpty()) {
            return String.join("\n", custom);
        }
        StringBuilder synopsis = new StringBuilder(words());
        options(false).stream()
                .filter(OptionSpec::required)
                .forEach(option ->
                        synopsis.append(' ').append(option.longestName()).append(label(option)));
        if (options(false).stream().anyMatch(option -> !option.required())) {
            synopsis.append(" [OPTIONS]");
        }
        parameters().forEach(parameter -> synopsis.append(' ').append(shape(parameter)));
        if (!children().isEmpty()) {
            synopsis.append(" COMMAND");
        }
        return synopsis.toString();
    }

    /** The parameters, in their order. */
    List<PositionalParamSpec> parameters() {
        return spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
    }

    /** The options in the order of the help text; those of its own, or those taken over from the commands above. */
    List<OptionSpec> options(boolean inherited) {
        List<OptionSpec> options = new ArrayList<>(spec.options().stream()
                .filter(option -> !option.hidden() && option.inherited() == inherited)
                .toList());
        if (spec.usageMessage().sortOptions()) {
            options.sort(Comparator.comparing(
                    option -> option.longestName().replaceFirst("^-+", "").toLowerCase(Locale.ROOT)));
        }
        return options;
    }

    /** All options, of its own first. */
    List<OptionSpec> options() {
        List<OptionSpec> all = new ArrayList<>(options(false));
        all.addAll(options(true));
        return all;
    }

    /** What its exit codes mean, in their order. */
    Map<String, String> exitCodes() {
        return spec.usageMessage().exitCodeList();
    }

    /** The heading over the last lines of the help text, without a colon. */
    String footerHeading() {
        List<String> heading = plain(spec.usageMessage().footerHeading());
        heading.addAll(plain(spec.usageMessage().footer()));
        return heading.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(Command::isHeading)
                .map(line -> line.replaceFirst(":$", ""))
                .orElse("Notes");
    }

    /** The last lines of the help text, without their heading: examples. */
    List<String> footer() {
        List<String> lines = plain(spec.usageMessage().footer()).stream()
                .dropWhile(String::isBlank)
                .toList();
        return lines.isEmpty() || !isHeading(lines.get(0)) ? lines : lines.subList(1, lines.size());
    }

    private static boolean isHeading(String line) {
        return line.matches("\\S.*:");
    }

    /** What an option is called: {@code -h, --help}, with its value: {@code --db=FILE}. */
    static String names(OptionSpec option) {
        List<String> names = new ArrayList<>(Arrays.asList(option.names()));
        names.sort(Comparator.comparingInt(String::length));
        return String.join(", ", names) + label(option);
    }

    private static String label(OptionSpec option) {
        return option.arity().max() == 0
                ? ""
                : option.arity().min() == 0 ? "[=" + option.paramLabel() + "]" : "=" + option.paramLabel();
    }

    /** How a parameter is written: {@code FILE...}, {@code [DIR]}. */
    static String shape(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 || parameter.isMultiValue() ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    /** What an option or parameter is for, in one line. */
    static String purpose(ArgSpec arg) {
        return String.join(" ", plain(arg.description())).strip();
    }

    /** The values that it can have, as far as they are known. */
    static List<String> candidates(ArgSpec arg) {
        List<String> candidates = new ArrayList<>();
        if (arg.completionCandidates() != null) {
            arg.completionCandidates().forEach(candidates::add);
        } else if (arg.type().isEnum()) {
            for (Object constant : arg.type().getEnumConstants()) {
                candidates.add(constant.toString());
            }
        }
        return candidates;
    }

    /** Whether its value is the name of a file or folder. */
    static boolean takesFile(ArgSpec arg) {
        return File.class.isAssignableFrom(arg.type())
                || Path.class.isAssignableFrom(arg.type())
                || Arrays.asList(arg.auxiliaryTypes()).contains(Path.class)
                || arg.paramLabel().matches("<?(FILE|DIR|FOLDER|PLAN|FILE\\.\\w+)>?");
    }

    /** Lines without colours, and with the line breaks of the help text. */
    static List<String> plain(String... lines) {
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            String text = Ansi.OFF.string(line).replace("%n", "\n").replace("%%", "%");
            plain.addAll(text.isEmpty() ? List.of("") : text.lines().toList());
        }
        return plain;
    }
}
