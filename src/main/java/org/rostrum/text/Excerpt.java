package org.rostrum.text;

/** The beginning of a text that is too long to be looked at, kept or shown as a whole. */
public final class Excerpt {
    /** Some lines of a terminal: more of a cell tells nobody anything. */
    private static final int SHOWN = 200;

    private Excerpt() {}

    /** The text as a message shows it: with an ellipsis where it goes on. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : beginning(text, SHOWN) + "…";
    }

    /** No more than so many characters of the text, and no half of a character that takes two. */
    public static String beginning(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(characters - 1));
        return text.substring(0, half ? characters - 1 : characters);
    }
}
