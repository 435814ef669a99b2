# SPDX-License-Identifier: Apache-2.0
"""What parts the texts of the outbox from what changes on their way; see `app.record.enclosing`."""

from __future__ import annotations

SMALL_ROWS = (
    "ALTER TABLE outbox RENAME TO outbox_before",
    # `bytes`: length of the text, 0: not sealed yet. Otherwise as `app.record.schema` made it first.
    """CREATE TABLE outbox (
        number INTEGER PRIMARY KEY,
        event TEXT NOT NULL UNIQUE CHECK (length(event) = 36),
        bytes INTEGER NOT NULL CHECK (bytes >= 0),
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'batched', 'sent', 'quarantined')),
        batch TEXT REFERENCES batch (id),
        problem TEXT NOT NULL DEFAULT '',
        sent_ms INTEGER,
        CHECK (bytes > 0 OR state = 'waiting'),
        CHECK ((batch IS NOT NULL) = (state = 'batched')),
        CHECK ((sent_ms IS NOT NULL) = (state = 'sent'))
    ) STRICT""",
    # Written once, see `app.record.enclosing`. Goes with its place in the outbox, and only with it.
    """CREATE TABLE statement (
        number INTEGER PRIMARY KEY REFERENCES outbox (number) ON DELETE CASCADE,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT""",
    """INSERT INTO outbox (number, event, bytes, state, batch, problem, sent_ms)
        SELECT number, event, coalesce(length(CAST(statement AS BLOB)), 0), state, batch, problem, sent_ms
        FROM outbox_before ORDER BY number""",
    """INSERT INTO statement (number, text)
        SELECT number, statement FROM outbox_before WHERE statement IS NOT NULL ORDER BY number""",
    "DROP TABLE outbox_before",
    "CREATE INDEX outbox_state ON outbox (state, number)",
    "CREATE INDEX outbox_unsealed ON outbox (number) WHERE bytes = 0",
    "CREATE INDEX outbox_batch ON outbox (batch, number) WHERE batch IS NOT NULL",
    """CREATE TRIGGER outbox_frozen BEFORE UPDATE OF number, event, bytes ON outbox
        WHEN NEW.number <> OLD.number OR NEW.event <> OLD.event OR (OLD.bytes > 0 AND NEW.bytes <> OLD.bytes)
        BEGIN SELECT RAISE (ABORT, 'a statement is frozen'); END""",
    """CREATE TRIGGER outbox_never_deleted BEFORE DELETE ON outbox
        WHEN OLD.state <> 'sent' AND NOT EXISTS (
            SELECT 1 FROM event JOIN tombstone ON tombstone.learner = event.learner WHERE event.id = OLD.event)
            AND NOT EXISTS (SELECT 1 FROM statement JOIN tombstone
                ON json_valid (text) AND learner = json_extract (text, '$.actor.account.name')
                WHERE statement.number = OLD.number)
        BEGIN SELECT RAISE (ABORT, 'an unsent statement is kept'); END""",
    """CREATE TRIGGER statement_frozen BEFORE UPDATE ON statement
        BEGIN SELECT RAISE (ABORT, 'a statement is frozen'); END""",
    """CREATE TRIGGER statement_never_deleted BEFORE DELETE ON statement
        WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.number = OLD.number)
        BEGIN SELECT RAISE (ABORT, 'a statement goes with its place in the outbox'); END""",
)
