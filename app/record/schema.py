# SPDX-License-Identifier: Apache-2.0
"""The tables of the record and the migrations that make them. Projection tables come from the projector.

Each migration and the note that it ran commit together; `user_version` counts them, so that an older program can refuse
a newer file.
"""

from __future__ import annotations

from app.record.outbox_tables import SMALL_ROWS
from app.record.sqlite import Database, Migrations
from app.text import search_text

MIGRATION_SET = "stepwell"
migrations = Migrations(MIGRATION_SET)

_RECORD = (
    """CREATE TABLE meta (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        device TEXT NOT NULL CHECK (device <> ''),
        machine TEXT NOT NULL,
        organisation TEXT NOT NULL DEFAULT '',
        created_ms INTEGER NOT NULL,
        projections TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE learner (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('learner', 'supervisor', 'operator')),
        language TEXT NOT NULL DEFAULT '',
        colour TEXT NOT NULL DEFAULT '',
        pack TEXT NOT NULL DEFAULT '',
        added_ms INTEGER NOT NULL,
        left_ms INTEGER
    ) STRICT""",
    """CREATE TABLE credential (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        pin_hash TEXT NOT NULL,
        fails INTEGER NOT NULL DEFAULT 0 CHECK (fails >= 0),
        locked_until_ms INTEGER NOT NULL DEFAULT 0,
        changed_ms INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE preference (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT""",
    """CREATE TABLE event (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        learner TEXT NOT NULL REFERENCES learner (id),
        device TEXT NOT NULL CHECK (device <> ''),
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        roam_sequence INTEGER NOT NULL CHECK (roam_sequence >= 0),
        at_ms INTEGER NOT NULL,
        offset_ms INTEGER NOT NULL,
        settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
        boot TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        fact TEXT NOT NULL CHECK (json_valid(fact)),
        UNIQUE (device, sequence)
    ) STRICT""",
    "CREATE INDEX event_order ON event (learner, at_ms + offset_ms, device, sequence)",
    "CREATE UNIQUE INDEX event_roam ON event (learner, device, roam_sequence) WHERE roam_sequence > 0",
    "CREATE INDEX event_unsettled ON event (device, sequence) WHERE settled = 0",
    # The one change an event may see: its time, told by a clock that was known to be wrong, is settled once.
    """CREATE TRIGGER event_append_only BEFORE UPDATE ON event
        WHEN NOT (OLD.settled = 0 AND NEW.settled = 1 AND NEW.number = OLD.number AND NEW.id = OLD.id
            AND NEW.learner = OLD.learner AND NEW.device = OLD.device AND NEW.sequence = OLD.sequence
            AND NEW.roam_sequence = OLD.roam_sequence AND NEW.at_ms = OLD.at_ms AND NEW.boot = OLD.boot
            AND NEW.kind = OLD.kind AND NEW.fact = OLD.fact)
        BEGIN SELECT RAISE (ABORT, 'the record is append-only'); END""",
    """CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE (ABORT, 'the record is append-only'); END""",
    """CREATE TABLE draft (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        attempt TEXT NOT NULL,
        item TEXT NOT NULL,
        answer TEXT NOT NULL CHECK (json_valid(answer)),
        PRIMARY KEY (learner, attempt)
    ) STRICT, WITHOUT ROWID""",
)

