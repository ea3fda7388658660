package org.rostrum.cli;

import java.util.concurrent.Callable;
import org.rostrum.text.ShellWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: the options of the program, and through them the world around it. */
abstract class Command implements Callable<Integer> {
    static final int DONE = 0;
    static final int FINDINGS = 1;

    @Spec
    CommandSpec spec;

    Root root() {
        return (Root) spec.root().userObject();
    }

    Context context() {
        return root().context;
    }

    /** The command as the history tells it: {@code import list.xlsx --sync}. */
    String asTyped() {
        return ShellWords.join(spec.root().commandLine().getParseResult().originalArgs());
    }

    @Override
    public abstract Integer call();
}
