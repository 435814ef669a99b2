# SPDX-License-Identifier: Apache-2.0
"""A folder of drafts with a real library of packs beside it, and a supervisor who makes microlearns."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

from app.audit import Audit
from app.authoring.authoring import Authoring
from app.rights import Actor, ActorKind, Gate, Role
from content_packs.library import PackLibrary
from tests.app.record.record_kit import HandClock


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is killed here: the program that is, in a process of its own, waits for the disk as ever."""
    monkeypatch.setattr(os, "fsync", lambda _handle: None)


class Notes(Audit):
    """Remembers what was noted; the database of the audit is tried where the rights are."""

    def __init__(self) -> None:
        self.actions: list[str] = []

    def note(self, actor, action, learner="", *, reason="", database=None, **detail) -> None:
        self.actions.append(action)


def who(name: str, site: str = "", role: Role = Role.SUPERVISOR) -> Actor:
    return Actor(kind=ActorKind.PERSON, id=name, role=role, site=site)


class Maker:
    """Authoring with its parts in reach."""

    def __init__(self, home: Path, first: int = 1) -> None:
        """`first`: the number that the first name is made of."""
        numbers = itertools.count(first)
        self.home = home
        self.gate = Gate()
        self.notes = Notes()
        self.library = PackLibrary(home / "packs")
        self.renewed = 0
        self.authoring = Authoring(
            home / "drafts",
            gate=self.gate,
            audit=self.notes,
            clock=HandClock(),
            new_id=lambda: f"{next(numbers):032x}"[::-1],
            library=self.library,
            renew=self._renew,
        )
        self.gate.enter(who("sue"))

    def _renew(self) -> None:
        self.renewed += 1

    def folder(self, draft: str) -> Path:
        return self.home / "drafts" / draft

    def question(self, draft: str, number: int) -> str:
        """A whole question with one right option of three."""
        view = self.authoring.restructure(draft, "question", ("single",))
        assert view.focus[2:] == ("stem",)
        made = str(view.focus[1])
        texts = {
            ("stem",): f"Number {number}: the floor by the door is wet. What do you do first?",
            ("options", 0, "text"): "Put the sign out",
            ("options", 0, "why"): "Yes. People see it and walk around.",
            ("options", 1, "text"): "Fetch the mop",
            ("options", 1, "why"): "Not yet. Somebody may slip meanwhile.",
            ("options", 2, "text"): f"Tell person {number}",
            ("options", 2, "why"): "Not yet. That takes longer than a sign.",
            ("rationale",): "A sign warns everybody at once.",
        }
        for field, text in texts.items():
            self.authoring.change(draft, ("question", made, *field), text)
        return made

    def whole(self) -> str:
        """A draft of which nothing is missing."""
        draft = self.authoring.begin()
        texts = {
            "title": "Wet floors",
            "goal": "Make a wet floor safe",
            "who": "Everybody who works on the shop floor.",
            "why": "Nobody slips, and nobody has to stay home.",
            "body": "# A wet floor\n\nPut the sign out **first**. Then fetch the mop.",
        }
        for name, text in texts.items():
            self.authoring.change(draft, (name,), text)
        self.question(draft, 1)
        self.question(draft, 2)
        return draft


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)
