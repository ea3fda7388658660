package org.rostrum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rostrum.store.StoreException;
import org.rostrum.table.ClosedPipe;
import org.rostrum.text.Nearest;
import org.rostrum.text.Terminal;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where trouble becomes a line, a hint and an exit code. */
final class Trouble implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int USAGE = 2;
    private static final int DATABASE = 5;
    private static final int OUTPUT = 6;
    private static final int BUG = 70;
    /** In columns: a message may quote a cell or an argument of any length. */
    private static final int LONGEST = 1_000;

    private final Context context;

    Trouble(Context context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed) {
        if (trouble instanceof ParameterException wrong) {
            return handleParseException(wrong, parsed.originalArgs().toArray(new String[0]));
        }
        if (trouble instanceof UserError mendable) {
            return tell(mendable);
        }
        if (trouble instanceof StoreException database) {
            return tell(database.getMessage(), database.hint(), DATABASE);
        }
        if (trouble instanceof UncheckedIOException output) {
            return ClosedPipe.caused(output) ? Command.DONE : lost(output.getCause());
        }
        return bug(trouble, ((Root) line.getCommandSpec().root().userObject()).verbose);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        String help = line.getCommandSpec().qualifiedName() + " --help";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(line, unmatched, help);
        }
        if (line.getParent() == null && wrong.getMessage().contains("required subcommand")) {
            return tell(
                    "no command is given", "rostrum --help lists the commands; rostrum demo shows the main job", USAGE);
        }
        String message = wrong.getMessage().lines().findFirst().orElse("cannot understand the command");
        return tell(
                lowerFirst(message.replace("Invalid value for option '", "'")
                        .replaceFirst("^Invalid value for positional parameter at index \\S+ \\((\\S+?)\\)", "$1")),
                help,
                USAGE);
    }

    private int unmatched(CommandLine line, UnmatchedArgumentException unmatched, String help) {
        String word = unmatched.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        List<String> near = Nearest.to(
                word, option ? options(line) : List.copyOf(line.getSubcommands().keySet()));
        String what = option
                ? "there is no option " + word
                : command
                        ? "there is no command “" + line.getCommandSpec().qualifiedName() + " " + word + "”"
                        : "“" + word + "” is too much";
        return tell(what, near.isEmpty() ? help : "did you mean " + String.join(" or ", near) + "?", USAGE);
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toList();
    }

    /** Tells that the program is wrong, with the trace for whoever asked for more. */
    int bug(Throwable trouble, boolean verbose) {
        int code = tell(
                "this is a bug of rostrum, not of yours: " + trouble.getClass().getSimpleName()
                        + (trouble.getMessage() == null ? "" : ": " + trouble.getMessage()),
                "nothing was changed; please report it with the trace that --verbose shows",
                BUG);
        if (verbose) {
            trouble.printStackTrace(context.console().err());
        }
        return code;
    }

    /** Tells what the user can mend; returns the exit code for it. */
    int tell(UserError mendable) {
        return tell(mendable.getMessage(), mendable.hint(), mendable.kind().exitCode());
    }

    /** Tells that the machine's memory, or Java's share of it, does not suffice. */
    int tell(OutOfMemoryError tooMuch) {
        return tell("not enough memory; nothing was changed", "give Java more, as in ROSTRUM_OPTS=-Xmx2g", BUG);
    }

    /** The exit code of a command that ran, or that of lost output when standard output did not take all. */
    int orLost(int code) {
        if (code > Command.FINDINGS) {
            return code;
        }
        return context.console().out().lost().map(this::lost).orElse(code);
    }

    private int lost(IOException why) {
        return tell("cannot write the output: " + why.getMessage(), "", OUTPUT);
    }

    private int tell(String message, String hint, int code) {
        context.console().err().println("rostrum: " + Terminal.cut(Terminal.safe(message), LONGEST));
        if (!hint.isEmpty()) {
            context.console().err().println("  " + Terminal.cut(Terminal.safe(hint), LONGEST));
        }
        return code;
    }

    private static String lowerFirst(String text) {
        return text.length() < 2 || Character.isUpperCase(text.charAt(1))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
