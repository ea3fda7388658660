-- The first version of the schema. Scripts are never changed after a release.
-- Days are ISO dates and end in _on, moments are UTC and end in _at, times of day are in the event's zone.
-- Columns marked "derived" are made anew from the others and are not in the change log.

CREATE TABLE event (
  id        INTEGER PRIMARY KEY,
  code      TEXT    NOT NULL UNIQUE, -- upper case
  title     TEXT    NOT NULL,
  place     TEXT    NOT NULL,
  country   TEXT    NOT NULL,
  zone      TEXT    NOT NULL,
  starts_on TEXT    NOT NULL,
  ends_on   TEXT    NOT NULL,
  organiser TEXT    NOT NULL,
  house     TEXT    NOT NULL,
  chosen    INTEGER NOT NULL DEFAULT 0 -- 1 for the one that commands mean when none is named
) STRICT;

-- Who is represented at an event. A delegation is there once a list names it, and is shown while somebody is in it or when it was added by hand.
-- That it is there is in no write, what somebody changes of it is.
CREATE TABLE delegation (
  id           INTEGER PRIMARY KEY,
  event_id     INTEGER NOT NULL REFERENCES event (id),
  key          TEXT    NOT NULL, -- the same for two spellings of one State or organisation
  category     TEXT    NOT NULL,
  country      TEXT    NOT NULL, -- ISO 3166-1 alpha-2 or ''
  organisation TEXT    NOT NULL, -- identity in the reference data or ''
  name         TEXT    NOT NULL, -- on the event's date, as sent, or as somebody wants it
  named        INTEGER NOT NULL DEFAULT 0, -- 1 where somebody wants the name so; it goes before the one that the house has
  added        INTEGER NOT NULL DEFAULT 0, -- 1 where it was added by hand
  sort_key     BLOB    NOT NULL, -- derived
  UNIQUE (event_id, key)
) STRICT;

-- Keys under which lists may still name a delegation that was changed by hand.
CREATE TABLE delegation_alias (
  id            INTEGER PRIMARY KEY,
  event_id      INTEGER NOT NULL REFERENCES event (id),
  key           TEXT    NOT NULL,
  delegation_id INTEGER NOT NULL REFERENCES delegation (id),
  UNIQUE (event_id, key)
) STRICT;

-- Where somebody has put a delegation in the protocol order; all of them, one after the other, upon the order of the house.
CREATE TABLE delegation_place (
  id            INTEGER PRIMARY KEY,
  event_id      INTEGER NOT NULL REFERENCES event (id),
  delegation_id INTEGER NOT NULL REFERENCES delegation (id),
  place         TEXT    NOT NULL, -- first, last, before, after
  beside_id     INTEGER REFERENCES delegation (id) -- NULL with first and last
) STRICT;
CREATE INDEX delegation_place_event ON delegation_place (event_id);

-- The body a person works for: one name in nine delegations is nine organisations. As of a delegation, only what somebody changes of it is in a write.
CREATE TABLE organisation (
  id            INTEGER PRIMARY KEY,
  delegation_id INTEGER NOT NULL REFERENCES delegation (id),
  name          TEXT    NOT NULL, -- as sent
  acronym       TEXT    NOT NULL DEFAULT '',
  added         INTEGER NOT NULL DEFAULT 0, -- 1 where it was added by hand: shown also with nobody in it
  sort_key      BLOB    NOT NULL, -- derived
  UNIQUE (delegation_id, name)
) STRICT;

-- A spelling that a person has joined with an organisation of the same delegation: whoever is sent under it is counted there.
CREATE TABLE organisation_alias (
  id              INTEGER PRIMARY KEY,
  delegation_id   INTEGER NOT NULL REFERENCES delegation (id),
  name            TEXT    NOT NULL, -- as sent
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  UNIQUE (delegation_id, name)
) STRICT;

-- Every write: one number for history, imports and undo.
CREATE TABLE "transaction" (
  id        INTEGER PRIMARY KEY,
  actor     TEXT    NOT NULL,
  command   TEXT    NOT NULL,
  made_at   TEXT    NOT NULL,
  undoes    INTEGER REFERENCES "transaction" (id),
  undone_by INTEGER REFERENCES "transaction" (id) -- NULL while it stands
) STRICT;

-- What a write changed: a value, or a whole record as JSON (field ''; old or new is NULL when it was made or removed).
CREATE TABLE change (
  id             INTEGER PRIMARY KEY,
  transaction_id INTEGER NOT NULL REFERENCES "transaction" (id),
  entity         TEXT    NOT NULL, -- the table
  entity_id      INTEGER NOT NULL,
  field          TEXT    NOT NULL, -- the column, or ''
  old            TEXT,
  new            TEXT
) STRICT;
CREATE INDEX change_transaction ON change (transaction_id);
CREATE INDEX change_entity ON change (entity, entity_id);

