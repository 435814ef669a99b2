# SPDX-License-Identifier: Apache-2.0
"""People from a list: choose a file, read what would happen, and have it done or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.people.roster import RosterLine, RosterReport
from app.people.roster_file import COLUMNS
from ui.window.care_intents import RosterAgreed, RosterChosen, RosterStopped
from ui.window.care_places import Care
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.roster_words import line_trouble, list_trouble
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.work_bar import WorkBar

MOST_LINES = 20
"""Problems, or names, that are shown one by one."""


class RosterPage(Page):
    """One thing at a time: the file, the wait, the report, the wait, what was done."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = self.title("", "display")
        self._shown: list[QWidget] = []
        self._leaving: Button | None = None
        self._back = self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back")
        self._choose = Button(self.tr("Choose a file"), None, kind="primary", icon="search")
        self._choose.chosen.connect(self._ask)
        self._wait = WorkBar(self.tr("Stop"), RosterStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._agree = Button(self.tr("Do it"), None, kind="primary", icon="check")
        self._agree.chosen.connect(self._agreed)
        for button in (self._choose, self._agree):
            button.hide()
        self.show_start()

    def show_start(self) -> None:
        """Say what kind of file is needed."""
        self._turn(self.tr("People from a list"), self._back, self._choose)
        columns = in_a_row(COLUMNS[2:])
        words = self.tr("The first line of the file needs the headings id and name. There may also be: {columns}.")
        self._put(
            Text(self.tr("Choose a list that a spreadsheet program has saved, as CSV or XLSX."), "lead"),
            Text(words.format(columns=columns)),
            Text(self.tr("Choose ids that mean nothing to strangers: they leave the device. Names stay here.")),
            IconText("shield", self.tr("Nothing is changed before you have read what would happen.")),
        )

    def show_refused(self, code: str, params: Mapping[str, str | int]) -> None:
        """Say why this file cannot be used."""
        self.show_start()
        card = Card("notice")
        words = list_trouble(code, params)
        card.add(IconText("info", words, role="lead", tone="on-notice"))
        self._shown.append(card)
        self.column.insertWidget(1, card)
        announce(self, words)

    def show_progress(self, done: int, most: int, *, dry_run: bool, left: int | None = None) -> None:
        """Say how far it is; it can be stopped."""
        if self._wait.isHidden():
            heading = self.tr("Reading the list …") if dry_run else self.tr("Taking the people in …")
            self._wait.begin()
            self._turn(heading, self._wait.stop)
            self._put(self._wait)
        words = self.tr("{done} of {most} lines").format(done=whole(done), most=whole(most))
        self._wait.show_far(words, done, most, left)

    def show_report(
        self, report: RosterReport, missing: Sequence[str], *, dry_run: bool, stopped: bool = False
    ) -> None:
        """Say what would happen, or what was done. `missing`: names of who is not in the list and could leave."""
        if dry_run:
            self._turn(self.tr("This would happen"), self._no(), self._agree)
        else:
            heading = self.tr("Stopped. What was done stays") if stopped else self.tr("The list is taken in")
            self._turn(heading, self._back, self._choose)
        self._put(self._counts(report, dry_run=dry_run))
        if report.unknown:
            words = self.tr("Columns that mean nothing here, passed over: {columns}")
            self._put(Text(words.format(columns=in_a_row(report.unknown)), "small"))
        refused = [line for line in report.lines if line.outcome == "refused"]
        if refused:
            self._put(self._problems(refused))
        if dry_run and missing:
            self._put(self._missing(missing))
        self._agree.setEnabled(self._changes(report) or self._leaving is not None)
        announce(self, self._heading.text())

    def _changes(self, report: RosterReport) -> bool:
        return any(report.count(outcome) for outcome in ("added", "changed"))

    def _counts(self, report: RosterReport, *, dry_run: bool) -> Card:
        """In plain words, what of each there is."""
        kinds: tuple[tuple[str, str, str], ...]
        if dry_run:
            kinds = (
                ("added", "plus", self.tr("New people: {count}")),
                ("changed", "again", self.tr("People who change: {count}")),
                ("same", "check", self.tr("Nothing to do for: {count}")),
                ("refused", "info", self.tr("Lines that cannot be used: {count}")),
            )
        else:
            kinds = (
                ("added", "plus", self.tr("Added: {count}")),
                ("changed", "again", self.tr("Changed: {count}")),
                ("left", "person", self.tr("Have left: {count}")),
                ("same", "check", self.tr("Nothing to do for: {count}")),
                ("refused", "info", self.tr("Lines that could not be used: {count}")),
            )
        card = Card()
        for outcome, icon, words in kinds:
            count = report.count(outcome)
            if count:
                card.add(IconText(icon, words.format(count=whole(count)), role="lead"))
        if not report.lines:
            card.add(IconText("info", self.tr("There is nobody in this list."), role="lead"))
        return card

    def _problems(self, refused: Sequence[RosterLine]) -> Card:
        card = Card("notice")
        card.add(Text(self.tr("What cannot be used, and why"), "lead", tone="on-notice"))
        for line in refused[:MOST_LINES]:
            why = line_trouble(line.code, line.params)
            card.add(Text(self.tr("Line {line}: {why}").format(line=line.line, why=why), tone="on-notice"))
        if len(refused) > MOST_LINES:
            words = self.tr("And {count} more.").format(count=len(refused) - MOST_LINES)
            card.add(Text(words, tone="on-notice"))
        return card

    def _missing(self, names: Sequence[str]) -> Card:
        """Who is here and not in the list stays, unless it is said otherwise."""
        card = Card()
        words = self.tr("Here, and not in the list: {count}. They stay, unless you choose otherwise.")
        card.add(Text(words.format(count=len(names)), "lead"))
        shown = in_a_row(names[:MOST_LINES])
        more = self.tr("{names} and {count} more").format(names=shown, count=len(names) - MOST_LINES)
        card.add(Text(more if len(names) > MOST_LINES else shown))
        self._leaving = Button(
            self.tr("Let them go"),
            None,
            kind="option",
            icon="square",
            detail=self.tr("They cannot sign in any more. Their record stays, and they can come back."),
        )
        self._leaving.setCheckable(True)
        self._leaving.toggled.connect(self._tick)
        card.add(self._leaving)
        return card

    def _no(self) -> Button:
        return self.button(self.tr("Not now"), Go(Care()), kind="quiet", icon="back")

    def _turn(self, heading: str, *buttons: Button) -> None:
        """Clear the page for the next thing."""
        for widget in self._shown:
            widget.hide()
            if widget is not self._wait:
                widget.deleteLater()
        self._shown, self._leaving = [], None
        self._heading.say(heading)
        self.foot(*buttons)
        self.to_top()
        self.focus_heading()

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._shown.append(widget)
            self.add(widget)
            widget.show()

    @Slot(bool)
    def _tick(self, on: bool) -> None:
        if self._leaving is not None:
            self._leaving.show_icon("ticked" if on else "square", "accent" if on else "muted")

    @Slot(object)
    def _agreed(self, _value: object) -> None:
        self.intent.emit(RosterAgreed(self._leaving is not None and self._leaving.isChecked()))

    @Slot(object)
    def _ask(self, _value: object) -> None:
        """Open the system's dialog; it goes with the page."""
        kinds = self.tr("Lists")
        ask_for_file(self, self.tr("Choose a file"), self._chosen, f"{kinds} (*.csv *.xlsx *.txt)")

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.intent.emit(RosterChosen(Path(file)))
