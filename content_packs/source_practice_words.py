# SPDX-License-Identifier: Apache-2.0
"""Reads locale/LANG/stories and locale/LANG/examples: the words of a story or a worked example in another language.

Where scenes lead, who the expert is and what is right are the original's. What is missing is the original's too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import msgspec

from content_packs.fields import Table
from content_packs.folder import Folder
from content_packs.model import (
    Checklist,
    Cycle,
    ExampleStep,
    Item,
    Numeric,
    Pack,
    Persona,
    Scene,
    ShortText,
    SingleChoice,
    Story,
    WorkedExample,
)
from content_packs.pack_checks import Dropped
from content_packs.source_checklists import checklist_words
from content_packs.source_cycles import cycle_words
from content_packs.source_practice import read_roles

ItemWords = Callable[[Table, Item], Item]
"""Puts a question into the words of a table."""
_P = TypeVar("_P", Story, WorkedExample, Checklist, Cycle)


class Keep(Protocol):
    """Remembers where the words of a part stand."""

    def __call__(self, part: str, row: Table) -> None: ...


class PracticeWords:
    """The stories and worked examples of one language (`root`: "locale/es"), checked against their originals."""

    def __init__(
        self, folder: Folder, pack: Pack, dropped: Dropped, *, root: str, keep: Keep, item_words: ItemWords
    ) -> None:
        self._folder = folder
        self._pack = pack
        self._dropped = dropped
        self._root = root
        self._keep = keep
        self._item_words = item_words

    def stories(self) -> tuple[Story, ...]:
        """Read the stories that are translated."""
        return self._each("story", "stories", self._pack.stories, _story)

    def examples(self) -> tuple[WorkedExample, ...]:
        """Read the worked examples that are translated."""
        return self._each("example", "examples", self._pack.examples, self._example)

    def cycles(self) -> tuple[Cycle, ...]:
        """Read the cycles that are translated."""
        return self._each("cycle", "cycles", self._pack.cycles, _cycle)

    def checklists(self) -> tuple[Checklist, ...]:
        """Read the checklists that are translated."""
        return self._each("checklist", "checklists", self._pack.checklists, _checklist)

    def _each(
        self, part: str, where: str, originals: tuple[_P, ...], read: Callable[[Table, _P], _P]
    ) -> tuple[_P, ...]:
        by_id = {entry.id: entry for entry in originals}
        found: list[_P] = []
        for name in self._folder.names(f"{self._root}/{where}", ".toml"):
            stem = name.rpartition("/")[2].removesuffix(".toml")
            row = self._folder.toml(name)
            if row is None or (stem not in by_id and self._dropped.covers(part, stem)):
                continue
            if stem not in by_id:
                row.complain("variant-unknown", part=part, id=stem[:80])
                continue
            entry = read(row, by_id[stem])
            if row.close():
                found.append(entry)
                self._keep(part, row)
        return tuple(found)

    def _example(self, row: Table, example: WorkedExample) -> WorkedExample:
        rows = row.tables("step", optional=True)
        steps = example.steps
        if rows and _same_count(row, "step", rows, steps):
            steps = tuple(self._step(words, step) for words, step in zip(rows, steps, strict=True))
        _close(row, rows)
        task = row.text("task", example.task) or example.task
        return msgspec.structs.replace(_opening(row, example), task=task, steps=steps)

    def _step(self, row: Table, step: ExampleStep) -> ExampleStep:
        text, reason = (row.text(key, getattr(step, key)) or getattr(step, key) for key in ("text", "reason"))
        asked, question = row.table("question"), step.question
        if asked is not None:
            told = self._item_words(asked, step.question)
            row.failed = not asked.close() or row.failed
            if isinstance(told, SingleChoice | Numeric | ShortText):
                question = told
        return ExampleStep(text=text, reason=reason, question=msgspec.structs.replace(question, rationale=reason))


def _opening(row: Table, entry: _P) -> _P:
    for key in ("module", "competencies", "minutes", "picture"):
        row.has(key)  # the original's counts; repeating it is no mistake
    texts = {key: row.text(key, getattr(entry, key)) or getattr(entry, key) for key in ("title", "why", "can")}
    sources = row.texts("sources", entry.sources) or entry.sources
    tags = row.texts("tags", ())  # words to look for are of a language
    return msgspec.structs.replace(entry, roles=read_roles(row), sources=sources, tags=tags, **texts)


def _cycle(row: Table, cycle: Cycle) -> Cycle:
    return cycle_words(row, _opening(row, cycle))


def _checklist(row: Table, checklist: Checklist) -> Checklist:
    return checklist_words(row, _opening(row, checklist))


def _story(row: Table, story: Story) -> Story:
    persona = _persona(row.table("persona"), story.persona, row)
    scenes = {scene.id: scene for scene in story.scenes}
    rows = row.tables("scene", optional=True)
    for words in rows:
        name = words.identifier("id")
        if name in scenes:
            scenes[name] = _scene(words, scenes[name])
        elif name:
            words.complain("variant-unknown", "id", part="scene", id=name[:80])
    _close(row, rows)
    debrief = row.text("debrief", story.debrief) or story.debrief
    return msgspec.structs.replace(
        _opening(row, story), persona=persona, scenes=tuple(scenes.values()), debrief=debrief
    )


def _persona(words: Table | None, persona: Persona, row: Table) -> Persona:
    if words is None:
        return persona
    words.has("picture")
    told = {key: words.text(key, getattr(persona, key)) or getattr(persona, key) for key in ("name", "about")}
    row.failed = not words.close() or row.failed
    return msgspec.structs.replace(persona, **told)


def _scene(row: Table, scene: Scene) -> Scene:
    for key in ("ending", "picture"):
        row.has(key)
    rows = row.tables("choices", optional=True)
    choices = scene.choices
    if rows and _same_count(row, "choices", rows, choices):
        told = []
        for words, choice in zip(rows, choices, strict=True):
            for key in ("to", "expert"):
                words.has(key)
            texts = {key: words.text(key, getattr(choice, key)) for key in ("text", "outcome", "why")}
            told.append(msgspec.structs.replace(choice, **{key: text for key, text in texts.items() if text}))
        choices = tuple(told)
    _close(row, rows)
    return msgspec.structs.replace(scene, text=row.text("text", scene.text) or scene.text, choices=choices)


def _close(row: Table, rows: list[Table]) -> None:
    """Close the tables inside, so that each gets its complaints."""
    for inner in rows:
        row.failed = not inner.close() or row.failed


def _same_count(row: Table, key: str, words: Sequence[object], originals: Sequence[object]) -> bool:
    if len(words) == len(originals):
        return True
    row.complain("variant-count", key, field=key, count=len(words), wanted=len(originals))
    return False
