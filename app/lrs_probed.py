# SPDX-License-Identifier: Apache-2.0
"""What was found out about the LRS when it was last asked (`sync.probe`), and when: kept for whoever looks after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

PROBED = "lrs_probed"


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What an LRS can do. None: it could not be found out.

    `problem` is what stands in the way of sending (the code of a `sync.lrs.Problem`, empty: nothing), `words` the
    server's. `reads` and `writes` say what the key may. `versions` are those that the server names (empty: it names
    none), `speaks` the one that it was spoken to in. `resend` is the status that answered the same statement sent
    again: 200 or 204 is usual, ADL says 409. `about`, `state` and `agent_profile` are resources that it has; only
    statements are needed. `since` is what it goes by: "timestamp" or "stored". `by_verb`, `by_activity` and
    `related_agents` say whether such a query finds a statement that is there; only the last is needed, for pulling.
    `largest_body` is the longest that it took, in bytes, of those that were tried, up to `TRIED_BODY`. `offset_ms` is
    added to the device's clock to give the server's. `reads_others` says whether the key reads what other keys wrote;
    None also where nobody else has written anything. `at_ms` is when it was asked, by the device's clock.
    """

    reachable: bool
    problem: str = ""
    words: str = ""
    speaks: str = ""
    versions: tuple[str, ...] = ()
    reads: bool = False
    writes: bool = False
    resend: int = 0
    about: bool = False
    state: bool = False
    agent_profile: bool = False
    since: str | None = None
    by_verb: bool | None = None
    by_activity: bool | None = None
    related_agents: bool | None = None
    largest_body: int | None = None
    offset_ms: int | None = None
    reads_others: bool | None = None
    at_ms: int = 0


TRIED_BODY = 1_000_000
"""The longest body that is tried, in bytes; a delivery sends shorter ones."""


SMALL_BODY = 100_000
"""An LRS that takes no more than that at once makes sending slow, bytes."""


def read_probed(database: Database) -> Capabilities | None:
    """Return what was found out about the LRS that is set, or None."""
    text = read_note(database, PROBED)
    return msgspec.json.decode(text, type=Capabilities | None) if text else None


def keep_probed(database: Database, found: Capabilities | None) -> None:
    """Keep what was found out; None: another LRS is set, of which nothing is known."""
    set_note(database, PROBED, msgspec.json.encode(found).decode())
