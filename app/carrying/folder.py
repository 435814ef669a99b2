# SPDX-License-Identifier: Apache-2.0
"""Bundles as files: one that is handed over, or a folder on a stick in which every device keeps its own.

Rules of the folder:

1. Each device writes one file, named after the device's id, and only when what would be in it has changed. It is
   written beside and renamed: whoever pulls the stick out leaves the old file or the new one, and perhaps a `.part`.
2. The files of all others are taken in, those first that were never seen. One that was taken in, unchanged since, while
   the same people were known here, is passed over.
3. Taking in comes first, so that what is carried on is in this device's own file.
4. With a code, files are closed with it; all devices that share the folder use the same one. A file that is not closed
   is taken in all the same, and one of another code is named and left.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from app.carrying.box import MAGIC, seal, unseal
from app.carrying.bundle import AT_ONCE, Bundles, Taken
from app.carrying.shared_files import digest, fresh_file
from app.carrying.way import Reading, Way
from app.errors import Refusal
from app.long_work import Tell, untold
from app.private.wrap import Cost
from app.record.files import flush_folder
from app.record.meta import read_note, set_note
from app.rights import Gate, Right

if TYPE_CHECKING:
    from sqlite_utils import Database

PURPOSE = "stepwell bundle 1"
PLAIN, CLOSED = ".jsonl", ".box"
_NOTE = "stick"


class FileTaken(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one file. `trouble` is "" or the code of why it was left as a whole."""

    file: str
    taken: Taken
    trouble: str = ""

    @property
    def whole(self) -> bool:
        """Say whether everything of it was taken."""
        return not (self.trouble or self.taken.damaged or self.taken.foreign or self.taken.cut)


