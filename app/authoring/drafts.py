# SPDX-License-Identifier: Apache-2.0
"""Drafts on the disk: each a source folder in `drafts/` of the data folder, with a small file that says whose it is.

1. What the folder says is the draft. Every change is on the disk before the form hears of it, each file whole or not
   at all; a professional may open the folder with the tools for packs.
2. The history for undo is in memory, from the opening to the closing of the program or until somebody else opens it.
3. A file that was changed by others since it was read is never written over: Refusal("draft_changed").
4. A picture that is not in the document any more is set aside in the folder, so that undo brings it back.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from app.authoring.document import read_document, read_texts, texts_of
from app.authoring.states import STATE, State, put, states
from app.authoring.tables import Json
from app.errors import Refusal
from app.record.files import make_folder
from content_packs import files
from content_packs.names import ID

ASIDE = ".aside"
MOST_STEPS = 500
"""Changes that can be undone."""


Change = Callable[[Json], Json]


class Session:
    """A draft that somebody works on."""

    def __init__(self, folder: Path, state: State, actor: str) -> None:
        self.folder = folder
        self.state = state
        self.actor = actor
        self.texts: Mapping[str, str] = read_texts(folder)
        self.document = read_document(folder)
        self.before: list[Json] = []
        self.after: list[Json] = []

    def apply(self, document: Json, now_ms: int) -> None:
        """Write another document, and remember this one for undo; nothing where it is the same."""
        if document == self.document:
            return
        old = self.document
        self._write(document, now_ms)
        self.before = [*self.before, old][-MOST_STEPS:]
        self.after = []

    def undo(self, now_ms: int) -> None:
        """Go back by one change, if there is one."""
        if self.before:
            now = self.document
            self._write(self.before[-1], now_ms)
            self.before.pop()
            self.after.append(now)

    def redo(self, now_ms: int) -> None:
        """Do again what was undone last, if something was."""
        if self.after:
            now = self.document
            self._write(self.after[-1], now_ms)
            self.after.pop()
            self.before.append(now)

    def texts_changed(self) -> bool:
        """Say whether the files were changed since they were read or written here."""
        return read_texts(self.folder) != self.texts

    def restamp(self, document: Json) -> None:
        """Write another document that is no change of the author's: there is nothing to undo."""
        self._check_unchanged()
        texts = texts_of(document, self.texts)
        for name, text in texts.items():
            if text != self.texts.get(name):
                put(self.folder / name, text.encode())
        self.texts, self.document = texts, document

    def note(self, **changes: int | tuple[str, ...]) -> None:
        """Keep something that is no part of the document."""
        self.state = msgspec.structs.replace(self.state, **changes)
        put(self.folder / STATE, msgspec.json.encode(self.state))

    def put_file(self, path: str, data: bytes) -> None:
        """Write a picture or a sound; the document names it in the next change."""
        (self.folder / path).parent.mkdir(exist_ok=True)
        put(self.folder / path, data)
        if path not in self.state.files:
            self.note(files=(*self.state.files, path))

    def _write(self, document: Json, now_ms: int) -> None:
        self._check_unchanged()
        new = texts_of(document, self.texts)
        self._move_files(document)
        for name, text in new.items():
            if text != self.texts.get(name):
                (self.folder / name).parent.mkdir(exist_ok=True)
                put(self.folder / name, text.encode())
        for name in self.texts.keys() - new.keys():
            (self.folder / name).unlink()
        self.texts, self.document = new, document
        self.note(changes=self.state.changes + 1, changed_ms=now_ms)

    def _check_unchanged(self) -> None:
        if self.texts_changed():
            raise Refusal("draft_changed", draft=self.state.id)

    def _move_files(self, document: Json) -> None:
        wanted = {asset.get("path") for asset in document["assets"]}
        for path in self.state.files:
            shown, aside = self.folder / path, self.folder / ASIDE / Path(path).name
            if path in wanted and not shown.exists() and aside.exists():
                aside.replace(shown)
            elif path not in wanted and shown.exists():
                aside.parent.mkdir(exist_ok=True)
                shown.replace(aside)


class Drafts:
    """The folder of drafts."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._open: dict[str, Session] = {}

    def all(self) -> list[State]:
        """Return every draft, the one changed last first."""
        return states(self._root)

    def create(self, state: State, document: Json) -> None:
        """Make the folder of a new draft, whole or not at all."""
        make_folder(self._root, parents=True)
        part = self._root / f".{state.id}"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        for name, text in texts_of(document, {}).items():
            (part / name).parent.mkdir(exist_ok=True)
            put(part / name, text.encode())
        put(part / STATE, msgspec.json.encode(state))
        part.replace(self._root / state.id)
        files.sync_folder(self._root)

    def state(self, draft: str) -> State:
        """Return what is known of a draft. Raises Refusal("no_such_draft")."""
        found = next((state for state in self.all() if state.id == draft), None) if ID.fullmatch(draft) else None
        if found is None:
            raise Refusal("no_such_draft", draft=draft)
        return found

    def session(self, draft: str, actor: str, *, anew: bool = False) -> Session:
        """Return the draft as this person works on it. Raises Refusal: "no_such_draft", "draft_broken"."""
        known = self._open.get(draft)
        if known is None or anew or known.actor != actor:
            known = self._open[draft] = Session(self._root / draft, self.state(draft), actor)
        return known

    def folder(self, draft: str) -> Path:
        """Return where a draft lies."""
        return self._root / self.state(draft).id

    def delete(self, draft: str) -> None:
        """Delete a draft, for good."""
        folder = self.folder(draft)
        self._open.pop(draft, None)
        gone = folder.with_name(f".{folder.name}")
        folder.replace(gone)
        shutil.rmtree(gone, ignore_errors=True)
