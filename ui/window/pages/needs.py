# SPDX-License-Identifier: Apache-2.0
"""What training is to help with: the list, and one need on one page with its results beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from app.figures.figures import Beside
from app.needs.needs import Need, Review
from app.needs.sheet import Cause, Part, Sheet
from app.reports.active import Active
from app.reports.learned import Learned
from app.reports.views import Questions, Working
from ui.insight_tables import beside_table, learned_table
from ui.table_files import Bar, Table
from ui.window.insight_intents import NeedBegun, NeedDropped, NeedFinished, ReadAsked
from ui.window.insight_places import NeedAt, NeedEnd, NeedPart, ToNeeds
from ui.window.insight_words import learned_said, learned_verdict, say
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.need_words import cause_words, named, no_training, question, stage, training_words
from ui.window.numbers import whole
from ui.window.pages.insight_figures import week_bars
from ui.window.pages.insight_report import ReadPage
from ui.window.pages.rest import LongPage
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText, Text

Titles = Mapping[tuple[str, str], str]
"""What modules are called, by pack and module."""


class NeedsPage(LongPage):
    """Those to be looked at again come first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What should change"))
        words = self.tr(
            "One page each: what it is, why, and whether training is the answer. Who leads here can read it."
        )
        self.add(IconText("eye", words, role="small", tone="muted"))
        new = self.button(self.tr("Write one down"), NeedBegun(), kind="primary", icon="plus")
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"), new)

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show them."""
        self.rest.make([partial(self._row, need) for need in needs], coming=True)
        if not needs:
            self.text(self.tr("There is nothing yet. Begin with a number that you want to change."), "lead")

    def _row(self, need: Need) -> None:
        icon = "done" if need.closed_ms else "clock" if need.due else "dot" if need.sheet.draft else "circle"
        self.add(self.button(named(need), Go(NeedAt(need.id)), kind="tile", icon=icon, detail=stage(need)))


class NeedPage(ReadPage):
    """All answers, each to be changed by pressing it; below them what came of it so far."""

    back = ToNeeds()

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What should change"))
        self._named = self.text("", "lead")
        self._stage = self.text("", "muted")
        self._review: Review | None = None
        self._learned: tuple[Learned, ...] = ()
        self._further: Button | None = None

    def show_need(self, review: Review, titles: Titles) -> None:
        """Show it, with the key figure beside it."""
        self._review = review
        need = review.need
        self._named.setText(named(need))
        self._stage.setText(stage(need))
        if need.sheet.cause is Cause.ENVIRONMENT:
            card = Card("notice")
            card.add(IconText("careful", no_training(), role="lead", tone="on-notice"))
            self.add(card)
        for part in need.sheet.parts():
            self._part(need, part, titles)
        if need.sheet.outcome:
            self._fact(self.tr("What came of it"), need.sheet.outcome)
        if need.sheet.draft:
            self._draft()
        else:
            self._results(review)
        self.foot(*self._feet())

    def _feet(self) -> tuple[Button, ...]:
        need = self._review.need if self._review else None
        buttons = [self.button(self.tr("Back"), Go(self.back), kind="quiet", icon="back")]
        if need is not None and need.sheet.draft:
            go_on = (
                self.button(self.tr("Go on"), Go(NeedPart(need.id, need.missing[0])), kind="primary", icon="next")
                if need.missing
                else self.button(self.tr("It is finished"), NeedFinished(), kind="primary", icon="check")
            )
            buttons.append(go_on)
        elif need is not None and not need.closed_ms:
            kind = "primary" if need.due else "secondary"
            buttons.append(self.button(self.tr("Close it"), Go(NeedEnd(need.id)), kind=kind, icon="done"))
        return tuple(buttons)

    def _part(self, need: Need, part: Part, titles: Titles) -> None:
        asked, answer = question(part)[0], answer_words(need, part, titles)
        if need.closed_ms:
            self._fact(asked, answer or self.tr("No answer"))
            return
        detail = answer or self.tr("No answer yet")
        self.add(self.button(asked, Go(NeedPart(need.id, part)), kind="option", icon="next", detail=detail))

    def _fact(self, asked: str, answer: str) -> None:
        card = Card()
        card.add(Text(asked, "small", tone="muted"))
        card.add(Text(answer))
        self.add(card)

    def _draft(self) -> None:
        drop = self.button(self.tr("Throw it away"), NeedDropped(), kind="quiet", icon="erase")
        self.add(drop)

    def _results(self, review: Review) -> None:
        sheet = review.need.sheet
        learns = sheet.trains and bool(sheet.topics)
        if not learns and review.figure is None and not sheet.figure:
            return  # neither a topic nor a figure was chosen: there is nothing to stand below the heading
        self.add(Text(self.tr("What came of it so far"), "title"))
        if learns:
            words = self.tr("People who read a lesson of it since: {count}")
            few = self.tr("Fewer than three people have read a lesson of it since.")
            self.text(few if review.learned is None else words.format(count=whole(review.learned)), "lead")
            read = self.button(self.tr("Show before and after"), ReadAsked(), kind="secondary", icon="path")
            self._further = read
            self.add(read)
            self.add(self._wait)
        if review.figure is not None:
            self.add(IconText("careful", say()["not_because"]))
            self.show_tables(self._tables_now())
        elif sheet.figure:
            self.text(self.tr("There are no figures of “{name}” yet.").format(name=sheet.figure), "muted")

    def show_far(self, done: int, most: int, left: int | None = None) -> None:
        """Say how far reading is."""
        if self._further is not None:
            self._further.hide()
        super().show_far(done, most, left)

    def show_stopped(self) -> None:
        """Offer it again, where it was offered first."""
        self._end()
        if self._further is not None:
            self._further.show()
        self.foot(*self._feet())

    def show_whole(self, found: Working | Questions) -> None:
        """Show before and after of its topics."""
        self._end()
        self.foot(*self._feet())
        if self._review is None or not isinstance(found, Working):
            return
        wanted = set(self._review.competencies)
        self._learned = tuple(each for each in found.learned if (each.pack, each.competency) in wanted)
        if not self._learned:
            words = self.tr("Too few people have learned it and answered since: ten of a topic are needed.")
            self.column.insertWidget(self.column.indexOf(self._wait) + 1, Text(words))
            return
        if self._tables:
            self._tables = self._tables_now()
            self._build()
        else:
            self.show_tables(self._tables_now())

    def _tables_now(self) -> tuple[Table, ...]:
        figure = self._review.figure if self._review else None
        made = [] if figure is None else [beside_table(figure, say())]
        if self._learned:
            found = Working(0, self._learned, 0, (), Active(None, (), ()))
            made.insert(0, learned_table(found, say()))
        return tuple(made)

    def bars(self) -> Sequence[Callable[[], object]]:
        """Return what makes the bars: before and after first, then the figure, the latest week first."""
        pieces: list[Callable[[], object]] = []
        for each in self._learned:
            more = each.beyond or each.change.gain
            bar = Bar(more.value, more.low, more.high, -1.0)
            pieces.append(partial(self.bar, each.title, learned_said(each), bar, learned_verdict(each)))
        figure: Beside | None = self._review.figure if self._review else None
        if figure is not None:
            pieces += week_bars(self, figure)
        return pieces


def answer_words(need: Need, part: Part, titles: Titles) -> str:  # noqa: PLR0911 - one for each
    """Return what was answered, "" where nothing was."""
    sheet: Sheet = need.sheet
    match part:
        case Part.MEASURE:
            return " · ".join(text for text in (sheet.measure, sheet.figure) if text)
        case Part.SAID:
            return sheet.said
        case Part.ROOT:
            return sheet.root
        case Part.CAUSE:
            return cause_words(sheet.cause)[0] if sheet.cause else ""
        case Part.TRAINING:
            return training_words(sheet.training) if sheet.training else ""
        case Part.TOPICS:
            return ", ".join(titles.get(topic, topic[1]) for topic in sheet.topics)
        case Part.SUCCESS:
            return sheet.success
        case Part.REVIEW:
            return day(need.review_day) if need.review_day else ""
