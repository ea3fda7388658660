package org.rostrum.text;

/** Trouble that the user can mend: what happened, and what to do about it, a sentence each. */
public final class UserError extends RuntimeException {
    private final Kind kind;
    private final String hint;

    /** What kind of trouble it is, and so with which code the program ends. */
    public enum Kind {
        /** Something must be decided first; nothing was changed (exit 1). */
        DECISION(1),
        /** The command line names something that does not exist (exit 2). */
        USAGE(2),
        /** A file cannot be read or is refused (exit 3). */
        INPUT(3),
        /** A plan does not fit what is stored, or the file it was made of (exit 4). */
        OUTDATED(4),
        /** Output cannot be written (exit 6). */
        OUTPUT(6);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of the command line contract. */
        public int exitCode() {
            return exitCode;
        }
    }

    /**
     * @param message what happened and where, without a full stop at the end
     * @param hint what to do, or empty when there is nothing to add
     */
    public UserError(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** What to do, or empty. */
    public String hint() {
        return hint;
    }
}
