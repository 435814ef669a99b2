# SPDX-License-Identifier: Apache-2.0
"""What the checks say of a pack that is being written: file and line, why, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from content_packs.findings import Finding
from ui.findings import word
from ui.window.pages.page import Page
from ui.window.widgets.basic import Card, IconText, Text

MOST = 60
"""More than these are for `stepwell pack check`; whoever has so many mends them one file at a time."""
_ICONS = {"error": "careful", "refused": "careful", "warning": "info", "note": "info"}


@dataclass(frozen=True, slots=True)
class BackToPack:
    """The person wants to see the pack all the same."""


class FindingPage(Page):
    """A card for each finding, errors first. `shown`: there is a pack to go back to."""

    def __init__(self, findings: Sequence[Finding], *, shown: bool) -> None:
        super().__init__()
        worst = [each for each in findings if each.severity == "error"]
        if worst:
            words = self.tr("This has to be mended first: {count}").format(count=len(worst))
        elif not shown:
            words = self.tr("There is nothing to look at yet")
        elif findings:
            words = self.tr("The checks found: {count}").format(count=len(findings))
        else:
            words = self.tr("The checks found nothing")
        self.title(words, "title")
        if not shown:
            self.text(self.tr("The pack is shown here as soon as it can be read. Save the file: this page follows."))
        order = ("error", "refused", "warning", "note")
        for finding in sorted(findings, key=lambda each: order.index(each.severity))[:MOST]:
            self.add(_card(finding))
        if shown:
            self.foot(self.button(self.tr("Back to the pack"), BackToPack(), kind="primary", icon="back"))


def _card(finding: Finding) -> Card:
    why, mend = word(finding)
    card = Card("notice" if finding.severity == "error" else "card")
    tone = "on-notice" if finding.severity == "error" else ""
    place = IconText(_ICONS[finding.severity], finding.where, role="lead", tone=tone)
    place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names of files, in English words
    card.add(place)
    for text in (why, mend):
        card.add(Text(text, tone=tone))
    return card
