package org.rostrum.reconcile;

import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.NameKey;
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
    private final LongSet names = new LongSet();

    /** Looks at one row; a row without a name says nothing about who shares an address. */
    public void see(Entry entry) {
        String email = Spelling.address(entry.values().get(Field.EMAIL));
        String nameKey = NameKey.of(entry.values());
        if (!email.isEmpty()) {
            seeAddress(email, nameKey);
        }
        if (!nameKey.isEmpty()) {
            names.add(Hash.ofDelegationAndName(entry.affiliation().key(), nameKey));
        }
    }

    private void seeAddress(String email, String nameKey) {
        long address = Hash.ofAddress(email);
        if (nameKey.isEmpty()) {
            addressesWithoutName.add(address);
            return;
        }
        boolean newTogether = addressesWithName.add(Hash.ofAddressAndName(email, nameKey));
        boolean newAddress = addresses.add(address);
        if (newTogether && !newAddress) {
            shared.add(address);
        }
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
        String nameKey = NameKey.of(participant.values());
        return addressesWithName.contains(Hash.ofAddressAndName(email, nameKey)) || addressesWithoutName.contains(Hash.ofAddress(email));
    }

    /** Whether some row of the participant's delegation has the participant's name. */
    boolean hasNameOf(Participant participant) {
        return names.contains(Hash.ofDelegationAndName(participant.delegation().affiliation().key(), NameKey.of(participant.values())));
    }
}
