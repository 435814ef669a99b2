# SPDX-License-Identifier: Apache-2.0
"""Whether everything is in order on this device, and a report for whoever helps: read first, then saved."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from app.long_work import STOPPED, Standing
from app.maintenance.chores import Chore, Done
from app.record.finding import Finding
from ui.window.care_intents import LookOver, ReportSaved
from ui.window.care_places import CareFor, CarePart
from ui.window.checkup_words import button, kinds, sentence, where
from ui.window.intents import Go
from ui.window.pages.rest import LongPage
from ui.window.pages.telling import TellingPage
from ui.window.times import when
from ui.window.widgets.basic import Card, Heading, IconText, Text, announce
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped

if TYPE_CHECKING:
    from app.support import Part

LINES: Final = 40
"""Lines of a report that are one piece of the page."""


class CheckupPage(TellingPage):
    """A card for each kind of trouble, with the page where it is mended."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Is everything in order?"), "display")
        self._back = self.button(self.tr("Back"), Go(CareFor(CarePart.SAFETY)), kind="quiet", icon="back")
        self._again = self.button(self.tr("Look again"), LookOver(), kind="primary", icon="search")
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.foot(self._back, self._again)

    def show_looking(self, standing: Standing, left: int | None) -> None:
        """Say how far the look is. `left`: see `ui.time_left.TimeLeft`."""
        if self._wait.isHidden():
            self.begin_anew()
            self._wait.begin()
            self.foot(self._back, self._wait.stop)
        words = self.tr("Everything is looked through. Nothing is changed.")
        self._wait.show_far(words, standing.done, standing.most, left)
        self._timer.start()

    def show_found(self, found: tuple[Finding, ...], chores: Mapping[Chore, Done], ended: str) -> None:
        """Say what was found. `ended`: how the look ended, if it was not to its end (`app.long_work.Standing`)."""
        self._timer.stop()
        self._wait.end()
        self.foot(self._back, self._again)
        self.begin_anew()
        if ended:
            words = (
                self.tr("The look was stopped.") if ended == STOPPED else self.tr("The look did not come to its end.")
            )
            self.put(IconText("info", words, role="lead"))
        else:
            self._tell(found)
        done = [how.at_ms for how in chores.values() if not how.code]
        if done:
            words = self.tr("This device last looked after itself: {when}")
            self.put(Text(words.format(when=when(max(done), QDateTime.currentDateTime())), "small"))
        self.put(self.button(button(CarePart.SUPPORT), Go(CareFor(CarePart.SUPPORT)), kind="option", icon="book"))
        self.to_top()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more; the look goes on to its end."""
        self._timer.stop()
        super().hideEvent(event)

    def _tell(self, found: tuple[Finding, ...]) -> None:
        said = kinds(found)
        if not any(said.values()):
            good = Card("good")
            words = self.tr("Everything is in order.")
            good.add(IconText("done", words, role="lead"))
            self.put(good)
            announce(self, words)
        for kind, wrong in sorted(said.items(), key=lambda each: not each[1]):
            card = Card("notice") if wrong else Card()
            card.add(IconText("careful" if wrong else "info", sentence(kind), tone="on-notice" if wrong else ""))
            part = where(kind)
            if part is not None:
                card.add(self.button(button(part), Go(CareFor(part)), icon="next"))
            self.put(card)
        if wrongs := [sentence(kind) for kind, wrong in said.items() if wrong]:
            announce(self, " ".join(wrongs))

    @Slot()
    def _look(self) -> None:
        self.intent.emit(WorkLooked())


class SupportPage(LongPage):
    """What would be handed out, each word of it, and the button that saves it."""

    def __init__(self) -> None:
        super().__init__()
        self.title(button(CarePart.SUPPORT), "display")
        words = self.tr(
            "Codes and numbers say what is wrong here. No names, no words of anybody, no addresses, no keys."
        )
        self.text(words, "lead")
        self._told = IconText("done", "", role="lead")
        self._told.hide()
        self.add(self._told)
        self._back = self.button(self.tr("Back"), Go(CareFor(CarePart.CHECKUP)), kind="quiet", icon="back")
        self._save = self.button(self.tr("Save this report"), ReportSaved(), kind="primary", icon="book")
        self.foot(self._back, self._save)

    def show_report(self, report: tuple[Part, ...]) -> None:
        """Show all of it; what is below what can be seen comes in the next turns."""
        self.rest.make([partial(self._piece, *each) for part in report for each in _pieces(part)])

    def show_saved(self, path: str) -> None:
        """Say where it lies."""
        self._told.say(self.tr("The report was saved: {file}").format(file=path))
        self._told.show()
        announce(self, self._told.label.text())
        self.to_top()

    def _piece(self, name: str, words: str) -> None:
        if name:
            self.add(Heading(name, "lead"))
        piece = Text(words, "small")
        piece.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # codes, whatever the window speaks
        self.add(piece)


def _pieces(part: Part) -> list[tuple[str, str]]:
    """Return a part as pieces of some lines each, the first with its name."""
    lines = part.text.splitlines() or ["-"]
    groups = ["\n".join(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    return [(part.name if number == 0 else "", words) for number, words in enumerate(groups)]
