# SPDX-License-Identifier: Apache-2.0
"""The five reports, as bars with words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from app.reports.active import Active, Cell, Week
from app.reports.views import Group, Misleading, Outcome, Questions, Working
from ui import insight_tables as tables
from ui.table_files import Bar, Table
from ui.window.insight_places import About, ToInsight
from ui.window.insight_words import (
    about_words,
    effect_said,
    effect_verdict,
    learned_said,
    learned_verdict,
    of_100,
    say,
)
from ui.window.languages import NAMES
from ui.window.numbers import whole
from ui.window.pages.insight_report import ReadPage
from ui.window.times import day
from ui.window.widgets.basic import Card, IconText, Text

_SHORT = 90
"""Characters of a question."""


class ReportPage(ReadPage):
    """One of them."""

    back = ToInsight()

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about
        title, detail = about_words(about)
        self.title(title)
        self.text(detail, "muted")
        self._found: Working | Questions | None = None
        self.wait_here()

    def show_whole(self, found: Working | Questions) -> None:
        """Show it."""
        self.end_wait()
        self._found = found
        made = self._made(found)
        for note in dict.fromkeys(note for table in made for note in table.notes):
            self.add(IconText("info", note, role="small", tone="muted"))
        self.show_tables(made)
        self.focus_heading()

    def _made(self, found: Working | Questions) -> tuple[Table, ...]:
        words = say()
        if isinstance(found, Questions):
            if self._about is About.QUESTIONS:
                return (tables.questions_table(found, words),)
            return tables.outcomes_table(found, words), tables.fair_table(found, words)
        if self._about is About.LEARNED:
            return (tables.learned_table(found, words),)
        if self._about is About.EFFECTS:
            return (tables.effects_table(found, words),)
        return tables.cells_table(found.active, words), tables.weeks_table(found.active, words)

    def bars(self) -> Sequence[Callable[[], object]]:
        """Return what makes the bars."""
        found = self._found
        pieces: list[Callable[[], object]] = []
        if isinstance(found, Questions):
            pieces = self._questions(found) if self._about is About.QUESTIONS else self._fair(found)
        elif isinstance(found, Working):
            pieces = self._working(found)
        return pieces or [self._nothing]

    def _working(self, found: Working) -> list[Callable[[], object]]:
        if self._about is About.LEARNED:
            return [
                partial(
                    self.bar,
                    each.title,
                    learned_said(each),
                    Bar(more.value, more.low, more.high, -1.0),
                    learned_verdict(each),
                )
                for each in found.learned
                for more in (each.beyond or each.change.gain,)
            ]
        if self._about is About.EFFECTS:
            words = say()
            return [
                partial(self.bar, words[each.kind.value], effect_said(each), bar, effect_verdict(each))
                for each, bar in zip(found.effects, tables.effects_table(found, words).bars, strict=True)
            ]
        return self._active(found.active)

    def _active(self, active: Active) -> list[Callable[[], object]]:
        if active.people is None:
            return []
        most = max([cell.people or 0 for cell in active.cells] + [week.people or 0 for week in active.weeks] + [1])
        words = say()
        days = [
            (
                words[f"day_{number}"],
                [(words[cell.part.value], cell) for cell in active.cells if cell.weekday == number],
            )
            for number in range(7)
        ]
        weeks = [(self.tr("From {date}").format(date=day(week.monday)), week) for week in active.weeks]
        rows: list[Callable[[], object]] = [partial(self._people, title, lines, most) for title, lines in days]
        rows.append(partial(self._people, words["weeks_title"], weeks, most))
        return rows

    def _people(self, title: str, lines: Sequence[tuple[str, Cell | Week]], most: int) -> None:
        card = Card()
        card.add(Text(title, "lead"))
        for name, line in lines:
            if line.people is None or line.done is None:
                self.bar_in(card, title, self.tr("{name}: fewer than three people").format(name=name), None)
                continue
            said = self.tr("{name}: {people} people, {answers} answers").format(
                name=name, people=whole(line.people), answers=whole(line.done.answers)
            )
            self.bar_in(card, title, said, Bar(line.people / most))
        self.put(card)

    def _questions(self, found: Questions) -> list[Callable[[], object]]:
        return [partial(self._question, each) for each in found.misleading]

    def _question(self, found: Misleading) -> None:
        words, figures = say(), found.figures
        said = self.tr("Of 100 people {right} get it right; {expected} were expected. Answers: {answers}.").format(
            right=of_100(figures.right or 0.0), expected=of_100(figures.expected or 0.0), answers=whole(figures.answers)
        )
        bar = Bar(figures.right or 0.0)
        self.bar(_short(found.stem), said, bar, ("info", words[figures.remarks[0].value]))

    def _fair(self, found: Questions) -> list[Callable[[], object]]:
        pieces: list[Callable[[], object]] = [partial(self._outcome, each) for each in found.outcomes]
        words = say()
        table = tables.fair_table(found, words)
        pieces.append(partial(self._head, table.title))
        for row in table.rows:
            group, _pack, name, other, _count, stem, remark = (str(cell) if cell is not None else "" for cell in row)
            if group == words["language"]:
                name, other = NAMES.get(name, name), NAMES.get(other, other)
            who = self.tr("{group}: {name} beside {other}").format(group=group, name=name, other=other)
            pieces.append(partial(self._told, who, _short(stem), remark))
        return pieces

    def _outcome(self, found: Outcome) -> None:
        words = say()
        name = NAMES.get(found.name, found.name) if found.group is Group.LANGUAGE else found.name
        title = self.tr("{group}: {name}").format(group=words[found.group.value], name=name or words["no_name"])
        if found.right is None or found.people is None:
            self.bar(title, self.tr("Fewer than ten people: nothing is told."), None)
            return
        right, low, high = found.right
        said = self.tr("Of 100 answers {right} are right; between {low} and {high}. People: {people}.").format(
            right=of_100(right), low=of_100(low), high=of_100(high), people=whole(found.people)
        )
        self.bar(title, said, Bar(right, low, high))

    def _told(self, who: str, stem: str, remark: str) -> None:
        card = Card()
        card.add(Text(who, "lead"))
        if stem:
            card.add(Text(stem))
        card.add(IconText("info", remark))
        self.put(card)

    def _head(self, words: str) -> None:
        self.put(Text(words, "lead"))

    def _nothing(self) -> None:
        self.put(Text(self.tr("There is not enough to tell yet. Come back in some weeks."), "lead"))


def _short(stem: str) -> str:
    plain = " ".join(stem.replace("*", "").split())
    return plain if len(plain) <= _SHORT else f"{plain[:_SHORT].rsplit(' ', 1)[0]} …"
