# SPDX-License-Identifier: Apache-2.0
"""From drafts to questions with ids and objectives, and to the account of each."""

from __future__ import annotations

import re
from pathlib import PurePath

import msgspec

from content_packs.importing.draft import Draft, Imported, Objective, Picture
from content_packs.importing.report import ImportReport, Line, Remark, remark
from content_packs.importing.texts import free, one_line, slug
from content_packs.item_checks import item_flaws
from content_packs.model import Item

OBJECTIVE = "Imported questions"
"""What questions are about when the file does not say."""
MOST_BYTES = 100_000
"""Of a whole question; a file of a pack must hold it."""
_CONTEXT = re.compile(r"\$[a-z_]+\$")


def assemble(drafts: list[Draft], remarks: list[Remark], *, file: str, format_name: str) -> Imported:
    """Give every question its id and its objective, leave out what is none, and tell of all of them."""
    title = one_line(PurePath(file).stem.replace("_", " ")) or OBJECTIVE
    work = _Assembly(slug(title) or "question", file)
    for draft in drafts:
        work.take(draft)
    if work.nameless:
        remarks = [*remarks, remark("objective-made", title=OBJECTIVE, count=work.nameless)]
    report = ImportReport(file, format_name, tuple(work.lines), tuple(remarks))
    return Imported(
        title, tuple(work.objectives.values()), tuple(work.items), tuple(work.pictures), report, frozenset(work.made)
    )


class _Assembly:
    def __init__(self, stem: str, file: str) -> None:
        self._stem = stem
        self._file = file
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}
        self._by_title: dict[str, str] = {}
        self.objectives: dict[str, Objective] = {}
        self.items: list[Item] = []
        self.pictures: list[Picture] = []
        self.lines: list[Line] = []
        self.made: set[str] = set()
        self.nameless = 0

    def take(self, draft: Draft) -> None:
        """Take one question in, or only its line of the report."""
        item_id = ""
        if any(entry.effect == "dropped" for entry in draft.remarks):
            draft.item = None
        if draft.item is not None and len(msgspec.json.encode(draft.item)) > MOST_BYTES:
            draft.note("too-long", most=MOST_BYTES)
            draft.item = None
        if draft.item is not None:
            item_id = self._id(draft)
            item = msgspec.structs.replace(draft.item, id=item_id, competency=self._objective(draft))
            self.items.append(item)
            self.pictures += [p for p in draft.pictures if all(p.path != other.path for other in self.pictures)]
            _tell_flaws(draft, item)
        where = f"{self._file}:{draft.line}"
        self.lines.append(Line(where, _shown(draft), item_id, tuple(draft.remarks)))

    def _id(self, draft: Draft) -> str:
        wanted = draft.given_id
        if wanted:
            found = free(wanted, self._taken, self._last)
            if found != wanted:
                draft.note("id-changed", before=wanted, after=found)
                self.made.add(found)
            return found
        found = free(
            slug(draft.name) or f"{self._stem[:40].rstrip('-')}-{len(self.lines) + 1}", self._taken, self._last
        )
        self.made.add(found)
        return found

    def _objective(self, draft: Draft) -> str:
        title = draft.objective if draft.objective_id else objective_title(draft.objective)
        if not title and not draft.objective_id:
            self.nameless += 1
        name = draft.objective_id or self._by_title.get(title or OBJECTIVE) or self._new_id(title)
        if draft.objective_id and draft.objective:
            title = objective_title(draft.objective, whole=True)
        if name not in self.objectives:
            self.objectives[name] = Objective(name, title or (name if draft.objective_id else OBJECTIVE))
            self._by_title.setdefault(self.objectives[name].title, name)
        return name

    def _new_id(self, title: str) -> str:
        taken = set(self.objectives)
        return free(slug(title or OBJECTIVE) or f"objective-{len(taken) + 1}", taken)


def objective_title(category: str, *, whole: bool = False) -> str:
    """The words of a category: the last part of a path of Moodle's, without what is there for Moodle alone.

    >>> objective_title("$course$/top/Default for Care/Clean hands"), objective_title("A/B")
    ('Clean hands', 'A/B')
    """
    if not _CONTEXT.match(category):
        return one_line(category)
    # "//" is a stroke that belongs to a name.
    parts = [part.replace("\x00", "/").strip() for part in category.replace("//", "\x00").split("/")][1:]
    if parts[:1] == ["top"]:
        parts = parts[1:]
    title = one_line(parts[-1]) if parts else ""
    return title if whole else one_line(title.removeprefix("Default for "))


def _tell_flaws(draft: Draft, item: Item) -> None:
    """Say what the checker will ask for: what is to be filled in, and what is to be mended."""
    missing = []
    for flaw in item_flaws(item):
        if flaw.code == "feedback-empty":
            missing.append(" ".join(_counted(key) for key in flaw.keys))
        else:
            draft.note("to-mend", finding=flaw.code, **{f"of_{key}": value for key, value in flaw.params.items()})
    if missing:
        draft.note("to-fill", fields=", ".join(dict.fromkeys(missing)))


def _counted(key: str | int) -> str:
    return str(key + 1) if isinstance(key, int) else key


def _shown(draft: Draft) -> str:
    words = one_line(draft.stem) or draft.name
    return words if len(words) <= 70 else words[:69] + "…"
