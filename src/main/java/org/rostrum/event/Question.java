package org.rostrum.event;

/**
 * What only the user can decide, with the option that decides it.
 *
 * @param text what is open, with where it stands
 * @param option the option, or several with {@code or} between, as the command line takes it
 */
public record Question(String text, String option) {
    /** One line: {@code …, give --value Sex:M=male,F=female}. */
    @Override
    public String toString() {
        return text + ", give " + option;
    }
}
