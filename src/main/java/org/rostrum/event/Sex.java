package org.rostrum.event;

/** The sex that a list states for a participant, never one that was inferred from a name. */
public enum Sex {
    F("F"),
    M("M"),
    X("X"),
    NOT_STATED("");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@code F}, {@code M}, {@code X} or empty. */
    public String code() {
        return code;
    }

    /**
     * The sex that a code of ours stands for.
     *
     * @throws IllegalArgumentException for any other text than the four codes
     */
    public static Sex of(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return sex;
            }
        }
        throw new IllegalArgumentException("no such sex: " + code);
    }
}