_DELIVERY = (
    """CREATE TABLE batch (
        id TEXT PRIMARY KEY,
        created_ms INTEGER NOT NULL,
        position INTEGER NOT NULL UNIQUE
    ) STRICT""",
    # `event` is no foreign key: a statement carried over from another device by file has no event here.
    """CREATE TABLE outbox (
        number INTEGER PRIMARY KEY,
        event TEXT NOT NULL UNIQUE CHECK (length(event) = 36),
        statement TEXT,
        bytes INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'batched', 'sent', 'quarantined')),
        batch TEXT REFERENCES batch (id),
        problem TEXT NOT NULL DEFAULT '',
        sent_ms INTEGER,
        CHECK (statement IS NOT NULL OR state = 'waiting'),
        CHECK ((batch IS NOT NULL) = (state = 'batched')),
        CHECK ((sent_ms IS NOT NULL) = (state = 'sent'))
    ) STRICT""",
    "CREATE INDEX outbox_state ON outbox (state, number)",
    "CREATE INDEX outbox_unsealed ON outbox (number) WHERE statement IS NULL",
    "CREATE INDEX outbox_batch ON outbox (batch, number) WHERE batch IS NOT NULL",
    # The bytes of a statement are frozen with it: a second serialisation is a 409 on every LRS.
    """CREATE TRIGGER outbox_frozen BEFORE UPDATE OF statement ON outbox
        WHEN OLD.statement IS NOT NULL AND NEW.statement IS NOT OLD.statement
        BEGIN SELECT RAISE (ABORT, 'a statement is frozen'); END""",
    """CREATE TRIGGER outbox_never_deleted BEFORE DELETE ON outbox WHEN OLD.state <> 'sent'
        BEGIN SELECT RAISE (ABORT, 'an unsent statement is kept'); END""",
    """CREATE TABLE delivery (
        queue TEXT PRIMARY KEY,
        fails INTEGER NOT NULL DEFAULT 0 CHECK (fails >= 0),
        next_try_ms INTEGER NOT NULL DEFAULT 0,
        paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
        last_contact_ms INTEGER,
        last_problem TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE lrs (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        endpoint TEXT NOT NULL CHECK (endpoint LIKE '%/'),
        key TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE note (
        name TEXT PRIMARY KEY,
        json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT""",
)


@migrations()
def m001_record(db: Database) -> None:
    """Make the record, the people of the device, and the outbox."""
    for statement in (*_RECORD, *_DELIVERY):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")


