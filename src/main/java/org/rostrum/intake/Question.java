package org.rostrum.intake;

/**
 * What only the user can decide, with the option that decides it.
 *
 * @param text what is open
 * @param option the option, or several with "or" between, as the command line takes it
 */
public record Question(String text, String option) {
    /** One line: {@code …, give --value Sex:M=male,F=female}. */
    @Override
    public String toString() {
        return text + ", give " + option;
    }
}