-- An import has the number of its transaction.
CREATE TABLE import (
  id       INTEGER PRIMARY KEY REFERENCES "transaction" (id),
  event_id INTEGER NOT NULL REFERENCES event (id),
  kind     TEXT    NOT NULL, -- participants, agenda
  options  TEXT    NOT NULL, -- those that bear on the outcome
  counts   TEXT    NOT NULL  -- JSON: rows by state
) STRICT;

CREATE TABLE import_file (
  id        INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  name      TEXT    NOT NULL,
  sha256    TEXT    NOT NULL
) STRICT;
CREATE INDEX import_file_import ON import_file (import_id);

-- A sheet and how it was read. Arrays are JSON and have an element for each column.
CREATE TABLE import_sheet (
  id         INTEGER PRIMARY KEY,
  import_id  INTEGER NOT NULL REFERENCES import (id),
  file       TEXT    NOT NULL,
  sheet      TEXT    NOT NULL, -- '' in a text file
  left_out   TEXT    NOT NULL, -- why nothing of it was taken in, or ''
  format     TEXT    NOT NULL,
  encoding   TEXT    NOT NULL, -- '' in a workbook, like delimiter and quote
  delimiter  TEXT    NOT NULL,
  quote      TEXT    NOT NULL,
  header_row INTEGER,          -- as the office program numbers it; NULL without a heading
  language   TEXT    NOT NULL, -- of the headings, in English, or ''
  headings   TEXT    NOT NULL, -- as sent; [] without a heading
  meanings   TEXT    NOT NULL, -- what each column was taken for
  evidence   TEXT    NOT NULL, -- why
  counts     TEXT    NOT NULL, -- JSON: rows by state
  notes      TEXT    NOT NULL, -- JSON array of sentences
  mapping    TEXT    NOT NULL  -- JSON array of texts: what the user decided about its columns, for later lists with these headings while the import stands
) STRICT;
CREATE INDEX import_sheet_import ON import_sheet (import_id);

