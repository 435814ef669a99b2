# SPDX-License-Identifier: Apache-2.0
"""One page with every widget in each of its states, in three themes, then all pictures of a tour, for a browser."""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.preferences import Preferences, Theme
from ui.window.hand import deliver
from ui.window.languages import Languages
from ui.window.specimen import Specimen
from ui.window.specimens import basic_specimens
from ui.window.specimens_answers import answer_specimens
from ui.window.specimens_lessons import lesson_specimens
from ui.window.specimens_own import own_specimens
from ui.window.specimens_team import team_specimens
from ui.window.style import Appearance
from ui.window.tokens import TOKENS

THEMES: Final = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
FOLDER: Final = "components"
_STYLE: Final = (
    "body{font:16px sans-serif;margin:24px}"
    ".screens{display:grid;gap:24px;grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}"
    "figure{margin:0 0 24px}img{max-width:100%;border:1px solid #999;border-radius:8px}"
    ".themes{display:grid;gap:8px;grid-template-columns:repeat(3,1fr)}"
)


def specimens() -> Iterator[Specimen]:
    """Every widget in each of its states, group by group."""
    return chain(basic_specimens(), answer_specimens(), lesson_specimens(), own_specimens(), team_specimens())


class Stand(QWidget):
    """A piece of paper as wide as the column of a page, with one specimen on it, in its state."""

    def __init__(self, specimen: Specimen) -> None:
        super().__init__()
        self.setProperty("role", "paper")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFixedWidth(TOKENS.size.column)
        column = QVBoxLayout(self)
        column.setContentsMargins(TOKENS.space.m, TOKENS.space.m, TOKENS.space.m, TOKENS.space.m)
        self.shown = specimen.make()
        column.addWidget(self.shown)
        self._specimen = specimen

    def pose(self) -> None:
        """Show it, as high as it needs to be, in its state."""
        self.show()
        self.activateWindow()
        self.setFocus()  # otherwise the first thing that can has it, and looks as if it were always so
        deliver()
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height()))
        QTest.mouseMove(self, QPoint(1, 1))  # away from what the one before had below it
        deliver()
        self._specimen.pose(self.shown)
        deliver()

    def away(self) -> None:
        """Throw it away."""
        self.close()
        self.deleteLater()
        deliver()


def shoot_components(out: Path, look: Preferences) -> list[tuple[Specimen, list[Path]]]:
    """Take the picture of each widget in each of its states, in each theme, at the text size and in the language.

    Returns the specimens with their pictures, in the order of THEMES; they lie in a folder of their own. Raises OSError
    when a picture cannot be written.
    """
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = cast("QApplication", QApplication.instance())
    Languages(application).speak(look.language)
    holder = QWidget()
    appearance = Appearance(application, holder)
    found: dict[str, tuple[Specimen, list[Path]]] = {}
    for theme in THEMES:
        appearance.dress(theme, look.text_size, look.language)
        for number, specimen in enumerate(specimens()):
            stand = Stand(specimen)
            stand.pose()
            file = folder / f"{number:03}-{theme.value}.png"
            saved = stand.grab().save(str(file))
            stand.away()
            if not saved:
                raise OSError(f"{file} cannot be written")
            found.setdefault(specimen.name, (specimen, []))[1].append(file)
    appearance.dress(look.theme, look.text_size, look.language)
    holder.deleteLater()
    return list(found.values())


def write_gallery(file: Path, pictures: list[Path], components: list[tuple[Specimen, list[Path]]]) -> None:
    """Write the page; the pictures lie beside it. Components come first. Raises OSError."""
    parts = []
    for group, members in groupby(components, key=lambda each: each[0].group):
        parts.append(f"<h2>{html.escape(group)}</h2>")
        for specimen, shots in members:
            shown = "".join(f'<img src="{FOLDER}/{html.escape(shot.name)}" alt="">' for shot in shots)
            name = html.escape(specimen.name)
            parts.append(f'<figure><figcaption>{name}</figcaption><div class="themes">{shown}</div></figure>')
    screens = "\n".join(
        f'<figure><img src="{html.escape(picture.name)}" alt="">'
        f"<figcaption>{html.escape(picture.stem)}</figcaption></figure>"
        for picture in pictures
    )
    file.write_text(
        "<!doctype html><meta charset=utf-8><title>Stepwell: every part and every screen</title>"
        f"<style>{_STYLE}</style>\n"
        "<h1>Parts</h1><p>Each in light, dark and high contrast.</p>\n"
        + "\n".join(parts)
        + f'\n<h1>Screens</h1><div class="screens">\n{screens}\n</div>\n',
        encoding="utf-8",
    )
