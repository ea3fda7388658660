package org.rostrum.job;

import org.rostrum.agenda.AgendaRelease;

/**
 * Which version of the agenda is stored now.
 *
 * @param last the version that was given out last
 * @param changed whether anything on the agenda is other since
 */
public record AgendaVersion(AgendaRelease last, boolean changed) {
    /** {@code version 2 (revised)}; when something is other since, {@code after version 2 (revised)}. */
    public String words() {
        return (changed ? "after " : "") + last.called();
    }
}