_PEOPLE = (
    "ALTER TABLE meta ADD COLUMN site TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE learner ADD COLUMN site TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE learner ADD COLUMN merged_into TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE learner ADD COLUMN search TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX learner_merged ON learner (merged_into) WHERE merged_into <> ''",
    # The role at another site than a person's own; at their own it is `learner.role`.
    """CREATE TABLE membership (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        site TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('learner', 'supervisor', 'operator')),
        PRIMARY KEY (learner, site)
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE credential ADD COLUMN kind TEXT NOT NULL DEFAULT 'pin' CHECK (kind IN ('pin', 'picture'))",
    "ALTER TABLE credential ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1))",
    """CREATE TABLE badge (
        digest TEXT PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        issued_ms INTEGER NOT NULL,
        revoked_ms INTEGER
    ) STRICT""",
    "CREATE INDEX badge_learner ON badge (learner)",
    # A learner's own key, wrapped by what only they know; nothing else in the file opens what is sealed with it.
    """CREATE TABLE learner_key (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        by_pin BLOB,
        by_recovery BLOB,
        created_ms INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE sealed (
        id TEXT PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('reflection', 'note')),
        at_ms INTEGER NOT NULL,
        box BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX sealed_learner ON sealed (learner, at_ms)",
    """CREATE TABLE audit (
        number INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'command_line', 'program')),
        action TEXT NOT NULL CHECK (action <> ''),
        learner TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
    ) STRICT""",
    "CREATE INDEX audit_learner ON audit (learner, number)",
    """CREATE TRIGGER audit_append_only BEFORE UPDATE ON audit
        BEGIN SELECT RAISE (ABORT, 'the audit is append-only'); END""",
    # Retention takes the oldest entries away, and the rest stays without a gap.
    """CREATE TRIGGER audit_from_the_oldest BEFORE DELETE ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE number < OLD.number)
        BEGIN SELECT RAISE (ABORT, 'the audit is kept from the newest on'); END""",
    """CREATE TABLE tombstone (
        learner TEXT PRIMARY KEY,
        erased_ms INTEGER NOT NULL
    ) STRICT""",
    # Only what belongs to somebody who was erased may go.
    "DROP TRIGGER event_never_deleted",
    """CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
        WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE learner = OLD.learner)
        BEGIN SELECT RAISE (ABORT, 'the record is append-only'); END""",
    "DROP TRIGGER outbox_never_deleted",
    """CREATE TRIGGER outbox_never_deleted BEFORE DELETE ON outbox
        WHEN OLD.state <> 'sent' AND NOT EXISTS (
            SELECT 1 FROM event JOIN tombstone ON tombstone.learner = event.learner WHERE event.id = OLD.event)
            AND NOT EXISTS (SELECT 1 FROM tombstone WHERE json_valid (OLD.statement)
                AND learner = json_extract (OLD.statement, '$.actor.account.name'))
        BEGIN SELECT RAISE (ABORT, 'an unsent statement is kept'); END""",
)


@migrations()
def m002_people(db: Database) -> None:
    """Make what accounts, rights and privacy need."""
    for statement in _PEOPLE:
        db.execute(statement)
    people = db.execute("SELECT id, name FROM learner").fetchall()
    found_by = [(search_text(name), learner) for learner, name in people]
    db.conn.executemany("UPDATE learner SET search = ? WHERE id = ?", found_by)
    db.execute("PRAGMA user_version = 2")


_ROAMING = (
    "ALTER TABLE delivery ADD COLUMN problem_since_ms INTEGER NOT NULL DEFAULT 0",
    # Whose statements of which device were stored by the LRS since a manifest said so last; `oldest_ms`: their oldest
    # timestamp. No foreign key: statements that were carried here by file may be of people of another device.
    """CREATE TABLE handover (
        learner TEXT NOT NULL,
        device TEXT NOT NULL,
        oldest_ms INTEGER NOT NULL,
        PRIMARY KEY (learner, device)
    ) STRICT, WITHOUT ROWID""",
    # Manifests that this device sent; `stored_ms` NULL: it may be on the LRS or not.
    """CREATE TABLE handed (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        learner TEXT NOT NULL,
        device TEXT NOT NULL,
        made_ms INTEGER NOT NULL,
        stored_ms INTEGER
    ) STRICT""",
    # The newest manifest seen of each device for each person known here. `missing`: something it names is not here;
    # `tries` of fetching it; `gone`: what was looked for in the whole history and was not there.
    """CREATE TABLE manifest (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        device TEXT NOT NULL,
        last INTEGER NOT NULL CHECK (last > 0),
        absent TEXT NOT NULL,
        oldest_ms INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
        tries INTEGER NOT NULL DEFAULT 0,
        gone TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (learner, device)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX handed_learner ON handed (learner)",
    "CREATE INDEX manifest_missing ON manifest (learner) WHERE missing = 1",
    # `whole`: the history made elsewhere was fetched to its end once; `reached_ms`: how far back it was fetched;
    # `news_ms`: up to which time of the server they were asked about by themselves.
    """CREATE TABLE history (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
        reached_ms INTEGER,
        news_ms INTEGER
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX event_note ON event (json_extract(fact, '$.note')) WHERE kind IN ('NoteSealed', 'NoteTaken')",
    # People of whom events were recorded that are not folded yet.
    """CREATE TABLE unfolded (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
)


@migrations()
def m003_roaming(db: Database) -> None:
    """Make what tells how far a learner's state has followed them."""
    for statement in _ROAMING:
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


_SURVEYS = (
    # What was counted of a pulse survey in a period (from the day `first` on, over on the day `ended`), five answers
    # at a time. No column says who or when: see docs/adr/0019. `sealed`: its statement was made.
    """CREATE TABLE survey_period (
        device TEXT NOT NULL,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        ended TEXT NOT NULL,
        sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
        PRIMARY KEY (device, pack, survey, first)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE survey_count (
        device TEXT NOT NULL,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        rating TEXT NOT NULL,
        step INTEGER NOT NULL CHECK (step >= 0),
        answers INTEGER NOT NULL CHECK (answers > 0),
        PRIMARY KEY (device, pack, survey, first, rating, step)
    ) STRICT, WITHOUT ROWID""",
    # Counts that were made, until their period is over, so that none is made twice.
    """CREATE TABLE survey_fold (
        id TEXT PRIMARY KEY,
        ended TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Who is not asked again in the period that begins on the day `first`, whatever they did with it.
    """CREATE TABLE survey_away (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        PRIMARY KEY (learner, pack, survey)
    ) STRICT, WITHOUT ROWID""",
)


@migrations()
def m004_surveys(db: Database) -> None:
    """Make what pulse surveys are counted in."""
    for statement in _SURVEYS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 4")


@migrations()
def m005_small_rows(db: Database) -> None:
    """Part the texts of the outbox from what changes on their way."""
    for statement in SMALL_ROWS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 5")


@migrations()
def m006_reports(db: Database) -> None:
    """Find what was reported among everything that happened."""
    db.execute(
        "CREATE INDEX event_report ON event (kind) WHERE kind IN ('ProblemReported', 'ReportWorded', 'ReportSettled')"
    )
    db.execute("PRAGMA user_version = 6")


_OWN = (
    # What a sealed text is, `NoteKind` says: there are more kinds than the two of the first version.
    """CREATE TABLE sealed_now (
        id TEXT PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind <> ''),
        at_ms INTEGER NOT NULL,
        box BLOB NOT NULL
    ) STRICT""",
    """INSERT INTO sealed_now (id, learner, kind, at_ms, box)
        SELECT id, learner, kind, at_ms, box FROM sealed ORDER BY rowid""",
    "DROP TABLE sealed",
    "ALTER TABLE sealed_now RENAME TO sealed",
    "CREATE INDEX sealed_learner ON sealed (learner, at_ms)",
    """CREATE TABLE shared (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        note TEXT NOT NULL,
        sort TEXT NOT NULL,
        reader TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        box BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX shared_reader ON shared (reader)",
    """CREATE TABLE piece (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        of TEXT NOT NULL,
        place INTEGER NOT NULL,
        sort TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        reader TEXT NOT NULL DEFAULT '',
        approved INTEGER NOT NULL DEFAULT 0,
        box BLOB NOT NULL,
        key_mine BLOB NOT NULL,
        key_theirs BLOB
    ) STRICT""",
    "CREATE INDEX piece_of ON piece (of, place)",
    """CREATE TABLE house (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        title TEXT NOT NULL,
        about TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        minutes INTEGER NOT NULL DEFAULT 0,
        media TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        file TEXT NOT NULL DEFAULT '',
        modules TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(modules)),
        site TEXT NOT NULL DEFAULT '',
        added_ms INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE nudge (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        shown_ms INTEGER NOT NULL DEFAULT 0,
        times INTEGER NOT NULL DEFAULT 0,
        snoozed_until_ms INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (learner, kind)
    ) STRICT""",
)


@migrations()
def m007_own(db: Database) -> None:
    """Make what is shared with one person, pieces of evidence, the organisation's own documents, and nudges."""
    for statement in _OWN:
        db.execute(statement)
    db.execute("PRAGMA user_version = 7")


_TEAM = (
    # A page about what learning is to help with: `sheet` is JSON (`app.needs`), `review_day` in UTC days since 1970.
    """CREATE TABLE need (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        site TEXT NOT NULL DEFAULT '',
        sheet TEXT NOT NULL CHECK (json_valid(sheet)),
        made_by TEXT NOT NULL,
        made_ms INTEGER NOT NULL,
        review_day INTEGER NOT NULL DEFAULT 0,
        closed_ms INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    # Key figures of a site from a file of the organisation: `week` is the Monday, in UTC days since 1970.
    """CREATE TABLE key_figure (
        site TEXT NOT NULL,
        week INTEGER NOT NULL,
        measure TEXT NOT NULL CHECK (measure <> ''),
        value REAL NOT NULL,
        brought_ms INTEGER NOT NULL,
        PRIMARY KEY (site, measure, week)
    ) STRICT, WITHOUT ROWID""",
    # Searches that found nothing. `person` is a digest with a key of this device: it serves counting people, no more.
    """CREATE TABLE missed_search (
        words TEXT NOT NULL CHECK (words <> ''),
        person TEXT NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (words, person)
    ) STRICT, WITHOUT ROWID""",
    # What a curator has put together and not published: `choices` is JSON (`app.curating`).
    """CREATE TABLE curation (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        choices TEXT NOT NULL CHECK (json_valid(choices)),
        changed_by TEXT NOT NULL,
        changed_ms INTEGER NOT NULL,
        published_ms INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
)


@migrations()
def m008_team(db: Database) -> None:
    """Make what a team needs beside the record: needs, key figures, searches that found nothing, what is curated."""
    for statement in _TEAM:
        db.execute(statement)
    db.execute("PRAGMA user_version = 8")


SCHEMA_VERSION = 8
"""The number of the newest migration above; `user_version` of a file that this program wrote last."""
