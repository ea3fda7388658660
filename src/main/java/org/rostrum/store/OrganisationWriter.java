package org.rostrum.store;

/** Writes what people change of the organisations of a delegation. */
public final class OrganisationWriter {
    private final ChangeLog log;
    private final Names names;
    private final OrganisationJoin joins;
    private final long delegation;

    OrganisationWriter(Session session, ChangeLog log, Names names, long delegation) {
        this.log = log;
        this.names = names;
        this.joins = new OrganisationJoin(session, log, names);
        this.delegation = delegation;
    }

    /** Makes an organisation be there also without people; its id. */
    public long add(String name) {
        long id = names.organisation(delegation, name).orElseThrow();
        String[] before = log.read(Logged.ORGANISATIONS, id);
        log.update(Logged.ORGANISATIONS, id, before, new String[] {before[0], "1"});
        return id;
    }

    /** Gives an organisation another name: its people follow, and the old name is a spelling of it. */
    public void rename(String name, String newName) {
        joins.rename(delegation, name, newName);
    }

    /** Gives an organisation an acronym, or takes it away with an empty one; lists that say the acronym are read so when {@code spelling}. */
    public void acronym(String name, String acronym, boolean spelling) {
        if (spelling) {
            joins.join(delegation, acronym, name);
        }
        long id = names.organisation(delegation, name).orElseThrow();
        String[] before = log.read(Logged.ORGANISATIONS, id);
        log.update(Logged.ORGANISATIONS, id, before, new String[] {acronym, before[1]});
    }
}
