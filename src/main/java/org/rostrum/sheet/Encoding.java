package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How the bytes of a text file are read.
 *
 * @param skip the bytes of the mark at the beginning
 * @param name as users know it
 * @param proof why, in words
 * @param notes what else the user should know
 */
record Encoding(Charset charset, int skip, String name, String proof, List<String> notes) {
    Encoding {
        name = CharsetName.said(name);
        notes = List.copyOf(notes);
    }
}
