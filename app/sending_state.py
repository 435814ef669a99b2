# SPDX-License-Identifier: Apache-2.0
"""How sending goes, in one line: for the device page, the doctor and the command line, which all ask here."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.record.outgoing import Counts, Retry


class Progress(msgspec.Struct, frozen=True):
    """How far a run is: statements sent or set aside, of how many that waited; events that came from elsewhere.

    A first sync fetches the histories of `people`, of whom `fetched` have come whole: how many events that will be
    nobody knows.
    """

    sent: int = 0
    of: int = 0
    came_back: int = 0
    fetched: int = 0
    people: int = 0

    @property
    def whole(self) -> tuple[int, int]:
        """How much is done of what is under way now, and of how much: of people once they are fetched."""
        return (self.fetched, self.people) if self.people else (self.sent, self.of)


class SendingCode(StrEnum):
    """How it goes. `ui` words them."""

    NOT_SET = "not_set"  # no LRS is set
    NOT_YET = "not_yet"  # one is set and has never answered
    WORKS = "works"
    KEY_REFUSED = "key_refused"  # somebody has to do something
    HINDERED = "hindered"  # something is in the way that may pass by itself


class SendingState(msgspec.Struct, frozen=True, kw_only=True):
    """Times are ms since 1970 UTC by the device's clock, None: never, or not known.

    `problem` is the code of what is in the way of sending (a `sync.lrs.Problem`), since `since_ms`; `reading` that of
    what is in the way of fetching what people did elsewhere. `set_aside` statements were refused.
    """

    code: SendingCode
    last_contact_ms: int | None = None
    since_ms: int | None = None
    problem: str = ""
    reading: str = ""
    waiting: int = 0
    set_aside: int = 0


_KEY = "credentials"


def sending_state(*, lrs: bool, counts: Counts, sending: Retry, pulling: Retry) -> SendingState:
    """Return how it goes, from what the outbox remembers of the last tries."""
    if not lrs:
        code = SendingCode.NOT_SET
    elif sending.last_problem == _KEY:
        code = SendingCode.KEY_REFUSED
    elif sending.last_problem:
        code = SendingCode.HINDERED
    else:
        code = SendingCode.WORKS if sending.last_contact_ms is not None else SendingCode.NOT_YET
    return SendingState(
        code=code,
        last_contact_ms=sending.last_contact_ms,
        since_ms=(sending.since_ms or None) if lrs and sending.last_problem else None,
        problem=sending.last_problem if lrs else "",
        reading=pulling.last_problem if lrs else "",
        waiting=counts.waiting,
        set_aside=counts.quarantined,
    )
