# SPDX-License-Identifier: Apache-2.0
"""A device that many share and nobody owns: how long it waits for somebody, what it shows meanwhile, who may unlock it.

1. After `idle_s` without a touch it asks whether anybody is still there, and after `countdown_s` more it signs out.
   WCAG 2.2 (2.2.1) wants at least 20 seconds for the answer, by something as simple as a touch.
2. What it shows to those who pass by are topics of the installed packs, other ones each week from Monday on (UTC);
   first the one that a supervisor chose for the site of the device, while it lasts.
   Nothing of people, and nothing that was written on this site: a microlearn may name somebody.
3. The time of day is shown only while it is believed (`app.trusted_time`).
4. It is left by whoever looks after the device, and the audit says who and when.

Example: one pack with 12 modules, `TOPICS` = 4. Week 47 shows modules 8 to 11 (47 * 4 mod 12 = 8), week 48 modules
0 to 3.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from app.audit import Audit
from app.clock import DAY_MS, Clock
from app.errors import Refusal
from app.kiosk_setup import START_NOTE
from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Gate, Right
from app.settings.locks import refuse_locked
from app.shelf import PackIndex, Shelf
from app.trusted_time import TimeSource, read_believed_until, read_trusted_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from content_packs.model import Module

T = TypeVar("T")

TOPICS: Final = 4
"""As many as somebody takes in who passes by."""
IDLE_S: Final = (30, 3600)
COUNTDOWN_S: Final = (20, 120)
"""Least and most."""
_NOTE = "kiosk"


class KioskSetting(msgspec.Struct, frozen=True, kw_only=True):
    """How long a kiosk waits, in seconds. `still`: what it shows to those who pass by does not change by itself."""

    idle_s: int = 180
    countdown_s: int = 30
    still: bool = False


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be learned here: its title, what one can do after it, of which pack, in about how long."""

    title: str
    can: str
    pack: str
    minutes: int


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk shows while nobody is there. `clock`: the time of day may be shown. `still`: nothing may change."""

    topics: tuple[Topic, ...]
    clock: bool
    still: bool = False


class Kiosk:
    """The kiosk of one device, on the writer's thread; implements `ui.ports.KioskPort`."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, shelf: Shelf, clock: Clock) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._shelf = shelf
        self._clock = clock

    def setting(self) -> KioskSetting:
        """Return how long it waits. Everybody may know."""
        text = read_note(self._db, _NOTE)
        return msgspec.json.decode(text, type=KioskSetting) if text else KioskSetting()

    def set_waiting(self, waiting: KioskSetting) -> None:
        """Wait so long from now on. Raises Refusal("kiosk_waiting", least, most, what), "setting_locked"."""
        actor, now = self._gate.need(Right.MANAGE_DEVICE), self.setting()
        changed = [name for name in waiting.__struct_fields__ if getattr(waiting, name) != getattr(now, name)]
        refuse_locked(self._db, actor, *(f"kiosk.{name}" for name in changed))
        for what, seconds, (least, most) in (
            ("idle", waiting.idle_s, IDLE_S),
            ("countdown", waiting.countdown_s, COUNTDOWN_S),
        ):
            if not least <= seconds <= most:
                raise Refusal("kiosk_waiting", what=what, least=least, most=most)
        with transaction(self._db):
            set_note(self._db, _NOTE, msgspec.json.encode(waiting).decode())
            self._audit.note(
                actor,
                "kiosk_set",
                database=self._db,
                idle_s=waiting.idle_s,
                countdown_s=waiting.countdown_s,
                still=int(waiting.still),
            )

    def starts(self) -> bool:
        """Say whether the window opens as a kiosk, whoever starts it. Everybody may know."""
        return read_note(self._db, START_NOTE) == "true"

    def set_start(self, *, on: bool) -> None:
        """Open the window as a kiosk from the next start on, or not. Raises as the gate does, and "setting_locked"."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "kiosk.start")
        with transaction(self._db):
            set_note(self._db, START_NOTE, "true" if on else "false")
            self._audit.note(actor, "kiosk_start_set", database=self._db, on=int(on))

    def shown(self, language: str = "") -> Shown:
        """Return what is shown to whoever passes by, in this language where a pack has it."""
        now_ms = self._clock.now_ms()
        believed = read_trusted_now(self._db, now_ms)
        return Shown(
            topics=self._topics(language, week_number(believed.ms)),
            clock=believed.source is TimeSource.DEVICE and now_ms <= read_believed_until(self._db),
            still=self.setting().still,
        )

    def leave(self) -> None:
        """Note that the lock is opened by who acts. Raises the refusals of the gate: then it stays shut."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        self._audit.note(actor, "kiosk_left")

    def _topics(self, language: str, week: int) -> tuple[Topic, ...]:
        """One module of each pack in turn, beginning where this week stands; those that may be taught here."""
        indexes = [self._shelf.index(pack, language=language) for pack in self._shelf.own()]
        per_pack = [
            [
                _topic(index, module)
                for module in this_week(tuple(m for m in index.pack.modules if index.teaches(m.id)), week)
            ]
            for index in indexes
        ]
        turns = max(map(len, per_pack), default=0)
        mixed = [topics[turn] for turn in range(turns) for topics in per_pack if turn < len(topics)]
        first = self._of_the_week(indexes)
        return tuple(dict.fromkeys([*first, *mixed]))[:TOPICS]

    def _of_the_week(self, indexes: Sequence[PackIndex]) -> tuple[Topic, ...]:
        """What a supervisor chose for this site, where it is of such a pack."""
        from app.tips.topics import topic_of  # noqa: PLC0415 - a device without a kiosk needs none of it

        pack, module = topic_of(self._db, read_trusted_now(self._db, self._clock.now_ms()).ms // DAY_MS)
        index = next((each for each in indexes if each.id == pack and each.teaches(module)), None)
        return (_topic(index, index.modules[module]),) if index is not None else ()


def _topic(index: PackIndex, module: Module) -> Topic:
    return Topic(title=module.title, can=module.objective, pack=index.pack.manifest.title, minutes=module.minutes)


def this_week(things: tuple[T, ...], week: int) -> tuple[T, ...]:
    """Return at most `TOPICS` of them, the next ones each week, round and round."""
    return tuple(things[(week * TOPICS + place) % len(things)] for place in range(min(TOPICS, len(things))))


def week_number(at_ms: int) -> int:
    """Return how many Mondays have begun since 1970-01-01 UTC, so that the weeks of two years follow each other."""
    day = dt.datetime.fromtimestamp(at_ms / 1000, tz=dt.UTC).date()
    return (day.toordinal() - dt.date(1969, 12, 29).toordinal()) // 7
