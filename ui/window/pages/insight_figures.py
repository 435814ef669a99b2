# SPDX-License-Identifier: Apache-2.0
"""Key figures: the list, one of them beside learning, and taking some in from a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.figures.figures import Beside, Brought, Measure, WeekBeside
from app.figures.reading import Order, Reading
from ui.insight_tables import beside_table
from ui.isolates import left_to_right
from ui.table_files import Bar
from ui.window.file_dialogs import ask_for_file
from ui.window.focus import hand_on
from ui.window.insight_figure_words import file_trouble, line_trouble, number
from ui.window.insight_intents import FigureFileChosen, FigureForgotten, FiguresAgreed, OrderSaid
from ui.window.insight_places import BringFigures, FigureAt, ToFigures, ToInsight
from ui.window.insight_words import say
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.numbers import whole
from ui.window.pages.insight_report import TablesPage
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText, Text, announce

MOST_LINES = 20
AT_ONCE = 4
"""Weeks on a card."""


class FiguresPage(LongPage):
    """What is measured here."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Key figures"))
        self.text(self.tr("What your site counts anyway, week by week, beside what was learned."), "muted")
        bring = self.button(self.tr("Take some in"), Go(BringFigures()), kind="primary", icon="plus")
        self.foot(self.button(self.tr("Back"), Go(ToInsight()), kind="quiet", icon="back"), bring)

    def show_measures(self, measures: tuple[Measure, ...]) -> None:
        """Show them."""
        self.rest.make([partial(self._row, each) for each in measures], coming=True)
        if not measures:
            self.text(self.tr("There are none yet. A file from a spreadsheet is enough."), "lead")

    def _row(self, measure: Measure) -> None:
        detail = self.tr("Weeks: {weeks}. Last: week from {date}")
        detail = detail.format(weeks=whole(measure.weeks), date=day(measure.last))
        self.add(self.button(measure.name, Go(FigureAt(measure.name)), kind="tile", icon="bars", detail=detail))


