package org.rostrum.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form of a State before its name, in some languages behind it: {@code Republic of Niger}, {@code República de Armenia}, {@code Republik Armenia}. Only forms that parts of a State do
 * not have: a State of Georgia and a Federation of Bosnia and Herzegovina are not countries.
 */
final class FormsOfState {
    private static final Set<String> BEFORE = Set.of(
            ("republic kingdom principality sultanate commonwealth bailiwick territory collectivity republique royaume principaute bailliage collectivite sultanat republica reino "
                            + "principado sultanato repubblica regno principato republik konigreich furstentum republika kraljevina knezevina krolestwo republiek koninkrijk "
                            + "prinsdom republiken konungariket furstendomet republikken kongeriket kongeriget республика королевство княжество република кралство "
                            + "краљевина республіка рэспубліка королівство جمهورية مملكة")
                    .split(" "));

    private static final Set<String> BETWEEN = Set.of(
            "of", "the", "de", "du", "des", "del", "la", "las", "los", "le", "les", "di", "do", "da", "dos", "das",
            "della", "degli", "der");

    private static final List<String> BEHIND = List.of("共和国", "王国", " 공화국", " cumhuriyeti", " respublikasi");

    private FormsOfState() {}

    /** What stands beside the form, in all readings; empty when the key has none. */
    static List<String> namesIn(String key) {
        for (String form : BEHIND) {
            if (key.length() > form.length() + 1 && key.endsWith(form)) {
                return List.of(key.substring(0, key.length() - form.length()));
            }
        }
        int end = key.indexOf(' ');
        return end > 0 && BEFORE.contains(key.substring(0, end)) ? behind(key.substring(end + 1)) : List.of();
    }

    private static List<String> behind(String form) {
        String rest = form;
        List<String> names = new ArrayList<>(List.of(rest));
        for (int space = rest.indexOf(' ');
                space > 0 && BETWEEN.contains(rest.substring(0, space));
                space = rest.indexOf(' ')) {
            rest = rest.substring(space + 1);
            names.add(rest);
        }
        for (String elided : List.of("dell", "d", "l")) {
            if (rest.startsWith(elided) && rest.length() > elided.length() + 3) {
                names.add(rest.substring(elided.length()));
            }
        }
        return names;
    }
}
