# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a learning cycle, with the first one of the packs that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.cycling.views import CycleCard, CyclePlace, CycleTask, CycleView
from app.preferences import Preferences
from content_packs.model import Cycle, Pack
from ui.window.album import Album
from ui.window.pages.cycle import CyclePage
from ui.window.pages.page import Page
from ui.window.staged import first_pack, shoot_staged

BEFORE: Final = "I saw that she pulled her sleeve down. I said nothing, because there were five more people waiting."
AFTER: Final = "I would ask: “How did that happen?” Then I would wait."


def shoot_cycle(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        if pack.cycles:
            shoot_staged(_pages(pack, look.language), album, look, size)


def _pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    for place in CyclePlace:
        yield f"cycle-{place.value}", CyclePage(_view(pack, pack.cycles[0], place, language))


def _view(pack: Pack, cycle: Cycle, place: CyclePlace, language: str) -> CycleView:
    steps, first = len(cycle.activities) + 3, cycle.activities[0]
    done = {CyclePlace.ACTIVITY: 1, CyclePlace.TRY: steps - 2, CyclePlace.AFTER: steps - 1, CyclePlace.END: steps}
    prompts = {CyclePlace.BEFORE: cycle.before, CyclePlace.TRY: cycle.try_at_work, CyclePlace.AFTER: cycle.after}
    title = next((each.title for each in pack.lessons if each.id == first.id), cycle.title)
    written = place not in {CyclePlace.OPENING, CyclePlace.BEFORE}
    return CycleView(
        card=CycleCard(
            id=cycle.id,
            title=cycle.title,
            module=cycle.module,
            module_title=next((each.title for each in pack.modules if each.id == cycle.module), ""),
            minutes=cycle.minutes,
            stage="under_way",
            done=done.get(place, 0),
            steps=steps,
        ),
        place=place,
        why=cycle.why,
        can=cycle.can,
        prompt=prompts.get(place, ""),
        task=CycleTask(kind=first.kind, id=first.id, title=title, done=False),
        before=BEFORE if written else None,
        after=AFTER if place is CyclePlace.END else None,
        notes=("before", "after") if place is CyclePlace.END else ("", ""),
        may_write=True,
        language=language,
    )
