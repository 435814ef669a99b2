# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of who stands where, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from tests.ui.fake_overview import matrix_of
from ui.window.overview_places import HowFarIs, WhatIsMissing, WhereAllStand


def go(window, program, *, place, found=None, table=False):
    if found is not None:
        program.overview.found = found
    window.navigator.to(place)
    if table:
        window.page.show_as_table()


OVERVIEW_PAGES = {
    "where all stand": partial(go, place=WhereAllStand()),
    "nobody stands there": partial(go, place=WhereAllStand(), found=matrix_of(())),
    "what is missing": partial(go, place=WhatIsMissing()),
    "what is missing as a table": partial(go, place=WhatIsMissing(), table=True),
    "what is missing of few": partial(go, place=WhatIsMissing(), found=matrix_of(("Ana", "Ben"))),
    "how far": partial(go, place=HowFarIs("p1", "Maximiliana von Hohenzollern-Sigmaringen")),
}
