# SPDX-License-Identifier: Apache-2.0
"""Takes questions that a trainer has in a file into a draft: all of them are about its one goal."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from app.authoring.document import LICENCE
from app.authoring.drafts import Session
from app.authoring.fields import with_picture, with_question
from app.authoring.tables import Json
from app.authoring.views import DraftView
from content_packs.importing.fitting import fitted
from content_packs.importing.formats import read_any
from content_packs.importing.report import ImportReport
from content_packs.importing.toml_text import item_text
from content_packs.unfinished import Unfinished, read_unfinished


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What became of each question of a file, and the draft with those that were taken in."""

    report: ImportReport
    taken: int
    draft: DraftView | None = None


def bring_in(session: Session, file: Path, author: str) -> tuple[Json, Brought]:
    """Return the document with the questions of a file behind its own. Raises CannotImport."""
    imported = fitted(read_any(file), read_unfinished(session.folder) or Unfinished())
    document = session.document
    goal = document["competencies"][0]["id"] if document["competencies"] else "goal"
    for picture in imported.pictures:
        session.put_file(picture.path, picture.data)
        document = with_picture(document, picture.path, picture.alt, author, LICENCE, show=False)
    for item in imported.items:
        table = tomllib.loads(item_text(msgspec.structs.replace(item, competency=goal)))["item"][0]
        document = with_question(document, table)
    return document, Brought(report=imported.report, taken=len(imported.items))
