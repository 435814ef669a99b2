# SPDX-License-Identifier: Apache-2.0
"""Settings of a device that is open: taken from the files at each start, listed, changed.

What counts is where it always was, in the database; files are a way to give it from outside. So at each start:

1. a file that says something else than it did the last time is done, as the program's doing, with its audit;
2. what was changed on the device since stands, unless the key is locked;
3. a key that is said no more goes back to its default, if nobody changed it here meanwhile;
4. nothing of this stops a start: what cannot be used is a flaw, and changes nothing.

Example: the home file says `kiosk.idle_s = 60`, and it is 60. Rosa chooses 90 in the window: 90 stands, today and after
every start. The file says 120 one day: 120. The line goes: 180, which is built in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from app.errors import Refusal
from app.record.database import transaction
from app.rights import PROGRAM, Gate, Right
from app.settings.layers import Layer, Layers, Wanted
from app.settings.locks import NONE_GIVEN, Given, keep_given, read_given, refuse_locked
from app.settings.places import system_folder
from app.settings.reading import NAME, NOTHING, Flaw, Said, read_content, read_file, unfinished
from app.settings.schema import SETTINGS, Setting, Value, read_text

if TYPE_CHECKING:
    from sqlite_utils import Database

TOLD = "organisation/settings"
"""How the repository's file is called in flaws."""


class Way(NamedTuple):
    """How a setting is read and changed; `put` raises Refusal."""

    get: Callable[[], Value]
    put: Callable[[Value], object]


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A setting as it is listed. `source`: a `Layer`; `locked`: the layer that locks it, or "".

    `comes`: what the files make of it at the next start, None where that is nothing else.
    """

    key: str
    value: Value
    source: str
    locked: str
    comes: Value | None
    default: Value
    sentence: str


class SettingsKeeping:
    """The settings of one device, on the writer's thread."""

    def __init__(self, database: Database, *, gate: Gate, home: Path, ways: Mapping[str, Way]) -> None:
        """Take the parts; `ways` has one for each key of the schema."""
        self._db = database
        self._gate = gate
        self._ways = ways
        self._files = system_folder() / NAME, home / NAME

    def layers(self) -> Layers:
        """Read the files."""
        system, home = self._files
        told = read_given(self._db).told
        return Layers(
            read_file(system, may_lock=True),
            read_content(told.encode(), TOLD, may_lock=True) if told else NOTHING,
            read_file(home, may_lock=False),
            str(home),
        )

    def settle(self) -> tuple[Flaw, ...]:
        """Do what the files say now (rules above) and return their flaws. Raises `StoreFailed`."""
        given = read_given(self._db)
        layers = self.layers()
        if given == NONE_GIVEN and layers[:3] == (NOTHING, NOTHING, NOTHING):
            return ()
        with self._gate.acting(PROGRAM):
            return (*layers.flaws(), *self._do(layers, given)[1])

    def tell(self, text: str) -> tuple[int, tuple[Flaw, ...]]:
        """Take the settings of the organisation's repository; return how many keys changed, and its flaws.

        The caller has seen that they are signed. A text that is no TOML changes nothing. Needs Right.MANAGE_DEVICE.
        """
        self._gate.need(Right.MANAGE_DEVICE)
        said: Said = read_content(text.encode(), TOLD, may_lock=True)
        if not said.whole:
            return 0, said.flaws
        given = msgspec.structs.replace(read_given(self._db), told=text)
        layers = self.layers()._replace(repository=said)
        with self._gate.acting(PROGRAM):
            changed, refused = self._do(layers, given)
        return changed, (*said.flaws, *refused)

    def listed(self) -> tuple[Shown, ...]:
        """Return every setting. Everybody may know."""
        layers, given = self.layers(), read_given(self._db)
        return tuple(self._shown(setting, layers, given) for setting in SETTINGS.values())

    def flaws(self) -> tuple[Flaw, ...]:
        """Return what cannot be used of what files say now, and whether a first start has not come to its end."""
        return (*self.layers().flaws(), *unfinished(self._files[1].parent))

    def set(self, key: str, text: str) -> Value:
        """Change a setting here, from what was typed, and return it. Needs Right.MANAGE_DEVICE.

        Raises Refusal: "no_such_setting", "bad_setting" (key, allowed), "setting_locked", and those of its setter.
        """
        self._gate.need(Right.MANAGE_DEVICE)
        setting = _known(key)
        value = read_text(setting, text)
        if value is None:
            raise Refusal("bad_setting", key=key, allowed=setting.allowed)
        self.put(key, value)
        return self._ways[key].get()

    def put(self, key: str, value: Value) -> bool:
        """Change a setting to a value of it, and say whether that was another one. Raises as `set`."""
        refuse_locked(self._db, self._gate.need(Right.MANAGE_DEVICE), key)
        if self._ways[key].get() == value:
            return False
        self._ways[key].put(value)
        return True

    def unset(self, key: str) -> Value:
        """Go back to what files say, or to the default, and return it. Raises as `set`."""
        self._gate.need(Right.MANAGE_DEVICE)
        setting = _known(key)
        wanted = self.layers().wanted().get(key)
        self.put(key, setting.default if wanted is None else wanted.value)
        return self._ways[key].get()

    def _do(self, layers: Layers, given: Given) -> tuple[int, list[Flaw]]:
        locked = _locked(layers, given)
        values, changed, refused = dict(given.values), 0, list[Flaw]()
        for key, aim in _aims(layers, given, locked).items():
            with transaction(self._db):
                try:
                    changed += self._one(key, aim, given, values, locked=key in locked)
                except Refusal:
                    refused.append(Flaw(code="refused", file=str(aim.layer) if aim else "", params={"key": key}))
        now = Given(values=values, locked=locked, told=given.told)
        if now != read_given(self._db):
            keep_given(self._db, now)
        return changed, refused

    def _one(self, key: str, aim: Wanted | None, given: Given, values: dict[str, Value], *, locked: bool) -> int:
        """Do one key, and say whether it changed."""
        here = self._ways[key].get()
        to = _to(key, here, aim, given.values.get(key), locked=locked)
        differs = not _same(here, to)
        if differs:
            self._ways[key].put(to)
        if aim is not None:
            values[key] = aim.value
        else:
            values.pop(key, None)
        return int(differs)

    def _shown(self, setting: Setting, layers: Layers, given: Given) -> Shown:
        key, value = setting.key, self._ways[setting.key].get()
        locked, wanted = _locked(layers, given), layers.wanted().get(key)
        aims = _aims(layers, given, locked)
        comes = value if key not in aims else _to(key, value, aims[key], given.values.get(key), locked=key in locked)
        source = Layer.HERE
        if wanted is not None and _same(wanted.value, value):
            source = wanted.layer
        elif _same(setting.default, value):
            source = Layer.DEFAULT
        return Shown(
            key=key,
            value=value,
            source=str(source),
            locked=given.locked.get(key, ""),
            comes=None if _same(comes, value) else comes,
            default=setting.default,
            sentence=setting.sentence,
        )


