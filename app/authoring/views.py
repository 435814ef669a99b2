# SPDX-License-Identifier: Apache-2.0
"""What the forms show of a draft, and what of it is done."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.authoring import stories
from app.authoring.document import story_id
from app.authoring.fields import AT_SITE, KINDS, ROLE, Field, reason_of_right
from app.authoring.tables import Json
from content_packs import media

LEAST_QUESTIONS = 2
OTHER = "other"
NEEDED = {"single": "options", "multiple": "options", "order": "steps", "match": "pairs"}


class Part(StrEnum):
    """The steps of making a microlearn, in their order."""

    GOAL = "goal"
    CHECK = "check"
    LESSON = "lesson"
    STORY = "story"
    LOOK = "look"
    FINDINGS = "findings"
    PUBLISH = "publish"


class OptionForm(msgspec.Struct, frozen=True):
    """One option of a question."""

    text: str
    why: str
    right: bool


class QuestionForm(msgspec.Struct, frozen=True, kw_only=True):
    """A question. `shown` False: it has something that the form does not know, and is kept as it is."""

    id: str
    kind: str
    stem: str
    shown: bool
    done: bool
    rationale: str = ""
    own_rationale: bool = True
    """False: the rationale is the reason of the right answer, which the form asks for once."""
    difficulty: str = ""
    options: tuple[OptionForm, ...] = ()
    answer: bool = True
    why_true: str = ""
    why_false: str = ""
    steps: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


class FileForm(msgspec.Struct, frozen=True):
    """A picture or a sound of the draft."""

    path: str
    alt: str
    sound: bool


class DraftView(msgspec.Struct, frozen=True, kw_only=True):
    """A draft as the forms show it. `version` is the one published last, empty for none."""

    id: str
    title: str
    goal: str
    people: str
    """Whom it is for, as `app.authoring.fields` says it; `OTHER`: something that the form does not know."""
    site: str
    """The name of the site that the draft belongs to; empty where sites have no names here."""
    why: str
    minutes: int
    questions: tuple[QuestionForm, ...]
    body: str
    narration: str
    files: tuple[FileForm, ...]
    story: dict[str, str] | None
    other_stories: int
    """Stories that were written by hand: kept, and not shown in the form."""
    done: frozenset[Part]
    can_undo: bool
    can_redo: bool
    version: str = ""
    focus: Field = ()
    """Where the person goes on."""


def draft_view(
    document: Json, *, done: frozenset[Part], can_undo: bool, can_redo: bool, version: str, site: str = ""
) -> DraftView:
    """Return what the forms show; `done` are the steps that are not seen in the document."""
    header, body = _lesson(document)
    own = (story["table"] for story in document["stories"] if story["id"] == story_id(document))
    table = next((table for table in own if stories.fits(table)), None)
    story = None if table is None else {name: stories.get(table, name) for name in stories.FIELDS}
    questions = tuple(_question(item["table"]) for item in document["items"])
    module = document["modules"][0] if document["modules"] else {}
    goal = str(document["competencies"][0].get("title", "")) if document["competencies"] else ""
    pack = document["pack"]
    title, why = str(pack.get("title", "")), str(header.get("why", ""))
    minutes = module.get("minutes", 4)
    filled = (
        (Part.GOAL, all(text.strip() for text in (goal, title, why))),
        (Part.CHECK, len(questions) >= LEAST_QUESTIONS and all(each.done for each in questions)),
        (Part.LESSON, bool(body.strip())),
        (Part.STORY, story is not None and all(text.strip() for text in story.values())),
    )
    return DraftView(
        id=str(pack.get("id", "")),
        title=title,
        goal=goal,
        people=_people(pack),
        site=site,
        why=why,
        minutes=minutes if isinstance(minutes, int) else 4,
        questions=questions,
        body=body,
        narration=str(header.get("narration", "")),
        files=tuple(_file(asset) for asset in document["assets"]),
        story=story,
        other_stories=len(document["stories"]) - (story is not None),
        done=done | {part for part, is_done in filled if is_done},
        can_undo=can_undo,
        can_redo=can_redo,
        version=version,
    )


def _lesson(document: Json) -> tuple[Json, str]:
    for first in document["lessons"][:1]:
        return first["header"], str(first["body"])
    return {}, ""


def _people(pack: Json) -> str:
    said = [ROLE + str(role) for role in pack.get("for_roles") or ()]
    said += [AT_SITE + str(site) for site in pack.get("for_sites") or ()]
    return said[0] if len(said) == 1 else OTHER if said else ""


def _file(asset: Json) -> FileForm:
    path = str(asset.get("path", ""))
    return FileForm(path, str(asset.get("alt", "")), media.ending(path) in media.SOUNDS)


def _question(table: Json) -> QuestionForm:
    kind, stem = str(table.get("kind", "")), str(table.get("stem", ""))
    shown = kind in KINDS and "draw" not in table and _whole(table, kind)
    if not shown:
        return QuestionForm(id=str(table.get("id", "")), kind=kind, stem=stem, shown=False, done=True)
    form = QuestionForm(
        id=str(table["id"]),
        kind=kind,
        stem=stem,
        shown=True,
        done=False,
        rationale=str(table.get("rationale", "")),
        own_rationale=kind in {"order", "match"}
        or str(table.get("rationale", "")) not in {"", reason_of_right(table)}
        or (kind == "multiple" and not reason_of_right(table)),
        difficulty=str(table.get("difficulty", "medium")),
        options=tuple(
            OptionForm(str(o.get("text", "")), str(o.get("why", "")), o.get("right") is True)
            for o in table.get("options", ())
        ),
        answer=table.get("answer") is True,
        why_true=str(table.get("why_true", "")),
        why_false=str(table.get("why_false", "")),
        steps=tuple(str(step) for step in table.get("steps", ())),
        pairs=tuple((str(pair.get("left", "")), str(pair.get("right", ""))) for pair in table.get("pairs", ())),
    )
    return msgspec.structs.replace(form, done=_filled(form))


def _whole(table: Json, kind: str) -> bool:
    rows = table.get(NEEDED.get(kind, ""), [])
    return (
        isinstance(rows, list)
        and isinstance(table.get("id"), str)
        and all(isinstance(row, str if kind == "order" else dict) for row in rows)
    )


def _filled(form: QuestionForm) -> bool:
    texts = [form.stem, form.rationale, *form.steps]
    texts += [text for option in form.options for text in (option.text, option.why)]
    texts += [text for pair in form.pairs for text in pair]
    if form.kind == "truefalse":
        texts += [form.why_true, form.why_false]
    rights = sum(option.right for option in form.options)
    marked = not form.options or (rights == 1 if form.kind == "single" else rights >= 1)
    return marked and all(text.strip() for text in texts)