class FigurePage(TablesPage):
    """One key figure beside learning, and a plain warning."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.title(self.tr("Beside learning"))
        self.text(name, "lead")
        self.add(IconText("careful", say()["not_because"], role="lead"))
        self._found: Beside | None = None
        self.foot(self.button(self.tr("Back"), Go(ToFigures()), kind="quiet", icon="back"))

    def show_beside(self, found: Beside | None) -> None:
        """Show it."""
        if found is None:
            self.text(self.tr("This key figure is not here any more."), "lead")
            return
        self._found = found
        self.show_tables((beside_table(found, say()),))
        self._away = Button(self.tr("Take this figure away"), None, kind="quiet", icon="erase")
        self._away.chosen.connect(partial(self._ask_whether, found.measure))
        self.add(self._away)

    def _ask_whether(self, measure: Measure, _value: object) -> None:
        """Ask once more: all of its weeks would go."""
        card, keep = Card("notice"), Button(self.tr("Keep it"), None, kind="secondary")
        card.add(Text(measure.name, "lead"))
        weeks = self.tr("Weeks: {weeks}. Last: week from {date}")
        card.add(Text(weeks.format(weeks=whole(measure.weeks), date=day(measure.last))))
        card.add(self.button(self.tr("Delete it"), FigureForgotten(self._name), kind="secondary", icon="erase"))
        card.add(keep)
        keep.chosen.connect(partial(self._kept, card))
        self.add(card)
        hand_on(keep)
        self._away.hide()
        self.reveal(card)

    def _kept(self, card: Card, _value: object) -> None:
        self._away.show()
        hand_on(self._away)
        card.hide()
        card.deleteLater()

    def bars(self) -> Sequence[Callable[[], object]]:
        """Return what makes the bars, the latest week first."""
        found = self._found
        return week_bars(self, found) if found else []


def week_bars(page: TablesPage, found: Beside) -> Sequence[Callable[[], object]]:
    """Return what makes the bars of some weeks each, the latest first."""
    weeks = found.weeks[::-1]
    return [partial(_some_weeks, page, found, weeks[at : at + AT_ONCE]) for at in range(0, len(weeks), AT_ONCE)]


def _some_weeks(page: TablesPage, found: Beside, weeks: Sequence[WeekBeside]) -> None:
    """Add a card of some weeks: of each the figure with its bar, and what was learned with its own."""
    translate = QCoreApplication.translate
    most = max([each.value or 0.0 for each in found.weeks] + [1e-9])
    most_answers = max([each.answers or 0 for each in found.weeks] + [1])
    card = Card()
    for week in weeks:
        title = translate("Figures", "Week from {date}").format(date=day(week.monday))
        card.add(Text(title, "lead"))
        value = translate("Figures", "no figure") if week.value is None else number(week.value)
        said = translate("Figures", "{name}: {value}").format(name=found.measure.name, value=value)
        page.bar_in(card, title, said, Bar(max(week.value, 0.0) / most) if week.value is not None else None)
        if week.people is None:
            page.bar_in(card, title, translate("Figures", "Learning: nobody, or fewer than three people"), None)
            continue
        learned = translate("Figures", "Learning: {people} people, {answers} answers")
        words = learned.format(people=whole(week.people), answers=whole(week.answers or 0))
        page.bar_in(card, title, words, Bar((week.answers or 0) / most_answers))
    page.put(card)


class BringFiguresPage(Page):
    """One thing at a time: the file, perhaps the order of day and month, what it would do, what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title("")
        self._shown: list[QWidget] = []
        self._choose = Button(self.tr("Choose a file"), None, kind="primary", icon="search")
        self._choose.chosen.connect(self._ask)
        self.show_start()

    def show_start(self) -> None:
        """Say what kind of file is needed."""
        self._turn(self.tr("Key figures from a file"), self._back(), self._choose)
        self._put(
            Text(self.tr("Choose a list that a spreadsheet program has saved, as CSV or XLSX."), "lead"),
            Text(self.tr("The first line has the heading week, and one for each thing that you count.")),
            Text(self.tr("A week is written as 2026-W47, or as any day of it.")),
            IconText("shield", self.tr("Nothing is changed before you have read what would happen.")),
        )

    def show_refused(self, code: str, params: Mapping[str, str | int]) -> None:
        """Say why this file cannot be used."""
        self.show_start()
        words = file_trouble(code, params)
        card = Card("notice")
        card.add(IconText("info", words, role="lead", tone="on-notice"))
        self._shown.append(card)
        self.column.insertWidget(1, card)
        announce(self, words)

    def show_order(self, example: str) -> None:
        """Ask how dates are written."""
        self._turn(self.tr("How are dates written in it?"), self._back())
        self._put(
            Text(self.tr("For example: {date}").format(date=left_to_right(example)), "lead"),
            self.button(self.tr("First the day, then the month"), OrderSaid(Order.DAY_FIRST), kind="tile"),
            self.button(self.tr("First the month, then the day"), OrderSaid(Order.MONTH_FIRST), kind="tile"),
        )

    def show_reading(self, reading: Reading) -> None:
        """Say what would happen."""
        agree = self.button(self.tr("Take them in"), FiguresAgreed(), kind="primary", icon="check")
        agree.setEnabled(bool(reading.figures))
        self._turn(self.tr("This would happen"), self._back(), agree)
        card = Card()
        count = self.tr("Figures that can be taken in: {count}").format(count=whole(len(reading.figures)))
        card.add(IconText("plus", count, role="lead"))
        if reading.measures:
            card.add(Text(in_a_row(reading.measures)))
        self._put(card)
        if reading.bad:
            self._put(self._problems(reading))

    def show_brought(self, brought: Brought) -> None:
        """Say what was done."""
        self._turn(self.tr("They are taken in"), self._back(), self._choose)
        card = Card()
        card.add(IconText("plus", self.tr("New: {count}").format(count=whole(brought.new)), role="lead"))
        card.add(Text(self.tr("Put in place of older ones: {count}").format(count=whole(brought.replaced))))
        self._put(card)

    def _problems(self, reading: Reading) -> Card:
        card = Card("notice")
        card.add(Text(self.tr("What cannot be used, and why"), "lead", tone="on-notice"))
        for bad in reading.bad[:MOST_LINES]:
            why = line_trouble(bad.code, bad.params)
            card.add(Text(self.tr("Line {line}: {why}").format(line=whole(bad.line), why=why), tone="on-notice"))
        if len(reading.bad) > MOST_LINES:
            words = self.tr("And {count} more.").format(count=whole(len(reading.bad) - MOST_LINES))
            card.add(Text(words, tone="on-notice"))
        return card

    def _back(self) -> Button:
        return self.button(self.tr("Back"), Go(ToFigures()), kind="quiet", icon="back")

    def _turn(self, heading: str, *buttons: Button) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._heading.say(heading)
        self.foot(*buttons)
        self.to_top()
        self.focus_heading()

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._shown.append(widget)
            self.add(widget)
            widget.show()

    @Slot(object)
    def _ask(self, _value: object) -> None:
        lists = self.tr("Lists")
        ask_for_file(self, self.tr("Choose a file"), self._chosen, f"{lists} (*.csv *.xlsx *.txt)")

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.intent.emit(FigureFileChosen(Path(file)))
