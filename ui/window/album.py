# SPDX-License-Identifier: Apache-2.0
"""Where the pictures of a tour go: one of each screen, or one in every look, with what a program remarks of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final, cast

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.long_work import Tell, untold
from app.preferences import Preferences, TextSize
from ui.window.bare_words import bare
from ui.window.looks import USUAL, Dressed, Look, Wardrobe, deliver
from ui.window.pages.page import Page
from ui.window.png import write_png
from ui.window.pseudo import spoken
from ui.window.remarks import Place, Remark, faint, moved, places, remarks

ABOUT: Final = 300
"""So many screens there are; which, hangs on the packs. The way is half gone at half of them."""
REMARKS: Final = "remarks.txt"


class Enough(Exception):  # noqa: N818 - named for what happened
    """All the pictures that were asked for are there."""


class Album:
    """Takes each screen once. Remembers beside the pictures which are there, so that a tour can be taken up again."""

    def __init__(
        self,
        out: Path,
        look: Preferences,
        *,
        looks: tuple[Look, ...] = (),
        only: Iterable[str] = (),
        tell: Tell = untold,
        state: str = "",
    ) -> None:
        """`only`: names of screens, all with none; `*` stands for anything in one.

        `looks`: none is the one that the window has. `state`: of the program; what was taken of another one is taken
        anew. Raises OSError.
        """
        self.pictures: list[Path] = []
        """One of each screen, in the order of the walk."""
        self._out = out
        self._language = look.language
        self._only = tuple(only)
        self._tell = tell
        self._about = ABOUT if not self._only or any("*" in name for name in self._only) else len(self._only)
        self._wardrobe = Wardrobe(looks)
        self._looks = looks
        self._taken: set[str] = set()
        out.mkdir(parents=True, exist_ok=True)
        for each in looks:
            self.folder(each).mkdir(exist_ok=True)
        self._notes = out / (f"{self._language}-{REMARKS}" if looks else REMARKS)
        self._list = out / f"{self._language}.taken"
        self._there = self._begin(state) if looks else set()
        if not looks:
            self._notes.unlink(missing_ok=True)

    def folder(self, look: Look) -> Path:
        """Where the pictures of one of several looks lie."""
        return self._out / f"{self._language}-{look.name}"

    def follow(self, page: Page | None) -> None:
        """Listen to what is brought into sight on this page from now on."""
        if self._looks:
            self._wardrobe.sights.follow(page)

    def save(self, window: QWidget, name: str, pose: Callable[[], None] = lambda: None) -> None:
        """Take a screen, in each look, and go on in the one from before. `pose`: see `Wardrobe.each`.

        Raises OSError, `Stopped`, and `Enough` after the last one that was asked for.
        """
        if name in self._taken or not self._asked(name):
            return
        self._taken.add(name)
        self._tell(len(self._taken), max(self._about, len(self._taken) + (not self._only)))
        deliver()
        self.pictures.append((self.folder(self._looks[0]) if self._looks else self._out) / f"{name}.png")
        if name not in self._there:
            noted = self._in_every_look(window, name, pose) if self._looks else self._as_it_is(window, name)
            self.note(noted)
            self._tick(name)
        if self._only and self._taken.issuperset(self._only):
            raise Enough

    def note(self, lines: list[str]) -> None:
        """Write down remarks, below those that are there. Raises OSError."""
        if lines:
            with self._notes.open("a", encoding="utf-8") as notes:
                notes.writelines(lines)

    def missing(self) -> tuple[str, ...]:
        """Return what was asked for and is on no screen."""
        return tuple(n for n in self._only if not any(fnmatchcase(taken, n) for taken in self._taken))

    def finish(self) -> None:
        """The way is at its end: the next tour begins anew. Pictures that an older one took here go."""
        if self._looks and not self._only:
            for look in self._looks:
                for file in self.folder(look).glob("*.png"):
                    if file.stem not in self._taken:
                        file.unlink()
            self._list.unlink(missing_ok=True)

    def _asked(self, name: str) -> bool:
        return not self._only or any(fnmatchcase(name, pattern) for pattern in self._only)

    def _as_it_is(self, window: QWidget, name: str) -> list[str]:
        file = self._out / f"{name}.png"
        write_png(_picture(window), file)
        if spoken():
            file.with_suffix(".txt").write_text("".join(f"{words}\n" for words in bare(window)), encoding="utf-8")
        size = window.size().toTuple()
        return [_line("", name, remark) for remark in remarks(window, size)]

    def _in_every_look(self, window: QWidget, name: str, pose: Callable[[], None]) -> list[str]:
        lines: list[str] = []
        stood: dict[tuple[TextSize, tuple[int, int]], tuple[Place, ...]] = {}
        for look in self._wardrobe.each(window, cast("Dressed", window), self._language, pose):
            picture = _picture(window)
            write_png(picture, self.folder(look) / f"{name}.png")
            where = places(window)
            first = stood.setdefault((look.text_size, look.size), where)
            found = list(moved(first, where)) if first is not where else list(remarks(window, look.size))
            if look.text_size is TextSize.S and look.size == USUAL:
                found += faint(window, picture, look.theme)
            lines += [_line(look.name, name, remark) for remark in found]
        return lines

    def _tick(self, name: str) -> None:
        if self._looks:
            with self._list.open("a", encoding="utf-8") as there:
                there.write(f"{name}\n")

    def _begin(self, state: str) -> set[str]:
        """Return the screens that an earlier tour took of the same program before it was stopped."""
        if self._list.exists():
            first, *names = self._list.read_text(encoding="utf-8").splitlines() or [""]
            if first == state:
                return set(names)
        self._list.write_text(f"{state}\n", encoding="utf-8")
        self._notes.unlink(missing_ok=True)
        return set()


def as_in(out: Path, looks: tuple[Look, ...], language: str, other: str) -> list[str]:
    """Return lines about screens that look the same in two languages, in the first of the looks."""
    mine, theirs = (out / f"{each}-{looks[0].name}" for each in (language, other))
    both = [(file, theirs / file.name) for file in sorted(mine.glob("*.png")) if (theirs / file.name).exists()]
    same = [one.stem for one, another in both if one.read_bytes() == another.read_bytes()]
    return [_line(looks[0].name, name, Remark("same", f"as in {other}")) for name in same]


def _picture(window: QWidget) -> QImage:
    """Take a picture. From the first one on the window paints itself for pictures alone: nobody looks in between."""
    window.setUpdatesEnabled(True)
    try:
        return window.grab().toImage()
    finally:
        window.setUpdatesEnabled(False)


def _line(look: str, name: str, remark: Remark) -> str:
    words = " ".join(remark.words.split())
    return "\t".join(filter(None, (remark.kind, look, name, words))) + "\n"
