# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of what learning comes to, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from app.figures.figures import Brought
from app.needs.sheet import Cause, Part
from tests.ui.fake_insight import READING
from ui.window.insight_places import (
    About,
    BringFigures,
    FigureAt,
    InsightAt,
    NeedAt,
    NeedEnd,
    NeedPart,
    ToFigures,
    ToInsight,
    ToNeeds,
)


def go(window, program, *, place, table=False, empty=False):
    if empty:
        program.reports.working = replace(program.reports.working, learned=(), effects=())
        program.figures.kept = ()
        program.needs.kept = {}
    window.navigator.to(place)
    if table:
        window.page.show_as_table()


def bring(window, _program, *, shown):
    window.navigator.to(BringFigures())
    shown(window.page)


def blocked(window, program):
    found = program.needs.kept["n1"]
    program.needs.kept["n1"] = replace(found, sheet=replace(found.sheet, cause=Cause.ENVIRONMENT))
    window.navigator.to(NeedAt("n1"))


INSIGHT_PAGES = {
    "insight": partial(go, place=ToInsight()),
    **{f"insight {about.value}": partial(go, place=InsightAt(about)) for about in About},
    "insight table": partial(go, place=InsightAt(About.EFFECTS), table=True),
    "insight tables": partial(go, place=InsightAt(About.FAIR), table=True),
    "insight nothing": partial(go, place=InsightAt(About.LEARNED), empty=True),
    "figures": partial(go, place=ToFigures()),
    "no figures": partial(go, place=ToFigures(), empty=True),
    "figure": partial(go, place=FigureAt("Falls")),
    "figure table": partial(go, place=FigureAt("Falls"), table=True),
    "bring figures": partial(go, place=BringFigures()),
    "bring figures look": partial(bring, shown=lambda page: page.show_reading(READING)),
    "bring figures order": partial(bring, shown=lambda page: page.show_order("3/4/2026")),
    "bring figures done": partial(bring, shown=lambda page: page.show_brought(Brought(8, 2))),
    "needs": partial(go, place=ToNeeds()),
    "no needs": partial(go, place=ToNeeds(), empty=True),
    "need": partial(go, place=NeedAt("n1")),
    "need draft": partial(go, place=NeedAt("n2")),
    "need closed": partial(go, place=NeedAt("n3")),
    "need blocked": blocked,
    **{f"need {part.value}": partial(go, place=NeedPart("n1", part)) for part in Part},
    "need end": partial(go, place=NeedEnd("n1")),
}