def _locked(layers: Layers, given: Given) -> dict[str, str]:
    """Return who locks what. A lock is not opened by damaging the file that made it."""
    locked = {key: str(layer) for key, layer in layers.locked().items()}
    return locked if layers.organisation_whole else {**given.locked, **locked}


def _aims(layers: Layers, given: Given, locked: Mapping[str, str]) -> dict[str, Wanted | None]:
    """Return the keys that files give, or gave and give no more (None), without those that stand as they were given."""
    wanted = layers.wanted()
    found = dict[str, Wanted | None]()
    for key in SETTINGS:
        aim, before = wanted.get(key), key in given.values
        if before and layers.in_doubt(key, aim, locked=key in locked):
            continue
        if before or aim is not None:
            found[key] = aim
    return found


def _to(key: str, here: Value, aim: Wanted | None, before: Value | None, *, locked: bool) -> Value:
    """Return what a key becomes that is `here` now and was given as `before` the last time."""
    if aim is None:
        return SETTINGS[key].default if _same(here, before) else here
    return here if _same(aim.value, before) and not locked else aim.value


def _same(one: Value | None, other: Value | None) -> bool:
    return type(one) is type(other) and one == other


def _known(key: str) -> Setting:
    if key not in SETTINGS:
        raise Refusal("no_such_setting", key=key[:60])
    return SETTINGS[key]
