package org.rostrum.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command of the arguments in this process and ends it with the command's exit code. */
    public static void main(String[] args) {
        String training = System.getProperty("rostrum.train");
        System.exit(training == null ? run(Context.ofProcess(), args) : Training.run(Path.of(training)));
    }

    /** Runs one command in a given world and returns its exit code. */
    public static int run(Context context, String... args) {
        Trouble trouble = new Trouble(context);
        int code;
        try {
            code = trouble.orLost(commandLine(context, args).execute(args));
        } catch (OutOfMemoryError e) {
            code = trouble.tell(e);
        } catch (StackOverflowError | LinkageError e) {
            code = trouble.bug(e, List.of(args).contains("--verbose"));
        }
        context.console().err().flush();
        return code;
    }

    /** The command line with the model of the command that the arguments name, and with all of them where they are needed: for help and for spelling hints. */
    public static CommandLine commandLine(Context context, String... args) {
        CommandLine line = Commands.tree(new Root(context), args);
        Trouble trouble = new Trouble(context);
        Words.register(line);
        return line.setExecutionExceptionHandler(trouble)
                .setParameterExceptionHandler(trouble)
                .setHelpFactory(HelpText::new)
                .setOut(context.console().printer())
                .setErr(context.console().err())
                .setUsageHelpWidth(context.console().usageWidth())
                .setExpandAtFiles(false);
    }

    /** The command line with the models of all commands, for what is generated from them. */
    public static CommandLine wholeCommandLine() {
        return commandLine(Context.ofProcess());
    }
}
