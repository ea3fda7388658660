package org.rostrum.reconcile;

import java.util.List;
import java.util.Map;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Participant;

/** What is stored about an event, as far as matching asks. Answers hold participants of any status. */
public interface Known {
    /** Whether nobody at all is stored, so that nothing needs to be asked. */
    boolean nobody();

    /** The highest id of any participant so far, 0 when there is none; whoever is stored later gets a higher one. */
    long highestId();

    /** The participant with this id; an empty list when there is none. */
    List<Participant> byId(long id);

    /** The fields of a participant (code, or {@code delegation}) that a person has changed by hand since the last list that set them. */
    Map<String, HandEdit> handEdits(long id);

    /** Those with this e-mail address (lower case), in the order of their ids; then those who had it before a registration was merged into them, as they were. */
    List<Participant> byEmail(String email);

    /** The one into whom a participant was merged, as stored now; the participant itself when it was not. */
    default Participant survivor(Participant participant) {
        return participant;
    }

    /** Those of a delegation with this folded full name ({@link org.rostrum.event.NameKey}), in the order of their ids. */
    List<Participant> byName(Affiliation affiliation, String nameKey);
}