-- A row as sent and what became of it, in the order of the list; kept for ever, also when the import is undone.
CREATE TABLE import_row (
  id             INTEGER PRIMARY KEY,
  sheet_id       INTEGER NOT NULL REFERENCES import_sheet (id),
  row            INTEGER NOT NULL, -- as the office program numbers it
  state          TEXT    NOT NULL, -- of the plan; above, heading: rows above the table, and its heading
  participant_id INTEGER,          -- no foreign key: the row outlives the participant
  item_id        INTEGER,
  reason         TEXT    NOT NULL,
  trouble        TEXT    NOT NULL, -- what in its cells could not be taken in, in words, or ''
  represented    TEXT    NOT NULL, -- of a row in trouble: who is represented where its own cell does not say, or ''
  category       TEXT    NOT NULL, -- the same of its kind of delegation, where it does not follow from who that is
  cells          TEXT    NOT NULL  -- JSON array of texts
) STRICT;
CREATE INDEX import_row_sheet ON import_row (sheet_id);
CREATE INDEX import_row_trouble ON import_row (sheet_id) WHERE trouble <> '';
CREATE INDEX import_row_participant ON import_row (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX import_row_item ON import_row (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE participant (
  id                 INTEGER PRIMARY KEY,
  event_id           INTEGER NOT NULL REFERENCES event (id),
  delegation_id      INTEGER NOT NULL REFERENCES delegation (id),
  organisation_id    INTEGER REFERENCES organisation (id),
  honorific          TEXT    NOT NULL DEFAULT '',
  given_name         TEXT    NOT NULL DEFAULT '',
  family_name        TEXT    NOT NULL DEFAULT '',
  sex                TEXT    NOT NULL DEFAULT '', -- F, M, X or ''
  position           TEXT    NOT NULL DEFAULT '',
  organisation_kind  TEXT    NOT NULL DEFAULT '',
  role               TEXT    NOT NULL DEFAULT '', -- '' until a list says it; shown as delegate
  status             TEXT    NOT NULL DEFAULT '',
  email              TEXT    NOT NULL DEFAULT '',
  phone              TEXT    NOT NULL DEFAULT '',
  arrival_on         TEXT    NOT NULL DEFAULT '',
  departure_on       TEXT    NOT NULL DEFAULT '',
  remarks            TEXT    NOT NULL DEFAULT '',
  name_from_capitals INTEGER NOT NULL DEFAULT 0,
  sex_source         TEXT    NOT NULL DEFAULT '',
  import_row_id      INTEGER REFERENCES import_row (id), -- derived: the last list that named the person gives place and source
  name_key           TEXT    NOT NULL DEFAULT '',        -- derived: what two spellings of a name share
  sort_key           BLOB    NOT NULL DEFAULT x''        -- derived: order by family name, given name
) STRICT;
CREATE INDEX participant_email ON participant (event_id, email) WHERE email <> '';
CREATE INDEX participant_name ON participant (delegation_id, name_key);
CREATE INDEX participant_organisation ON participant (organisation_id) WHERE organisation_id IS NOT NULL;

-- That somebody comes in the place of another one.
CREATE TABLE replacement (
  id          INTEGER PRIMARY KEY,
  replaced_id INTEGER NOT NULL UNIQUE REFERENCES participant (id),
  by_id       INTEGER NOT NULL REFERENCES participant (id)
) STRICT;
CREATE INDEX replacement_by ON replacement (by_id);

-- What a list said of a value that was changed by hand and stays; the next list that says the same asks nothing.
CREATE TABLE listed_value (
  id             INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES participant (id),
  field          TEXT    NOT NULL, -- as users name it
  value          TEXT    NOT NULL,
  import_id      INTEGER NOT NULL REFERENCES "transaction" (id), -- the last import that said so
  UNIQUE (participant_id, field)
) STRICT;

CREATE TABLE agenda_item (
  id            INTEGER PRIMARY KEY,
  event_id      INTEGER NOT NULL REFERENCES event (id),
  number        TEXT    NOT NULL DEFAULT '',
  kind          TEXT    NOT NULL DEFAULT '',
  title         TEXT    NOT NULL DEFAULT '',
  room          TEXT    NOT NULL DEFAULT '',
  day_on        TEXT    NOT NULL DEFAULT '',
  starts        TEXT    NOT NULL DEFAULT '', -- HH:MM in the event's zone, like ends
  ends_on       TEXT    NOT NULL DEFAULT '',
  ends          TEXT    NOT NULL DEFAULT '',
  parent_id     INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED, -- the item that it is part of
  track         TEXT    NOT NULL DEFAULT '',
  access        TEXT    NOT NULL DEFAULT '', -- '' where nothing is said, open, closed
  languages     TEXT    NOT NULL DEFAULT '', -- of interpretation: ISO 639-1 codes, comma and space between
  annotation    TEXT    NOT NULL DEFAULT '',
  questions     TEXT    NOT NULL DEFAULT '', -- guiding questions, a line for each
  documents     TEXT    NOT NULL DEFAULT '', -- references, a line for each
  expected      INTEGER,                     -- people
  uid           TEXT    NOT NULL DEFAULT '', -- as a calendar or schedule that was taken in calls it
  import_row_id INTEGER REFERENCES import_row (id) -- derived
) STRICT;
CREATE INDEX agenda_item_event ON agenda_item (event_id);
CREATE INDEX agenda_item_parent ON agenda_item (parent_id) WHERE parent_id IS NOT NULL;

-- What is known of a room beside its name; items name rooms as text.
CREATE TABLE room (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  name     TEXT    NOT NULL,
  capacity INTEGER, -- people
  UNIQUE (event_id, name)
) STRICT;

CREATE TABLE agenda_role (
  id             INTEGER PRIMARY KEY,
  item_id        INTEGER NOT NULL REFERENCES agenda_item (id),
  place          INTEGER NOT NULL,
  kind           TEXT    NOT NULL,
  name           TEXT    NOT NULL, -- as sent
  delegation     TEXT    NOT NULL DEFAULT '', -- as written beside the name
  title          TEXT    NOT NULL DEFAULT '', -- of the presentation
  confirmed      INTEGER NOT NULL DEFAULT 1,
  participant_id INTEGER REFERENCES participant (id)
) STRICT;
CREATE INDEX agenda_role_item ON agenda_role (item_id);
CREATE INDEX agenda_role_participant ON agenda_role (participant_id) WHERE participant_id IS NOT NULL;

-- A version of the agenda that was given out: as it was then, people as they were called. Who gave it out, and when, says its write.
CREATE TABLE agenda_release (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  number   INTEGER NOT NULL, -- 1, 2 … of the event; one that was taken back comes to nobody else
  state    TEXT    NOT NULL, -- draft, revised, final
  comment  TEXT    NOT NULL,
  snapshot TEXT    NOT NULL, -- JSON array of items
  UNIQUE (event_id, number)
) STRICT;

-- What somebody has decided about two registrations. No foreign keys: a decision outlives an import that is undone and comes again.
CREATE TABLE match_decision (
  id             INTEGER PRIMARY KEY,
  kind           TEXT    NOT NULL, -- different; merged: the other was merged into the participant; person: one person at two events
  participant_id INTEGER NOT NULL,
  other_id       INTEGER NOT NULL,
  because        TEXT    NOT NULL,
  taken          TEXT    NOT NULL, -- of merged, JSON array of columns, each with the value before and the one taken over
  roles          TEXT    NOT NULL, -- of merged, JSON array: the agenda roles that went along
  UNIQUE (participant_id, other_id)
) STRICT;
CREATE INDEX match_decision_other ON match_decision (other_id);

-- A list of participants that somebody saved under a name.
CREATE TABLE view (
  id           INTEGER PRIMARY KEY,
  name         TEXT    NOT NULL UNIQUE,
  columns      TEXT    NOT NULL, -- JSON array of names, in the order wanted
  conditions   TEXT    NOT NULL, -- JSON array: as given with --where
  sort         TEXT    NOT NULL, -- JSON array: as given with --sort
  every_status INTEGER NOT NULL  -- 1 when those who are off the lists are shown too
) STRICT;

-- What an event wants of a rule; none where the rule is as it comes.
CREATE TABLE rule_setting (
  id         INTEGER PRIMARY KEY,
  event_id   INTEGER NOT NULL REFERENCES event (id),
  rule       TEXT    NOT NULL,
  severity   TEXT    NOT NULL, -- error, warning, info, off, default
  parameters TEXT    NOT NULL, -- JSON object: numbers by name
  UNIQUE (event_id, rule)
) STRICT;

-- That one finding may stay. No foreign key to what it is about: a waiver outlives an import that is undone and comes again.
CREATE TABLE waiver (
  id        INTEGER PRIMARY KEY,
  event_id  INTEGER NOT NULL REFERENCES event (id),
  finding   TEXT    NOT NULL, -- its key
  rule      TEXT    NOT NULL,
  entity    TEXT    NOT NULL, -- participant, delegation, item, event
  entity_id INTEGER NOT NULL,
  because   TEXT    NOT NULL,
  until_on  TEXT    NOT NULL, -- the last day, '' for good
  UNIQUE (event_id, rule, finding)
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The public face for other tools: these columns stay.
CREATE VIEW v_participants AS
SELECT e.code AS event, p.id AS id, p.honorific AS honorific, p.given_name AS given_name, p.family_name AS family_name, p.sex AS sex, p.position AS position,
       coalesce(o.name, '') AS organisation, p.organisation_kind AS organisation_kind, d.name AS delegation, d.category AS category, d.country AS country,
       CASE WHEN d.country = '' THEN '' ELSE d.name END AS country_name, CASE WHEN p.role = '' THEN 'delegate' ELSE p.role END AS role, p.status AS status,
       p.email AS email, p.phone AS phone, p.arrival_on AS arrival, p.departure_on AS departure,
       coalesce(s.file || CASE WHEN s.sheet = '' THEN '' ELSE '!' || s.sheet END || ':' || r.row, '') AS source
FROM participant p
JOIN event e ON e.id = p.event_id
JOIN delegation d ON d.id = p.delegation_id
LEFT JOIN organisation o ON o.id = p.organisation_id
LEFT JOIN import_row r ON r.id = p.import_row_id
LEFT JOIN import_sheet s ON s.id = r.sheet_id;

CREATE VIEW v_delegations AS
SELECT e.code AS event, d.id AS id, d.category AS category, d.country AS country, d.name AS delegation, count(p.id) AS participants,
       count(*) FILTER (WHERE p.sex = 'F') AS women, count(*) FILTER (WHERE p.sex = 'M') AS men,
       count(*) FILTER (WHERE p.sex NOT IN ('F', 'M')) AS not_stated
FROM delegation d
JOIN event e ON e.id = d.event_id
LEFT JOIN participant p ON p.delegation_id = d.id AND p.status NOT IN ('withdrawn', 'rejected', 'replaced')
WHERE d.added = 1 OR p.id IS NOT NULL
GROUP BY d.id;

CREATE VIEW v_agenda AS
SELECT e.code AS event, i.id AS id, i.day_on AS day, i.starts AS starts, i.ends AS ends, i.kind AS kind, i.number AS item, i.title AS title, i.room AS room,
       coalesce(s.file || CASE WHEN s.sheet = '' THEN '' ELSE '!' || s.sheet END || ':' || r.row, '') AS source,
       i.ends_on AS ends_on, coalesce(o.number, '') AS parent, i.track AS track, i.access AS access, i.languages AS languages, i.documents AS documents
FROM agenda_item i
JOIN event e ON e.id = i.event_id
LEFT JOIN agenda_item o ON o.id = i.parent_id
LEFT JOIN import_row r ON r.id = i.import_row_id
LEFT JOIN import_sheet s ON s.id = r.sheet_id;

CREATE VIEW v_roles AS
SELECT e.code AS event, i.id AS item_id, i.number AS item, i.title AS title, a.kind AS role, a.name AS name, a.participant_id AS participant_id,
       a.delegation AS delegation, a.title AS presentation, a.confirmed AS confirmed
FROM agenda_role a
JOIN agenda_item i ON i.id = a.item_id
JOIN event e ON e.id = i.event_id;
