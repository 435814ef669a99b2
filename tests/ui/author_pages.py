# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of making a microlearn, on real drafts, with as much on them as there can be."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.authoring.views import Part
from content_packs.importing.report import ImportReport, Line, remark
from tests.app.authoring.conftest import Maker
from ui.window import places
from ui.window.author_places import AuthorAt, AuthorReport, AuthorShow, AuthorSmall, Drafts, Small

LONG = "She rings, and nobody has been there for an hour. Her supper stands cold on the table by the window."


def begin(window, program, folder):
    """Somebody is signed in who has a whole draft with a story."""
    draft, files = written()
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    maker = Maker(folder, first=1000)  # the names of the draft are not made again
    program.authoring.real = maker.authoring
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], window.navigator.preferences))
    return maker, draft


@cache
def written():
    """The name of that draft, and the files of its data folder: each of its forty changes is written to the disk."""
    with TemporaryDirectory() as folder:
        maker = Maker(Path(folder))
        draft = maker.whole()
        for name in maker.authoring.restructure(draft, "story").story:
            maker.authoring.change(draft, ("story", name), LONG)
        files = [file for file in Path(folder).rglob("*") if file.is_file()]
        return draft, {file.relative_to(folder): file.read_bytes() for file in files}


def at(window, maker, draft, *, part, kind="", broken=False):
    """A step; with `kind` a question of it, `broken`: half of it is missing."""
    question = ""
    if kind:
        question = str(maker.authoring.restructure(draft, "question", (kind,)).focus[1])
    if broken:
        maker.authoring.change(draft, ("why",), "")
        maker.authoring.restructure(draft, "question", ("single",))
    window.navigator.to(AuthorAt(draft, part, question))


def small(window, _maker, draft, *, which):
    window.navigator.to(AuthorSmall(draft, which))


def drafts(window, _maker, _draft):
    window.navigator.to(Drafts())


def report(window, _maker, draft):
    lines = tuple(
        Line(f"quiz.csv:{n}", LONG, f"q-{n}", (remark("to-fill", fields="why of option 1"),)) for n in range(25)
    )
    window.navigator.to(AuthorReport(draft, ImportReport("quiz.csv", "csv", lines), 25))


def shown(window, maker, draft, *, number):
    window.navigator.to(AuthorAt(draft, Part.LOOK))
    window.navigator.to(AuthorShow(draft, maker.authoring.look(draft), number))


AUTHOR_PAGES = {
    "drafts": drafts,
    **{part.value: partial(at, part=part) for part in Part},
    "broken": partial(at, part=Part.FINDINGS, broken=True),
    **{kind: partial(at, part=Part.CHECK, kind=kind) for kind in ("single", "truefalse", "order", "match")},
    **{one.value: partial(small, which=one) for one in Small},
    "report": report,
    "shown lesson": partial(shown, number=0),
    "shown question": partial(shown, number=1),
    "shown story": partial(shown, number=3),
}
