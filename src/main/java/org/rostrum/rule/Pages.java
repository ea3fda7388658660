package org.rostrum.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages about the rules, Markdown resources beside them. */
final class Pages {
    private Pages() {}

    /** The page of the rule with this name. */
    static String of(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the rule " + name + " has no page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
