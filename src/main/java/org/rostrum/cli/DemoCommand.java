package org.rostrum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.job.Demonstration;
import org.rostrum.text.ShellWords;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Walks through the main job on the event that the program carries. */
@CommandLine.Command(
        name = "demo",
        description = "Walk through the main job on a small event, with real output.",
        footer = {
            "",
            "Makes the folder with the lists of an invented event and runs the commands that",
            "a person would type.",
            "",
            "Example:",
            "  rostrum demo practice"
        })
final class DemoCommand extends Command {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "rostrum-demo",
            description = "A new folder (default: ${DEFAULT-VALUE}).")
    String folder;

    @Override
    public Integer call() {
        Path home = context().resolve(folder);
        Demonstration.unpack(home, folder);
        PrintWriter out = context().console().printer();
        for (Demonstration.Step step : Demonstration.steps()) {
            if (!step.say().isEmpty()) {
                out.println(step.say());
            }
            if (!step.command().isEmpty()) {
                out.println("$ " + step.command());
                out.flush();
                run(home, step);
                out.println();
            }
            out.flush();
        }
        Demonstration.ending(folder)
                .lines()
                .forEach(line -> Wrap.print(out, line, 4, context().console().width()));
        out.flush();
        return DONE;
    }

    private void run(Path home, Demonstration.Step step) {
        List<String> words = ShellWords.of(step.command());
        Map<String, String> environment = new HashMap<>(context().environment());
        environment.keySet().removeAll(List.of("ROSTRUM_DB", "ROSTRUM_EVENT"));
        Console console = context().console();
        Context inside = new Context(
                Console.of(console.in(), console.out(), console.out(), console.columns()),
                home,
                environment,
                context().clock(),
                context().user());
        int code = Main.run(inside, words.subList(1, words.size()).toArray(new String[0]));
        if (code != step.exitCode()) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    "the step ended with " + code + " instead of " + step.exitCode(),
                    "the demo stops here; what it made is in " + folder);
        }
    }
}
