# SPDX-License-Identifier: Apache-2.0
"""Reads stories/ID.toml and examples/ID.toml: one story or one worked example a file, named after its id."""

from __future__ import annotations

from typing import TypedDict

from content_packs.fields import Table
from content_packs.lesson_parts import ROLES
from content_packs.model import (
    Choice,
    Ending,
    ExampleStep,
    Numeric,
    Persona,
    Scene,
    ShortText,
    SingleChoice,
    Story,
    WorkedExample,
)
from content_packs.names import ID
from content_packs.source_items import close_all, read_item

STEP_KINDS = ("single", "numeric", "text")
"""The kinds of question that can stand for a step of a worked example."""


class Common(TypedDict):
    """What all that is practised has."""

    id: str
    title: str
    module: str
    competencies: tuple[str, ...]
    why: str
    can: str
    minutes: int
    roles: dict[str, str]
    sources: tuple[str, ...]
    tags: tuple[str, ...]


def read_story(table: Table, name: str) -> Story | None:
    """The story in `table`, or None after complaints."""
    common = read_common(table, name)
    persona, scenes = _persona(table), table.tables("scene")
    debrief = table.text("debrief", "")
    story = Story(**common, persona=persona, scenes=tuple(_scene(row) for row in scenes), debrief=debrief)
    return story if whole(table, scenes) else None


def read_example(table: Table, name: str) -> WorkedExample | None:
    """The worked example in `table`, or None after complaints."""
    common = read_common(table, name)
    rows = table.tables("step")
    steps = [_step(row, number, common["competencies"]) for number, row in enumerate(rows)]
    example = WorkedExample(
        **common,
        task=table.text("task"),
        picture=table.text("picture", ""),
        steps=tuple(step for step in steps if step is not None),
    )
    return example if whole(table, rows) and len(steps) == len(example.steps) else None


def read_roles(table: Table) -> dict[str, str]:
    """What a table `roles` says for each role; empty where there is none."""
    roles = table.table("roles")
    if roles is None:
        return {}
    found = {role: roles.text(role) for role in roles.keys()}  # noqa: SIM118 - a table is no dictionary
    for role in found:
        if not ID.fullmatch(role):
            roles.complain("id-bad", role, id=role[:80])
        elif role not in ROLES:
            roles.warn("field-unknown", role, field=role, suggestion="")
    table.failed = not roles.close() or table.failed
    return found


def read_common(table: Table, name: str) -> Common:
    """What all that is practised begins with; `name` is that of its file."""
    if not ID.fullmatch(name):
        table.complain("id-bad", id=name[:80])
    return Common(
        id=name,
        title=table.text("title"),
        module=table.identifier("module"),
        competencies=table.identifiers("competencies"),
        why=table.text("why"),
        can=table.text("can"),
        minutes=table.integer("minutes", None, 1, 120),
        roles=read_roles(table),
        sources=table.texts("sources", ()),
        tags=table.texts("tags", ()),
    )


def _persona(table: Table) -> Persona:
    row = table.table("persona")
    if row is None:
        if not table.failed:
            table.complain("field-missing", field="persona")
        return Persona(name="", about="")
    persona = Persona(name=row.text("name"), about=row.text("about"), picture=row.text("picture", ""))
    table.failed = not row.close() or table.failed
    return persona


def _scene(row: Table) -> Scene:
    choices = row.tables("choices", optional=True)
    scene = Scene(
        id=row.identifier("id"),
        text=row.text("text"),
        choices=tuple(_choice(choice) for choice in choices),
        ending=Ending(row.one_of("ending", "good", [each.value for each in Ending])) if row.has("ending") else None,
        picture=row.text("picture", ""),
    )
    row.failed = not close_all(choices) or row.failed
    return scene


def _choice(row: Table) -> Choice:
    return Choice(
        text=row.text("text"),
        to=row.identifier("to"),
        outcome=row.text("outcome"),
        why=row.text("why"),
        expert=row.boolean("expert", False),
    )


def _step(row: Table, number: int, competencies: tuple[str, ...]) -> ExampleStep | None:
    text, reason, asked = row.text("text"), row.text("reason"), row.table("question")
    if asked is None:
        if not row.failed:
            row.complain("field-missing", field="question")
        return None
    given = {"id": f"step-{number + 1}", "competency": competencies[0] if competencies else "none"}
    filled = asked.filled(**given, rationale=reason or "-")
    kind = filled.one_of("kind", "single", STEP_KINDS)
    if filled.failed:  # what a question of another kind holds is not looked at
        row.failed = True
        return None
    question = read_item(filled, kind)
    row.failed = filled.failed or row.failed
    if not isinstance(question, SingleChoice | Numeric | ShortText):
        return None
    return ExampleStep(text=text, reason=reason, question=question)


def whole(table: Table, rows: list[Table]) -> bool:
    """Close a file and the tables in it; True where nothing was wrong."""
    fine = close_all(rows)
    return table.close() and fine
