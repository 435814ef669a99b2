# SPDX-License-Identifier: Apache-2.0
"""Is it working: the list of reports."""

from __future__ import annotations

from ui.window.insight_places import About, InsightAt, ToFigures
from ui.window.insight_words import about_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.widgets.basic import IconText

ICONS = {
    About.LEARNED: "path",
    About.EFFECTS: "bulb",
    About.ACTIVE: "clock",
    About.QUESTIONS: "flag",
    About.FAIR: "people",
}


class InsightPage(Page):
    """One row for each report."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Is it working?"), "display")
        words = self.tr("Everything is counted together. Nobody is named, and small groups are not told.")
        self.add(IconText("lock", words, role="small", tone="muted"))
        for about in About:
            title, detail = about_words(about)
            self.add(self.button(title, Go(InsightAt(about)), kind="tile", icon=ICONS[about], detail=detail))
        detail = self.tr("Falls, audits, sales: from a file, beside learning")
        self.add(self.button(self.tr("Key figures"), Go(ToFigures()), kind="tile", icon="bars", detail=detail))
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))
