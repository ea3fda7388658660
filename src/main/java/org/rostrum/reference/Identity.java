package org.rostrum.reference;

/**
 * A State or an international organisation of the reference data.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or the organisation's own short id in lower case ({@code unodc})
 * @param name what it is listed as in English on the date asked for: the country's name, or the acronym or name that the organisation goes by
 */
public record Identity(Kind kind, String code, String name) {
    /** What sort of body it is. */
    public enum Kind {
        COUNTRY,
        ORGANISATION
    }
}