class Exchanged(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an exchange. `written`: this device's file was made anew; `passed` files were known."""

    written: bool
    statements: int
    passed: int
    files: tuple[FileTaken, ...]


class _Memory(msgspec.Struct, kw_only=True):
    """What is remembered between two exchanges: of files of others, and of the own one, by their SHA-256."""

    taken: dict[str, str] = {}
    plain: str = ""
    file: str = ""


class Sticks:
    """Files and folders of bundles, on the writer's thread. Needs Right.MANAGE_DEVICE, as `Bundles` does."""

    def __init__(
        self,
        database: Database,
        bundles: Bundles,
        *,
        device: str,
        gate: Gate,
        seal: Callable[[], None],
        cost: Cost | None = None,
    ) -> None:
        self._db = database
        self._bundles = bundles
        self._device = device
        self._gate = gate
        self._freeze = seal
        self._cost = cost

    def missing(self) -> int:
        """As `Bundles.missing`."""
        return self._bundles.missing()

    def write(self, file: Path, code: str = "", *, manifests: bool = False, tell: Tell = untold) -> int:
        """Write the bundle to a file that appears only when it is whole; return how many statements are in it.

        What `tell` raises ends it, and the file is as it was.

        `manifests` after them say what is not in it.

        What waits for a clock that can be trusted is frozen with the time known.
        Raises OSError, Refusal: "no_folder", "code_mistyped".
        """
        self._gate.need(Right.MANAGE_DEVICE)
        if not file.absolute().parent.is_dir():
            raise Refusal("no_folder", folder=str(file.absolute().parent))
        self._freeze()
        most = self._bundles.statements()
        for done in self._writing(file, code, manifests=manifests):
            tell(min(done, most), most)
        return self._bundles.statements()

    def take(self, file: Path, taken: Taken, code: str = "") -> Iterator[Reading]:
        """Take a file in; yield how far it is. Raises OSError, and Refusal as `opened` does."""
        self._gate.need(Right.MANAGE_DEVICE)
        return self._told(file, taken, code)

    def exchange(self, folder: Path, code: str, files: list[FileTaken]) -> Iterator[Reading | Exchanged]:
        """Take in what others left in the folder, then leave what is here.

        What it yields last says what came of it; `files` grows meanwhile.
        Raises Refusal("no_folder"), OSError where this device's own file cannot be written.
        """
        self._gate.need(Right.MANAGE_DEVICE)
        if not folder.is_dir():
            raise Refusal("no_folder", folder=str(folder))
        return self._exchange(folder, code, files)

    def _told(self, file: Path, taken: Taken, code: str) -> Iterator[Reading]:
        most = file.stat().st_size
        for lines, at in self._take(file, taken, code):
            yield Reading(file.name, lines, min(at, most), most)

    def _take(self, file: Path, taken: Taken, code: str) -> Iterator[tuple[int, int]]:
        """Yield lines that are done, and bytes that are read."""
        with file.open("rb") as content:
            for lines in self._bundles.taking(opened(content, code), taken):
                yield lines, content.tell()

    def _exchange(self, folder: Path, code: str, files: list[FileTaken]) -> Iterator[Reading | Exchanged]:
        memory = self._memory()
        others = self._of_others(folder)
        way = Way(others, self._bundles.statements())
        marks = yield from self._take_others(others, code, files, memory, way)
        self._freeze()
        own, of = folder / f"{self._name}{CLOSED if code else PLAIN}", self._bundles.statements()
        plain = yield from self._hashed(own.name, way, of)
        mark = (yield from self._written(own, way, of)) if own.is_file() else ""
        same = memory.plain == plain and mark == memory.file
        if not same:
            for lines in self._writing(own, code, manifests=True):
                yield way.in_own(own.name, lines, of, written=True)
            mark = yield from self._written(own, way, of)
        now = _Memory(taken=marks, plain=plain, file=mark)
        set_note(self._db, _NOTE, msgspec.json.encode(now).decode())
        passed = sum(mark in memory.taken and memory.taken[mark] == people for mark, people in marks.items())
        yield Exchanged(written=not same, statements=self._bundles.statements(), passed=passed, files=tuple(files))

    def _of_others(self, folder: Path) -> list[Path]:
        found = sorted(folder.glob("stepwell-*"), key=lambda one: one.name)
        return [one for one in found if one.suffix in {PLAIN, CLOSED} and one.stem != self._name and one.is_file()]

    def _take_others(
        self, others: Iterable[Path], code: str, files: list[FileTaken], memory: _Memory, way: Way
    ) -> Generator[Reading, None, dict[str, str]]:
        """Take in the files of others; return the marks of those that need not be looked at again."""
        people = self._people()
        marks: dict[str, str] = {}
        for file in others:
            taken, trouble = Taken(), ""
            try:
                mark = yield from digest(file, partial(way.in_file, file, 0, hashed=True))
                if memory.taken.get(mark) == people:
                    marks[mark] = people
                    continue
                for lines, at in self._take(file, taken, code):
                    yield way.in_file(file, lines, at)
                if not taken.damaged and not taken.cut:
                    marks[mark] = people
            except OSError:
                trouble = "unreadable"
            except Refusal as refusal:
                trouble = refusal.code
            finally:
                way.behind(file)
            files.append(FileTaken(file=file.name, taken=taken, trouble=trouble))
        return marks

    def _hashed(self, name: str, way: Way, of: int) -> Generator[Reading, None, str]:
        mark = hashlib.sha256()
        for done, line in enumerate(self._encoded(manifests=True), 1):
            mark.update(line)
            if done % AT_ONCE == 0:
                yield way.in_own(name, done, of, written=False)
        return mark.hexdigest()

    @staticmethod
    def _written(own: Path, way: Way, of: int) -> Generator[Reading, None, str]:
        """Return the digest of this device's own file; another one of any length may lie in its place."""
        return digest(own, lambda _at: way.in_own(own.name, of, of, written=False))

    @property
    def _name(self) -> str:
        return f"stepwell-{self._device}"

    def _encoded(self, *, manifests: bool) -> Iterator[bytes]:
        return (f"{text}\n".encode() for text in self._bundles.texts(manifests=manifests))

    def _writing(self, file: Path, code: str, *, manifests: bool) -> Iterator[int]:
        """Write the bundle in pieces, between which others may record: what they did goes along the next time.

        Yields how many lines are written.
        """
        lines = told = 0

        def counted() -> Iterator[bytes]:
            nonlocal lines
            for line in self._encoded(manifests=manifests):
                lines += 1
                yield line

        content: Iterable[bytes] = counted()
        if code:
            content = seal(content, code, PURPOSE, self._cost)
        part = file.with_name(f"{file.name}.part")
        try:
            with fresh_file(part) as out:
                for piece in content:
                    out.write(piece)
                    if lines >= told + AT_ONCE:
                        told = lines
                        yield lines
                out.flush()
                os.fsync(out.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        flush_folder(file.absolute().parent)

    def _people(self) -> str:
        """Stands for who is known here: with somebody new, files may hold what was nobody's before."""
        rows = self._db.execute("SELECT id FROM learner ORDER BY id").fetchall()
        return hashlib.sha256("\n".join(row[0] for row in rows).encode()).hexdigest()

    def _memory(self) -> _Memory:
        note = read_note(self._db, _NOTE)
        try:
            return msgspec.json.decode(note, type=_Memory) if note else _Memory()
        except msgspec.MsgspecError:  # a newer program wrote it
            return _Memory()


def opened(content: BinaryIO, code: str = "") -> Callable[[int], bytes]:
    """Return what reads the lines of a bundle, opening it with the code where it is closed.

    Raises Refusal("code_missing"); what it returns raises as `app.carrying.box.unseal`.
    """
    closed = content.read(len(MAGIC)) == MAGIC
    content.seek(0)
    if not closed:
        return content.read
    if not code:
        raise Refusal("code_missing")
    pieces = unseal(content.read, code, PURPOSE)
    return lambda _most: next(pieces, b"")
