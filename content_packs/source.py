# SPDX-License-Identifier: Apache-2.0
"""Reads an author's source folder into a pack, and says with file and line what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from content_packs import calibration, source_glossary, source_synonyms
from content_packs.bundled import Bundled
from content_packs.checks.texts import objects
from content_packs.excused import Excused, read_excused
from content_packs.fields import Place, Table
from content_packs.findings import Finding, Report, Where, nowhere
from content_packs.folder import Folder
from content_packs.lesson_file import lesson_names, read_lesson
from content_packs.model import (
    FORMAT_VERSION,
    RENAMES,
    Alignment,
    Alike,
    Asset,
    Checklist,
    Competency,
    Cycle,
    Item,
    ItemCalibration,
    Lesson,
    Likert,
    Manifest,
    Module,
    Pack,
    Refused,
    Renamed,
    Story,
    Term,
    WorkedExample,
)
from content_packs.pack_checks import Dropped, check_pack
from content_packs.proof import Tell, part, untold
from content_packs.source_aids import read_aids
from content_packs.source_checklists import read_checklist
from content_packs.source_cycles import read_cycle
from content_packs.source_items import KINDS, LIKERT, close_all, nearest_kind, read_item, read_likert
from content_packs.source_media import check_media
from content_packs.source_practice import read_example, read_story
from content_packs.source_variants import read_variants
from content_packs.style_checks import check_style

_Practice = TypeVar("_Practice", Story, WorkedExample, Checklist, Cycle)
_ONE_OF: dict[str | int, str] = {"scenes": "scene", "steps": "step"}
"""What a list of the model is called in the file, where each of its tables is written by itself."""
_PART = {"asset": "media"}
"""What a table of the source is called where it is referred to."""


class Source(msgspec.Struct, frozen=True):
    """What a source folder holds.

    `pack` has everything that was readable; it may be built only when no finding is an error. None: no pack at all.
    `files` are LICENSE and the media that go into the built file, by path. `where` says where a part of the
    pack stands; `excused` are the findings that the author has looked at and lets stand.
    """

    pack: Pack | None
    findings: tuple[Finding, ...]
    files: Bundled = msgspec.field(default_factory=lambda: Bundled({}, {}))
    where: Where = nowhere
    excused: tuple[Excused, ...] = ()

    @property
    def buildable(self) -> bool:
        """True when a pack can be built of it."""
        return self.pack is not None and all(finding.severity != "error" for finding in self.findings)


_READ, _CHECKED = 0.55, 0.6
"""What reading the files and the first checks take of the whole; with 10,000 questions and 2,000 lessons."""


def read_source(folder: Path, tell: Tell = untold) -> Source:
    """Read and check the source folder. Never raises for what is in it."""
    report = Report()
    files = Folder(folder, report, part(tell, 0, _READ))
    if report.has_errors and not files.files:
        return Source(None, report.sorted())
    reader = _Reader(files, report)
    manifest = reader.manifest()
    if manifest is None:
        return Source(None, report.sorted())
    pack = reader.pack(manifest)
    files.tell = untold  # what comes now tells for itself
    check_pack(pack, reader.where, report, reader.dropped)
    check_style(pack, reader.where, report, part(tell, _CHECKED, 1))
    bundled = check_media(files, pack, reader.where, report, reader.dropped)
    kept = None if reader.dropped.any("pack") else pack
    return Source(kept, report.sorted(), bundled, reader.where, reader.excused)


class _Reader:
    """Reads the files one after the other and remembers where each object stands."""

    def __init__(self, folder: Folder, report: Report) -> None:
        self._folder = folder
        self._report = report
        self._places: dict[str, list[Place]] = {}
        self._refused: list[Refused] = []
        self._ratings: list[Likert] = []
        self.dropped = Dropped()
        self.excused: tuple[Excused, ...] = ()

    def where(self, part: str, number: int, *keys: str | int) -> str:
        """File and line ("items/a.toml:3") of a value in the n-th object of a part."""
        places = self._places.get(part, [])
        if keys and part.rpartition("/")[2] in ("story", "example"):
            keys = (_ONE_OF.get(keys[0], keys[0]), *keys[1:])
        if number < len(places):
            return places[number].at(*keys)
        return part.rpartition("/")[0] if part.startswith("locale/") else "pack.toml:1"

    def manifest(self) -> Manifest | None:
        """Read what the pack is; with faults in it the rest is checked all the same. None: the rest cannot be read."""
        table = self._required("pack.toml")
        if table is None:
            return None
        version = table.integer("format", None, 1, 1 << 31)
        if version > FORMAT_VERSION:
            # One clear error: what a newer format holds is not ours to judge.
            table.complain("format-newer", "format", format=version, known=FORMAT_VERSION)
            return None
        texts = {key: table.text(key) for key in ("id", "version", "title", "summary", "language", "base", "licence")}
        authors, framework = table.texts("authors"), table.text("framework", "")
        roles, sites = table.texts("for_roles", ()), table.texts("for_sites", ())
        self.excused = read_excused(table)
        self._keep("pack", table, "")
        return Manifest(format=version, authors=authors, framework=framework, for_roles=roles, for_sites=sites, **texts)

    def pack(self, manifest: Manifest) -> Pack:
        pack = Pack(
            manifest=manifest,
            competencies=tuple(self._competencies()),
            modules=tuple(self._modules()),
            lessons=tuple(self._lessons()),
            items=tuple(self._items()),
            assets=tuple(self._assets()),
            refused=tuple(self._refused),
            ratings=tuple(self._ratings),
            calibration=tuple(self._calibration()),
            glossary=tuple(self._glossary()),
            synonyms=self._synonyms(),
            stories=tuple(self._each("story", "stories", read_story)),
            examples=tuple(self._each("example", "examples", read_example)),
            checklists=tuple(self._each("checklist", "checklists", read_checklist)),
            cycles=tuple(self._each("cycle", "cycles", read_cycle)),
        )
        aids = read_aids(self._folder, self._report, self.dropped, self._places)
        pack = msgspec.structs.replace(pack, **msgspec.structs.asdict(aids))
        pack = msgspec.structs.replace(pack, renamed=tuple(self._renamed(pack)))
        variants = read_variants(self._folder, pack, self._report, self.dropped, self._places)
        return msgspec.structs.replace(pack, variants=variants)

    def _renamed(self, pack: Pack) -> Iterator[Renamed]:
        """Yield what says that it had another id before."""
        for kind in RENAMES:
            for place, entry in zip(self._places.get(kind, ()), objects(pack, kind), strict=False):
                if place.was:
                    yield Renamed(part=kind, id=str(getattr(entry, "id", "")), was=place.was)

    def _required(self, name: str) -> Table | None:
        if name not in self._folder.files:
            self._report.add("file-missing", name, file=name)
            return None
        return self._folder.toml(name)

    def _rows(self, name: str, key: str) -> list[Table]:
        whole = self._required(name)
        if whole is None:
            self.dropped.add(_PART.get(key, key))
            return []
        rows = whole.tables(key)
        if not rows and not whole.failed:
            whole.complain("text-empty", key, field=key)
        if not whole.close():
            self.dropped.add(_PART.get(key, key))
        return rows

    def _keep(self, part: str, table: Table, name: str) -> bool:
        if not table.close():
            self.dropped.add(_PART.get(part, part), name)
            return False
        self._places.setdefault(part, []).append(table.place)
        return True

    def _competencies(self) -> list[Competency]:
        found = []
        for table in self._rows("competencies.toml", "competency"):
            table.before()
            aligned = table.tables("aligned", optional=True)
            competency = Competency(
                id=table.identifier("id"),
                title=table.text("title"),
                requires=table.identifiers("requires", ()),
                importance=table.integer("importance", 1, 1, 3),
                safety_critical=table.boolean("safety_critical", False),
                known_by=table.integer("known_by", None, 5, 95) if table.has("known_by") else 0,
                alignments=tuple(_alignment(row) for row in aligned),
                tags=table.texts("tags", ()),
            )
            table.failed = not close_all(aligned) or table.failed
            if self._keep("competency", table, competency.id):
                found.append(competency)
        return found

    def _modules(self) -> list[Module]:
        found = []
        for table in self._rows("modules.toml", "module"):
            table.before()
            module = Module(
                id=table.identifier("id"),
                title=table.text("title"),
                objective=table.text("objective"),
                competencies=table.identifiers("competencies"),
                minutes=table.integer("minutes", 5, 1, 600),
                parts_order=table.texts("order", ()),
            )
            if self._keep("module", table, module.id):
                found.append(module)
        return found

    def _lessons(self) -> list[Lesson]:
        found = []
        for name in lesson_names(self._folder, "lessons", self._report):
            read = read_lesson(self._folder, name, self._report)
            if read is not None and read[0] is not None:
                found.append(read[0])
                self._places.setdefault("lesson", []).append(read[2])
            else:
                self.dropped.add("lesson", name.rpartition("/")[2].removesuffix(".md"))
        return found

    def _items(self) -> list[Item]:
        found = []
        for name in self._folder.names("items", ".toml"):
            for table in self._rows(name, "item"):
                item = self._item(table)
                if item is not None:
                    found.append(item)
        return found

    def _item(self, table: Table) -> Item | None:
        kind = table.text("kind")
        if kind == LIKERT:
            self._likert(table)
            return None
        item = None
        table.before()
        if kind in KINDS:
            item = read_item(table, kind)
        elif kind:
            item_id = table.identifier("id")
            kinds, near = ", ".join((*KINDS, LIKERT)), nearest_kind(kind)
            self._report.add("kind-none", table.place.at("kind"), kind=kind[:80], kinds=kinds, suggestion=near)
            self._refused.append(Refused(kind=kind[:80], id=item_id))
        if item is None:
            self.dropped.add("item", table.identifier("id", ""))
            if kind not in KINDS:  # it may have been meant as a question about oneself
                self.dropped.add("rating", table.identifier("id", ""))
            return None
        self._places.setdefault("item", []).append(table.place)
        return item

    def _each(self, part: str, folder: str, read: Callable[[Table, str], _Practice | None]) -> Iterator[_Practice]:
        """Read the files of a folder that hold one story, example, checklist or cycle each, named after its id."""
        for name in self._folder.names(folder, ".toml"):
            table, stem = self._folder.toml(name), name.rpartition("/")[2].removesuffix(".toml")
            if table is not None:
                table.before()
            entry = read(table, stem) if table is not None else None
            if entry is None or table is None:
                self.dropped.add(part, stem)
            else:
                self._places.setdefault(part, []).append(table.place)
                yield entry

    def _likert(self, table: Table) -> None:
        """Keep a question about oneself aside: it is none of the pack's items."""
        rating = read_likert(table)
        if rating is None:
            self.dropped.add("rating", table.identifier("id", ""))
            return
        self._ratings.append(rating)
        self._places.setdefault("rating", []).append(table.place)

    def _assets(self) -> list[Asset]:
        if "assets.toml" not in self._folder.files:
            return []
        found = []
        for table in self._rows("assets.toml", "asset"):
            path, author, licence = table.text("path"), table.text("author"), table.text("licence")
            asset = Asset(path=path, author=author, licence=licence, alt=table.text("alt"))
            if self._keep("asset", table, asset.path):
                found.append(asset)
        return found

    def _glossary(self) -> list[Term]:
        if source_glossary.FILE not in self._folder.files:
            return []
        found = []
        for table in self._rows(source_glossary.FILE, "term"):
            term = source_glossary.read_term(table)
            if self._keep("term", table, term.id):
                found.append(term)
        return found

    def _synonyms(self) -> tuple[Alike, ...]:
        keep = partial(self._keep, "synonym", name="")
        return source_synonyms.read_synonyms(self._folder, source_synonyms.FILE, keep)

    def _calibration(self) -> list[ItemCalibration]:
        whole = self._folder.toml(calibration.FILE) if calibration.FILE in self._folder.files else None
        if whole is None:
            return []
        found = []
        for table in whole.tables("item", optional=True):
            entry = calibration.read_entry(table)
            if self._keep("calibration", table, entry.item):
                found.append(entry)
        whole.close()
        return found


def _alignment(row: Table) -> Alignment:
    return Alignment(framework=row.text("framework"), code=row.text("code"), title=row.text("title"))
