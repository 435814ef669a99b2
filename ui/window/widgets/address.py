# SPDX-License-Identifier: Apache-2.0
"""The address of a page: as text, as a picture for a phone, to copy. Nothing is opened: the program has no browser."""

from __future__ import annotations

import re
from io import BytesIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.isolates import left_to_right
from ui.window.widgets.basic import Button, Card, Heading, Text
from ui.window.widgets.picture_view import PictureView

HIGHEST = 240
"""Of the picture, px: a phone reads it from an arm's length."""
LONGEST = 28
"""Signs of a line."""


class AddressCard(Card):
    """Shows an address. `copied` is emitted when it is to be copied."""

    copied = Signal()

    def __init__(self, link: str, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self.add(Heading(self.tr("A page on the internet"), "lead"))
        self.add(Text(self.tr("Point the camera of a phone at the picture, or type the address there.")))
        self._picture = PictureView(self.tr("The address as a picture for the camera of a phone"), highest=HIGHEST)
        self._picture.put(_drawn(link))
        self.add(self._picture)
        address = Text("\n".join(left_to_right(line) for line in lines(link)))
        address.setAccessibleName(link)
        self.add(address)
        copy = Button(self.tr("Copy the address"), None)
        copy.chosen.connect(lambda _value: self.copied.emit())
        self.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)


def lines(link: str) -> list[str]:
    """The address in short lines, broken where it has a sign for it, so that the largest letters fit.

    >>> lines("https://www.legislation.gov.uk/ukpga/2014/23/contents")
    ['https://', 'www.legislation.gov.uk/', 'ukpga/2014/23/contents']
    """
    found = [""]
    for piece in re.findall(r"[^/?&-]{1,28}[/?&-]*|[/?&-]+", link):
        if found[-1] and len(found[-1]) + len(piece) > LONGEST:
            found.append("")
        found[-1] += piece
    return found


def _drawn(link: str) -> bytes:
    import segno  # noqa: PLC0415 - for documents with an address alone

    buffer = BytesIO()
    # Black on white in every theme: phones do not read it the other way round.
    segno.make_qr(link, error="m").save(buffer, kind="svg", scale=4, border=4, dark="#000", light="#fff")
    return buffer.getvalue()
