package org.rostrum.store;

/** The database cannot be opened, read or written: what is the matter with the file, and what to do about it, a sentence each. The program ends with 5. */
public final class StoreException extends RuntimeException {
    private final String hint;

    StoreException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    StoreException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do, or empty. */
    public String hint() {
        return hint;
    }

    /** The exit code of the command line contract. */
    public int exitCode() {
        return 5;
    }
}
