# SPDX-License-Identifier: Apache-2.0
"""Fits what was read to the pack that it goes into: its ids, its objectives, its lessons and pictures."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from content_packs.importing.draft import Imported, Objective
from content_packs.importing.report import ImportReport, Line, Remark, remark
from content_packs.importing.texts import free
from content_packs.model import Item
from content_packs.typed import fold
from content_packs.unfinished import Unfinished


def fitted(imported: Imported, pack: Unfinished | None) -> Imported:
    """The same questions as they fit into `pack` (None: a new folder): nothing that is there is asked for twice.

    A question that is there already, word for word, is left out, and so is one with an id that the author gave and
    that the pack has; an id that was made up becomes another. `objectives` are then the new ones only.
    """
    work = _Fitting(imported, pack)
    lines = [work.line(line) for line in imported.report.lines]
    used = {item.media for item in work.items}
    asked = {item.competency for item in work.items}
    return replace(
        imported,
        objectives=tuple(entry for entry in work.objectives if entry.id in asked),
        items=tuple(work.items),
        pictures=tuple(
            p for p in imported.pictures if p.path not in work.files and (p.path in used or p.path in work.spare)
        ),
        report=ImportReport(imported.report.file, imported.report.format, tuple(lines), imported.report.remarks),
    )


class _Fitting:
    def __init__(self, imported: Imported, pack: Unfinished | None) -> None:
        self._by_id = {item.id: item for item in imported.items}
        self._made = imported.made
        self._taken = set(pack.item_ids) if pack else set()
        self._there = {_words(item) for item in pack.items} if pack else set()
        self._lessons = pack.lessons if pack else set()
        self.files = {name for name in pack.files if name.startswith("media/")} if pack else set()
        self._known_files = self.files | {picture.path for picture in imported.pictures}
        self.spare = {picture.path for picture in imported.pictures} - {item.media for item in imported.items}
        self._all = self._taken | set(self._by_id)
        self._last: dict[str, int] = {}
        self.objectives: list[Objective] = []
        self._home = self._objectives(imported.objectives, pack)
        self.items: list[Item] = []

    def _objectives(self, wanted: tuple[Objective, ...], pack: Unfinished | None) -> dict[str, str]:
        """Where each objective's questions go: to the one of the pack with its id or its words, or to a new one."""
        known = pack.competencies if pack else {}
        by_title = {fold(title): name for name, title in known.items()}
        found = {}
        for objective in wanted:
            same = objective.id if objective.id in known else by_title.get(fold(objective.title))
            if same:
                found[objective.id] = same
            else:
                self.objectives.append(objective)
                found[objective.id] = objective.id
        return found

    def line(self, line: Line) -> Line:
        """What the report says of a question now, which is taken in if it may be."""
        item = self._by_id.get(line.id)
        if item is None:
            return line
        remarks: list[Remark] = list(line.remarks)
        if _words(item) in self._there:
            return replace(line, id="", remarks=(remark("already-there", id=item.id),))
        if item.id in self._taken and item.id not in self._made:
            return replace(line, id="", remarks=(remark("id-taken", id=item.id),))
        if item.id in self._taken:
            item = msgspec.structs.replace(item, id=free(item.id, self._all, self._last))
        if item.lesson and item.lesson not in self._lessons:
            remarks.append(remark("lesson-unknown", id=item.lesson))
            item = msgspec.structs.replace(item, lesson="")
        if item.media and item.media not in self._known_files:
            remarks.append(remark("media-unknown", file=item.media))
            item = msgspec.structs.replace(item, media="")
        self.items.append(msgspec.structs.replace(item, competency=self._home[item.competency]))
        return replace(line, id=item.id, remarks=tuple(remarks))


def _words(item: Item) -> bytes:
    """What makes two questions the same one: everything but where they belong."""
    return msgspec.json.encode(msgspec.structs.replace(item, id="", competency="", lesson="", media="", hint=""))
