package org.rostrum.cli.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's page for {@code man}, in the macros of man(7). */
final class ManPage {
    private final StringBuilder roff = new StringBuilder();
    private final Command command;

    private ManPage(Command command) {
        this.command = command;
    }

    static String of(Command command, String version) {
        ManPage page = new ManPage(command);
        page.roff
                .append(".TH ")
                .append(quoted(command.fileName().toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" ")
                .append(quoted(command.path().get(0) + " " + version))
                .append(" \"\"\n");
        page.section("Name")
                .text(command.fileName())
                .raw(" \\- ")
                .text(command.summary())
                .raw("\n");
        page.section("Synopsis");
        for (String line : command.synopsis().split("\n")) {
            page.raw(".B ").text(line).raw("\n.br\n");
        }
        page.paragraphs("Description", command.description());
        page.parameters(command.parameters());
        page.options("Options", command.options(false));
        page.options("Options of every command", command.options(true));
        page.commands(command.children());
        page.exitCodes(command.exitCodes());
        page.literal(command.footerHeading(), command.footer());
        page.seeAlso();
        return page.roff.toString();
    }

    private ManPage section(String heading) {
        roff.append(".SH ").append(quoted(heading.toUpperCase(Locale.ROOT))).append('\n');
        return this;
    }

    private ManPage raw(String macro) {
        roff.append(macro);
        return this;
    }

    private ManPage text(String text) {
        roff.append(escape(text));
        return this;
    }

    private void paragraphs(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            section(heading);
            lines.forEach(line -> raw(line.isBlank() ? ".PP" : "").text(line).raw("\n"));
        }
    }

    private void parameters(List<PositionalParamSpec> parameters) {
        if (!parameters.isEmpty()) {
            section("Parameters");
            parameters.forEach(parameter -> item(Command.shape(parameter), Command.purpose(parameter)));
        }
    }

    private void options(String heading, List<OptionSpec> options) {
        if (!options.isEmpty()) {
            section(heading);
            options.forEach(option -> item(Command.names(option), Command.purpose(option)));
        }
    }

    private void commands(List<Command> children) {
        if (!children.isEmpty()) {
            section("Commands");
            children.forEach(child -> item(child.fileName() + "(1)", child.summary()));
        }
    }

    private void exitCodes(Map<String, String> codes) {
        if (!codes.isEmpty()) {
            section("Exit status");
            codes.forEach((code, meaning) -> item(code.strip(), String.join(" ", Command.plain(meaning))));
        }
    }

    private void item(String term, String text) {
        raw(".TP\n.B ").text(term).raw("\n").text(text).raw("\n");
    }

    private void literal(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            section(heading).raw(".nf\n");
            lines.forEach(line -> text(line).raw("\n"));
            raw(".fi\n");
        }
    }

    private void seeAlso() {
        if (command.path().size() > 1) {
            String parents = command.path().size() > 2
                    ? String.join("-", command.path().subList(0, command.path().size() - 1)) + "(1), "
                    : "";
            section("See also").text(parents + command.path().get(0) + "(1)").raw("\n");
        }
    }

    private static String quoted(String text) {
        return "\"" + escape(text).replace("\"", "\\(dq") + "\"";
    }

    /** The text as it is, at the start of a line too. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
        return escaped.lines()
                .map(line -> ascii(line.startsWith(".") ? "\\&" + line : line))
                .collect(Collectors.joining("\n"));
    }

    /** Other characters by their numbers, since troff reads Latin-1. */
    private static String ascii(String line) {
        return line.codePoints()
                .mapToObj(c -> c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c))
                .collect(Collectors.joining());
    }
}
