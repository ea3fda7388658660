package org.rostrum.store;

/**
 * A value of a list that was kept out since somebody had changed it by hand, where the change was taken back: what is stored is neither what was typed nor what the list says.
 *
 * @param field as users name it
 * @param stored the value now, empty where there is none
 * @param listed what the list says
 * @param list the number of the import
 */
public record KeptOut(long participant, String name, String field, String stored, String listed, long list) {}
