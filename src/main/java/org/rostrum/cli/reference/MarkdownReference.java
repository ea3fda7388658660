package org.rostrum.cli.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands on one page of the reference. */
final class MarkdownReference {
    private static final Pattern MARK = Pattern.compile("[\\\\`*\\[\\]<>|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private final StringBuilder page = new StringBuilder();

    private MarkdownReference() {}

    static String of(CommandLine root) {
        MarkdownReference reference = new MarkdownReference();
        List<Command> all = Command.all(root);
        reference
                .line("# Commands")
                .line("")
                .line("Made from the program itself: do not edit.")
                .line("");
        for (Command command : all) {
            if (!command.summary().isEmpty()) {
                reference.line("- [`" + command.words() + "`](#"
                        + command.words().toLowerCase(Locale.ROOT).replace(' ', '-') + "): "
                        + escape(command.summary()));
            }
        }
        all.forEach(reference::command);
        return reference.page.toString();
    }

    private void command(Command command) {
        line("").line("## " + command.words()).line("");
        line("```text").line(command.synopsis()).line("```");
        if (!command.description().isEmpty()) {
            line("");
            command.description().forEach(text -> line(escape(text)));
        }
        List<PositionalParamSpec> parameters = command.parameters();
        if (!parameters.isEmpty()) {
            line("").line("| parameter | |").line("| --- | --- |");
            parameters.forEach(parameter -> row(Command.shape(parameter), Command.purpose(parameter)));
        }
        List<OptionSpec> options = command.options(false);
        if (!options.isEmpty()) {
            line("").line("| option | |").line("| --- | --- |");
            options.forEach(option -> row(Command.names(option), Command.purpose(option)));
        }
        if (!command.exitCodes().isEmpty()) {
            line("").line("| exit code | |").line("| --- | --- |");
            command.exitCodes().forEach((code, meaning) -> row(code.strip(), String.join(" ", Command.plain(meaning))));
        }
        footer(command);
    }

    private void footer(Command command) {
        if (!command.footer().isEmpty()) {
            line("").line(command.footerHeading() + ":").line("").line("```text");
            command.footer().forEach(this::line);
            line("```");
        }
    }

    private void row(String term, String text) {
        line("| `" + term.replace("|", "\\|") + "` | " + escape(text) + " |");
    }

    private MarkdownReference line(String text) {
        page.append(text.stripTrailing()).append('\n');
        return this;
    }

    private static String escape(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }
}
