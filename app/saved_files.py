# SPDX-License-Identifier: Apache-2.0
"""Which files somebody had written for them on this computer (a copy, certificates), so that they can delete them.

Rules:

1. One row for each person, among their drafts: paths, nothing of what is in the files. It stays on this device, and
   goes when the person is erased; the files do not, for they may be what they wanted to keep.
2. Deleted is only what was noted for whoever is signed in, and in a folder only the files that the program wrote there:
   whatever somebody put beside them stays, and the folder with it.
3. A file is the one that was written when it has not been written again since. Whoever takes theirs along by hand
   leaves its name free, and the next copy, which may be somebody else's, gets that name.
4. What is not there any more is forgotten.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.record_ports import DraftPort
from app.rights import ActorKind, Gate, Right

MOST = 50
"""More files than anybody saves; the oldest are forgotten then."""
_NAME = "files"
"""What the row is kept under, where others have the id of an attempt."""


class _Saved(msgspec.Struct, frozen=True):
    """One of them: where it lies, and when each file of it was written (ns), "" for a file that is no folder."""

    path: str
    written: dict[str, int]

    def still(self) -> list[Path]:
        """Return the files that are still there as they were written; none where a link took their place."""
        path = Path(self.path)
        try:
            if not _is_there(path):
                return []
            inside = {path / Path(name).name if name else path: at for name, at in self.written.items()}
            return [file for file, at in inside.items() if file.is_file() and _written_at(file) == at]
        except OSError:
            return []


_json = msgspec.json.Decoder(list[_Saved])


class SavedFiles:
    """What was saved by whoever is signed in; implements `ui.ports.SavedPort`.

    Refusal "not_signed_in" for nobody; the command line saves where it is told to and notes nothing.
    """

    def __init__(self, *, record: DraftPort, gate: Gate) -> None:
        self._record = record
        self._gate = gate

    def note(self, path: Path) -> None:
        """Note a file, or a folder with all in it now; nothing where it cannot be. Raises `StoreFailed`, OSError."""
        who = self._who()
        if not who or not _can_be_kept(path):
            return
        inside = {file.name: file for file in sorted(path.iterdir())} if path.is_dir() else {"": path}
        saved = _Saved(str(path), {name: _written_at(file) for name, file in inside.items()})
        self._keep(who, [*(each for each in self._kept(who) if each.path != saved.path), saved])

    def files(self) -> tuple[Path, ...]:
        """Return what is still there, the latest first."""
        who = self._who()
        return tuple(Path(each.path) for each in reversed(self._kept(who)) if each.still()) if who else ()

    def delete(self, path: Path) -> bool:
        """Delete it from the disk and say whether it is gone. Raises `StoreFailed`."""
        who = self._who()
        kept = self._kept(who) if who else []
        saved = next((each for each in kept if each.path == str(path)), None)
        if saved is None:
            return False
        gone = _deleted(path, saved.still())
        if gone:
            self._keep(who, [each for each in kept if each is not saved])
        return gone

    def _who(self) -> str:
        """The id of whoever is signed in, "" for the command line."""
        actor = self._gate.need(Right.LEARN)
        return actor.id if actor.kind is ActorKind.PERSON else ""

    def _kept(self, who: str) -> list[_Saved]:
        kept = self._record.draft(who, _NAME)
        try:
            return _json.decode(kept[1]) if kept is not None else []
        except msgspec.DecodeError:  # of a newer program, which this one was put in place of
            return []

    def _keep(self, who: str, kept: list[_Saved]) -> None:
        there = [each for each in kept if each.still()][-MOST:]
        self._record.save_draft(who, _NAME, _NAME, msgspec.json.encode(there).decode())


def _written_at(file: Path) -> int:
    """When what a name stands for was last written, ns; of a link its own time, not that of what it leads to."""
    return file.lstat().st_mtime_ns


def _can_be_kept(path: Path) -> bool:
    """Say whether it is there, and a path that is text: Linux has names that are bytes of no text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return _is_there(path)


def _is_there(path: Path) -> bool:
    """Whether it is there and no link, which would lead elsewhere."""
    try:
        return path.exists() and not path.is_symlink()
    except OSError:
        return False


def _deleted(path: Path, files: list[Path]) -> bool:
    """Delete the files, and the folder that they were in once it is empty."""
    try:
        if path.is_symlink() or not files:
            return False
        for file in files:
            file.unlink(missing_ok=True)
        if path not in files:
            path.rmdir()
    except OSError:
        return False
    return True
