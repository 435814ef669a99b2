# SPDX-License-Identifier: Apache-2.0
"""Work that may take longer than somebody likes to wait: what there is of it, how far it is, and that it is to stop.

One protocol for all of it, `content_packs.proof.Tell`: whoever works calls `tell(done, most)` often (every tenth of a
second is often enough), and what that raises ends the work with nothing half done. `Course` is a `Tell` that keeps how
far it is for whoever shows it, and raises `Stopped` once somebody has asked for that.

Each kind of it is a member of `Work`; docs/long-work.md has a row for each, which a test holds.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from content_packs.proof import Tell, part, untold

__all__ = ["Course", "Standing", "Stopped", "Tell", "Work", "part", "untold"]


class Work(StrEnum):
    """What may take long, in the window or in the command line."""

    LOOK_FOR_PACKS = "look_for_packs"
    UPDATE = "update"
    PACKS_FROM_STICK = "packs_from_stick"
    SEND = "send"
    EXCHANGE = "exchange"
    ROSTER = "roster"
    BACK_UP = "back_up"
    RESTORE = "restore"
    COPY = "copy"
    QUESTIONS = "questions"
    OPEN = "open"
    REBUILD = "rebuild"
    ROTATE_KEY = "rotate_key"
    BUILD_PACK = "build_pack"
    INSTALL_PACK = "install_pack"
    CHECK_PACK = "check_pack"
    VERIFY_PACKS = "verify_packs"
    CHECK_DRAFT = "check_draft"
    SET_UP = "set_up"
    OFFER_PACKS = "offer_packs"
    PUBLISH_PACKS = "publish_packs"
    SIMULATE = "simulate"
    LOOK_OVER = "look_over"
    ITEMS = "items"
    REPORTS = "reports"
    PROGRAMMES = "programmes"
    BUNDLE = "bundle"
    TOUR = "tour"


class Stopped(Exception):  # noqa: N818 - named for what happened
    """Somebody does not want the rest."""


DONE, STOPPED = "done", "stopped"


class Standing(msgspec.Struct, frozen=True):
    """How work stands that goes on by itself. `ended` is "" while it does, then `DONE`, `STOPPED` or why it failed."""

    done: int = 0
    most: int = 0
    ended: str = ""


class Course:
    """How far one piece of work is. One thread works and tells; any thread may look, and stop it."""

    def __init__(self) -> None:
        self._far = (0, 0)
        self._stopping = False

    @property
    def far(self) -> tuple[int, int]:
        """How much is done, and of how much; 0 of 0 before it is known."""
        return self._far

    @property
    def stopping(self) -> bool:
        """Whether somebody has asked for it to end."""
        return self._stopping

    def tell(self, done: int, most: int) -> None:
        """Note how far it is. Raises Stopped once it is to end."""
        if self._stopping:
            raise Stopped
        self._far = (done, most)

    def stop(self) -> None:
        """Have it end when it next tells."""
        self._stopping = True
