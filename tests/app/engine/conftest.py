# SPDX-License-Identifier: Apache-2.0
"""Small packs for the engine's tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.engine.curriculum import Curriculum
from content_packs.model import (
    Competency,
    Difficulty,
    Lesson,
    Manifest,
    Module,
    Option,
    Pack,
    SingleChoice,
    TrueFalse,
)

WORDS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


def make_pack(count: int = 12, modules: int = 2, items: int = 3, *, chain: bool = True, safety: int = 5) -> Pack:
    """`count` competencies in `modules` modules, a chain of prerequisites in each, every `safety`-th
    safety-critical."""
    per = -(-count // modules)
    ids = [f"c{k}" for k in range(count)]
    competencies = tuple(
        Competency(
            id=c,
            title=c,
            requires=(ids[k - 1],) if chain and k % per else (),
            importance=1 + k % 3,
            safety_critical=k % safety == safety - 1,
        )
        for k, c in enumerate(ids)
    )
    return Pack(
        manifest=Manifest(
            format=1, id="p", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=competencies,
        modules=tuple(
            Module(id=f"m{m}", title="", objective="", competencies=tuple(ids[m * per : (m + 1) * per]))
            for m in range(modules)
            if ids[m * per : (m + 1) * per]
        ),
        lessons=tuple(
            Lesson(id=f"l{k}-{n}", title="", competency=c, body="", alternative=bool(n))
            for k, c in enumerate(ids)
            for n in range(2 if k % 2 else 1)
        ),
        items=tuple(_item(c, j) for c in ids for j in range(items)),
    )


def _item(competency: str, number: int) -> SingleChoice | TrueFalse:
    item_id, word = f"{competency}-i{number}", WORDS[number % 3]
    if number == 3:
        return TrueFalse(
            id=item_id,
            competency=competency,
            stem="",
            rationale="",
            difficulty=word,
            answer=True,
            why_true="",
            why_false="",
        )
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    return SingleChoice(id=item_id, competency=competency, stem="", rationale="", difficulty=word, options=options)


@pytest.fixture(scope="session")
def pack_maker() -> Callable[..., Pack]:
    return make_pack


@pytest.fixture(scope="session")
def curriculum() -> Curriculum:
    """12 competencies in two modules."""
    return Curriculum.from_pack(make_pack())
