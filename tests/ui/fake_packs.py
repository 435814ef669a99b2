# SPDX-License-Identifier: Apache-2.0
"""A fake of the packs of a device."""

from __future__ import annotations

import msgspec

from app.errors import Refusal
from app.repository.state import PacksState
from app.repository.tending import Looking, OnStick, PackHere, PackOffered, PacksHere
from content_packs.findings import PackRejected

FROM = PacksState(name="Six Homes", place="https://packs.example.org/", contact_ms=1_790_000_000_000)
CARE = PackHere(id="care", version="1.2.0", title="Care essentials", items=60, lessons=20, before="1.1.0", people=3)
SHOP = PackHere(id="shop", version="2.0.0", title="On the shop floor", items=40, lessons=12)


class FakePacks:
    """Two packs, one of them Ana's. `source` and `offered` say where packs come from; `steps` are given by a look.

    `asked` are the places that were looked at, `stick` what a folder holds (None: nothing), `bad` files that are none.
    `telling` is called before it is told how far a file is.
    """

    def __init__(self):
        self.here = [CARE, SHOP]
        self.source = PacksState()
        self.offered = []
        self.all = True
        self.steps = []
        self.asked = []
        self.stopped = 0
        self.stick = None
        self.bad = {}
        self.error = None
        self.telling = lambda _file: None

    def with_repository(self):
        self.source = FROM
        self.offered = [
            PackOffered(id="care", version="1.2.0", title="Care essentials", bytes=2_100_000, here=True, taken=True),
            PackOffered(id="night", version="1.0.0", title="night", bytes=48_000_000, here=False, taken=True),
        ]
        return self

    def view(self):
        step = self.steps.pop(0) if self.steps else None
        return PacksHere(
            packs=tuple(self.here),
            offered=tuple(self.offered),
            all_taken=self.all,
            source=self.source,
            looking=step if isinstance(step, Looking) else None,
        )

    def choose(self, packs):
        self.all = packs is None
        self.offered = [msgspec.structs.replace(one, taken=self.all or one.id in packs) for one in self.offered]

    def look(self, place=""):
        self.asked.append(place)

    def stop_looking(self):
        self.stopped += 1
        self.steps.clear()
        self.source = msgspec.structs.replace(self.source, problem="stopped")

    def on_stick(self, folder):
        if self.stick is None:
            raise Refusal("no_packs_there")
        return self.stick

    def install(self, file, tell):
        for done in (0, 5, 10):
            self.telling(file)
            tell(done, 10)
        if file.name in self.bad:
            raise PackRejected(self.bad[file.name], {"file": file.name})
        return file.stem.title()

    def _replace(self, pack, **changes):
        self.here = [msgspec.structs.replace(one, **changes) if one.id == pack else one for one in self.here]

    def roll_back(self, pack):
        found = next(one for one in self.here if one.id == pack)
        self._replace(pack, version=found.before, before="", after=found.version)
        return found.before

    def go_forward(self, pack):
        found = next(one for one in self.here if one.id == pack)
        self._replace(pack, version=found.after, before=found.version, after="")
        return found.after

    def remove(self, pack):
        if next(one for one in self.here if one.id == pack).people:
            raise Refusal("pack_in_use", pack=pack, people=3)
        self.here = [one for one in self.here if one.id != pack]
        return 1


__all__ = ["CARE", "FROM", "SHOP", "FakePacks", "OnStick"]
