package org.rostrum.reconcile;

import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;

/**
 * A first look over a list, before its rows are planned: which addresses and names it has, and under which address it has two people. With it the order of
 * the rows does not decide who is who. It keeps three hashes for each row.
 */
public final class Listed {
    private final LongSet addresses = new LongSet();
    private final LongSet addressesWithoutName = new LongSet();
    private final LongSet addressesWithName = new LongSet();
    private final LongSet shared = new LongSet();
    private final LongSet namesWithAddress = new LongSet();
    private final LongSet namesWithoutAddress = new LongSet();
    private final LongSet namesakes = new LongSet();

    /** Looks at one row; a row without a name says nothing about who shares an address. */
    public void see(Entry entry) {
        String email = Spelling.address(entry.values().get(Field.EMAIL));
        String nameKey = entry.values().nameKey();
        if (nameKey.isEmpty()) {
            addressesWithoutName.add(Hash.ofAddress(email));
            return;
        }
        boolean newTogether = !email.isEmpty() && addressesWithName.add(Hash.ofAddressAndName(email, nameKey));
        if (newTogether && !addresses.add(Hash.ofAddress(email))) {
            shared.add(Hash.ofAddress(email));
        }
        seeName(nameOf(entry, nameKey), email.isEmpty(), newTogether);
    }

    private void seeName(long name, boolean withoutAddress, boolean underNewAddress) {
        if (withoutAddress) {
            namesWithoutAddress.add(name);
        } else if (!namesWithAddress.add(name) && underNewAddress) {
            namesakes.add(name);
        }
    }

    private static long nameOf(Entry entry, String nameKey) {
        return Hash.ofDelegationAndName(entry.affiliation().key(), nameKey);
    }

    /** Whether two different names stand under this address. */
    boolean shared(String email) {
        return shared.contains(Hash.ofAddress(email));
    }

    /** Whether some row is the participant's own by address: it has the address, and the name or none. */
    boolean hasAddressOf(Participant participant) {
        String email = participant.email();
        if (email.isEmpty()) {
            return false;
        }
        String nameKey = participant.values().nameKey();
        return addressesWithName.contains(Hash.ofAddressAndName(email, nameKey))
                || addressesWithoutName.contains(Hash.ofAddress(email));
    }

    /** Whether some row of the participant's delegation has the participant's name. */
    boolean hasNameOf(Participant participant) {
        long name = Hash.ofDelegationAndName(
                participant.delegation().affiliation().key(),
                participant.values().nameKey());
        return namesWithAddress.contains(name) || namesWithoutAddress.contains(name);
    }

    /** Whether the row's name stands under several addresses in its delegation. */
    boolean hasNamesakesOf(Entry entry) {
        return namesakes.contains(nameOf(entry, entry.values().nameKey()));
    }
}
