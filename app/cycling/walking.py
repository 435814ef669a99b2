# SPDX-License-Identifier: Apache-2.0
"""A learning cycle walked through by nobody, for a preview: nothing is recorded, what is typed is kept in a value."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from app.cycling.screens import steps_of, view_of
from app.cycling.state import CycleRun
from app.cycling.views import CycleView
from app.shelf import PackIndex
from app.state import PackState
from content_packs.model import Cycle


class CycleWalk(msgspec.Struct, frozen=True):
    """Where somebody stands in a cycle. A value: each step gives another one."""

    cycle: Cycle
    index: PackIndex
    role: str
    language: str
    run: CycleRun | None = None
    written: tuple[str, ...] = ()
    """What was written at each step that is behind."""

    @property
    def step(self) -> CycleView:
        """What is on the screen, as somebody with a PIN sees it."""
        view = view_of(self.index, self.cycle, PackState(), self.run, role=self.role, language=self.language)
        last = steps_of(self.cycle) - 1
        texts = {step: text for step, text in enumerate(self.written) if text}
        return msgspec.structs.replace(view, may_write=True, before=texts.get(0), after=texts.get(last))

    def begun(self) -> CycleWalk:
        """At the first thing to think about."""
        return replace(self, run=CycleRun("", self.index.version, 0), written=())

    def done(self, text: str = "") -> CycleWalk:
        """After the step on the screen, with what was written there; as it is before the beginning and at the end."""
        if self.run is None or self.run.done >= steps_of(self.cycle):
            return self
        return replace(self, run=replace(self.run, done=self.run.done + 1), written=(*self.written, text.strip()))
