# SPDX-License-Identifier: Apache-2.0
"""Reads roles/, programmes/, credentials/, coaching/, huddles/, surveys/ (ID.toml), documents/ (ID.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from content_packs.aid_checks import MOST_MICROLEARNS
from content_packs.fields import Place, Table
from content_packs.findings import Report
from content_packs.folder import Folder
from content_packs.lesson_file import read_lesson_table
from content_packs.lesson_parts import ROLES
from content_packs.model import (
    RENAMES,
    Aid,
    Aids,
    CoachCard,
    Credential,
    Criterion,
    Document,
    Huddle,
    HuddleQuestion,
    Programme,
    RoleNeed,
    RoleProfile,
    Start,
    Survey,
    Target,
)
from content_packs.names import ID
from content_packs.pack_checks import Dropped
from content_packs.source_items import close_all
from content_packs.source_surveys import read_survey

_A = TypeVar("_A", RoleProfile, Programme, Credential, CoachCard, Huddle, Document, Survey)


def read_aids(folder: Folder, report: Report, dropped: Dropped, places: dict[str, list[Place]]) -> Aids:
    """Everything of these kinds that is readable; where each stands goes to `places` by part ("role", "huddle")."""
    return Aids(
        role_profiles=_Kind("role", "roles", _role).read(folder, report, dropped, places),
        programmes=_Kind("programme", "programmes", _programme).read(folder, report, dropped, places),
        credentials=_Kind("credential", "credentials", _credential).read(folder, report, dropped, places),
        coach_cards=_Kind("coach", "coaching", _coach_card).read(folder, report, dropped, places),
        huddles=_Kind("huddle", "huddles", _huddle).read(folder, report, dropped, places),
        documents=_Kind("document", "documents", _document).read(folder, report, dropped, places),
        surveys=_Kind("survey", "surveys", read_survey).read(folder, report, dropped, places),
    )


def aid_table(folder: Folder, name: str, report: Report) -> tuple[Table, str] | None:
    """The fields and the Markdown ("" in a TOML file) of one of these files, or None after a complaint."""
    if name.endswith(".md"):
        read = read_lesson_table(folder, name, report)
        return None if read is None else (read[0], read[1])
    table = folder.toml(name)
    return None if table is None else (table, "")


def ending(folder: str) -> str:
    """How the names of the files in one of these folders end."""
    return ".md" if folder == "documents" else ".toml"


@dataclass(frozen=True, slots=True)
class _Kind(Generic[_A]):
    part: str
    folder: str
    make: Callable[[Table, str, str], _A | None]

    def read(self, folder: Folder, report: Report, dropped: Dropped, places: dict[str, list[Place]]) -> tuple[_A, ...]:
        found = []
        for name in folder.names(self.folder, ending(self.folder)):
            stem = name.rpartition("/")[2].rpartition(".")[0]
            read = aid_table(folder, name, report)
            made = self._made(*read, stem) if read is not None else None
            if made is None or read is None:
                dropped.add(self.part, stem)
            else:
                places.setdefault(self.part, []).append(read[0].place)
                found.append(made)
        return tuple(found)

    def _made(self, table: Table, body: str, stem: str) -> _A | None:
        if not ID.fullmatch(stem):
            table.complain("id-bad", id=stem[:80])
        if self.part in RENAMES:
            table.before()
        made = self.make(table, body, stem)
        return made if table.close() else None


def _role(table: Table, _body: str, name: str) -> RoleProfile:
    needs = table.tables("needs")
    made = RoleProfile(
        id=name,
        title=table.text("title"),
        summary=table.text("summary"),
        needs=tuple(
            RoleNeed(
                competency=row.identifier("competency"),
                level=Target(row.one_of("level", "secure", [each.value for each in Target]))
                if row.has("level")
                else Target.SECURE,
                importance=_within(row.integer("importance", 2, 1, 3), 1, 3),
            )
            for row in needs
        ),
        next=table.identifier("next", ""),
        sources=table.texts("sources", ()),
    )
    _close(table, needs)
    return made


def _programme(table: Table, _body: str, name: str) -> Programme:
    open_to = table.texts("open_to", ())
    for place, role in enumerate(open_to):
        if role not in ROLES:
            table.complain("choice-bad", "open_to", place, field="open_to", value=role[:80], choices=", ".join(ROLES))
    return Programme(
        open_to=open_to,
        id=name,
        title=table.text("title"),
        summary=table.text("summary"),
        microlearns=table.identifiers("microlearns"),
        per_week=table.integer("per_week", None, 1, MOST_MICROLEARNS),
        start=Start(table.one_of("start", "monday", [each.value for each in Start]))
        if table.has("start")
        else Start.MONDAY,
    )


def _credential(table: Table, _body: str, name: str) -> Credential:
    criteria = table.tables("criteria")
    made = Credential(
        id=name,
        title=table.text("title"),
        summary=table.text("summary"),
        competencies=table.identifiers("competencies"),
        scale=table.texts("scale"),
        passing=table.integer("passing", None, 1, 9),
        criteria=tuple(Criterion(text=row.text("text"), says=row.texts("says")) for row in criteria),
        evidence=table.texts("evidence"),
        sources=table.texts("sources", ()),
    )
    _close(table, criteria)
    return made


def _coach_card(table: Table, _body: str, name: str) -> CoachCard:
    return CoachCard(
        id=name,
        title=table.text("title"),
        competencies=table.identifiers("competencies"),
        watch=table.texts("watch"),
        ask=table.texts("ask"),
        say=table.texts("say"),
        sources=table.texts("sources", ()),
    )


def _huddle(table: Table, _body: str, name: str) -> Huddle:
    questions = table.tables("questions")
    made = Huddle(
        id=name,
        title=table.text("title"),
        competencies=table.identifiers("competencies"),
        minutes=table.integer("minutes", None, 1, 60),
        talk=table.text("talk"),
        questions=tuple(HuddleQuestion(text=row.text("text"), listen_for=row.text("listen_for")) for row in questions),
        sources=table.texts("sources", ()),
    )
    _close(table, questions)
    return made


def _document(table: Table, body: str, name: str) -> Document:
    return Document(
        id=name,
        title=table.text("title"),
        about=table.text("about"),
        author=table.text("author"),
        licence=table.text("licence"),
        body=body if body.strip() else "",
        file=table.text("file", ""),
        link=table.text("link", ""),
        emergency=table.text("emergency", ""),
    )


def _close(table: Table, rows: list[Table]) -> None:
    table.failed = not close_all(rows) or table.failed


def _within(value: int, low: int, high: int) -> int:
    """The number itself where it may stand; one that may not has been complained about."""
    return min(max(value, low), high)


__all__ = ["Aid", "aid_table", "ending", "read_aids"]
