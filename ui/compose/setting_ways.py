# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: PLW0108 - a part is made when its value is asked for, and most starts ask for none
"""How each setting of `app.settings.schema` is read and changed in a program that is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from app.record.leaving import Leaving
from app.settings.keeping import Way
from app.settings.schema import Value

if TYPE_CHECKING:
    from ui.compose.pack_side import PackSide
    from ui.compose.program import Program


def ways_of(side: PackSide) -> Mapping[str, Way]:
    """Return a way for each key. The part behind it is made when somebody asks for its value."""
    program = cast("Program", side)
    return {
        "kiosk.start": Way(lambda: program.kiosk.starts(), lambda on: program.kiosk.set_start(on=bool(on))),
        **{f"kiosk.{name}": _kiosk(program, name) for name in ("idle_s", "countdown_s", "still")},
        "emergency.number": Way(
            lambda: program.emergency.number(), lambda number: program.emergency.set_number(str(number))
        ),
        "screen.keys_come": Way(
            lambda: program.device.touch_keys(), lambda comes: program.device.keep_touch_keys(bool(comes))
        ),
        "evidence.camera": Way(lambda: program.camera.on(), lambda on: program.camera.put(on=bool(on))),
        "search.count_missed": Way(lambda: program.missed.counted(), lambda on: program.missed.count(on=bool(on))),
        "updates.take": Way(lambda: program.updates.on(), lambda on: program.updates.put(on=bool(on))),
        "coaching.wait_days": Way(
            lambda: program.early_help.setting().wait_days, lambda days: program.early_help.set_wait(int(days))
        ),
        **{
            f"retention.{name}": _retention(program, name)
            for name in ("audit_years", "sent_days", "logs_days", "left_days")
        },
        **{f"leaving.{what}": _leaving(program, what) for what in Leaving},
    }


def _kiosk(program: Program, name: str) -> Way:
    def get() -> Value:
        return cast("Value", getattr(program.kiosk.setting(), name))

    return Way(get, lambda value: program.kiosk.set_waiting(replace(program.kiosk.setting(), **{name: value})))


def _retention(program: Program, name: str) -> Way:
    def get() -> Value:
        return cast("Value", getattr(program.privacy.retention(), name))

    return Way(get, lambda value: program.privacy.set_retention(replace(program.privacy.retention(), **{name: value})))


def _leaving(program: Program, what: Leaving) -> Way:
    return Way(lambda: program.privacy.switches()[what], lambda on: program.privacy.set_switch(what, on=bool(on)))
