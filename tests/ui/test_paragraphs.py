# SPDX-License-Identifier: Apache-2.0
"""A text that somebody made long on purpose does not become more pieces than a page can hold."""

from __future__ import annotations

from msgspec.structs import replace

from app.private.shared import SharedNote
from tests.ui.library_pages import TEXT
from ui.window.pages.house import HousePage
from ui.window.pages.shared import SharedPage
from ui.window.paragraphs import MOST, paragraphs
from ui.window.widgets.basic import Text

MANY = 60_000


def test_nothing_of_a_text_is_lost():
    assert paragraphs("") == ()
    assert paragraphs("a\n\n \n\nb") == ("a", "b")
    found = paragraphs("\n\n".join(str(n) for n in range(MANY)))
    assert len(found) == MOST
    assert "\n\n".join(found) == "\n\n".join(str(n) for n in range(MANY))


def test_a_document_and_a_shared_text_of_nothing_but_lines(qapp):
    page = HousePage(replace(TEXT, text="a\n\n" * MANY))
    assert MOST <= len(page.findChildren(Text)) < 2 * MOST
    shared = SharedPage()
    note = SharedNote(id="s", note="n", sort="note", person="ana", name="Ana", at_ms=1, text="a\n" * 10_000)
    shared.show_shared((note,), ())
    assert len(shared.findChildren(Text)) < 2 * MOST
    for each in (page, shared):
        each.deleteLater()
