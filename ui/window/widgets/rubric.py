# SPDX-License-Identifier: Apache-2.0
"""A rubric in plain words: for each thing that is looked at, what each level looks like, and what was found."""

from __future__ import annotations

from content_packs.model import Criterion
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.fold import Fold


class Rubric(Fold):
    """Closed at first. `levels` are the places on the scale that were found, none where nobody has looked."""

    def __init__(
        self,
        words: str,
        *,
        criteria: tuple[Criterion, ...],
        scale: tuple[str, ...],
        passing: int,
        levels: tuple[int, ...] = (),
    ) -> None:
        super().__init__(words)
        for number, criterion in enumerate(criteria):
            found = levels[number] if number < len(levels) else 0
            card = Card("sunken")
            card.add(Text(criterion.text, "lead"))
            for place, (name, says) in enumerate(zip(scale, criterion.says, strict=False), start=1):
                line = self.tr("{level}: {words}").format(level=name, words=says)
                card.add(IconText("done" if place == found else "circle", line))
            if 0 < found <= len(scale):
                card.add(Text(self.tr("Found: {level}").format(level=scale[found - 1]), "small"))
            self.add(card)
        if 0 < passing <= len(scale):
            self.add(Text(self.tr("Enough is “{level}” in each.").format(level=scale[passing - 1]), "small"))
